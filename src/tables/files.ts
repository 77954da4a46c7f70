/** Where tables come from. The engine and the coder take files through this door, so that they run without Node. */

/** Files of the `data/` folder; paths are relative to it, with "/" between parts. */
export type DataFiles = {
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
  /** Paths of the files directly in a folder, sorted; [] when the folder does not exist. */
  readonly list: (folder: string) => readonly string[];
};
