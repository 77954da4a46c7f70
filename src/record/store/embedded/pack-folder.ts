/** A folder in, one compressed file out, and back: the empty database that new records start from. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** First line of the unpacked file; the files' bytes follow in this order. Paths use "/". */
type Contents = {
  readonly folders: readonly string[]; // empty ones too: the database will not start without them
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
};

export function packFolder(folder: string): Uint8Array {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]) => join(entry.parentPath, entry.name).slice(folder.length + 1);
  const files = entries.filter((entry) => entry.isFile()).map(pathOf);
  const data = files.map((path) => readFileSync(join(folder, path)));
  const contents: Contents = {
    folders: entries.filter((entry) => entry.isDirectory()).map((entry) => slashes(pathOf(entry))),
    files: files.map((path, n) => ({ path: slashes(path), bytes: data[n]?.length ?? 0 })),
  };
  return gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(contents)}\n`), ...data]));
}

export function unpackFolder(packed: Uint8Array, folder: string): void {
  const data = gunzipSync(packed);
  const firstLine = data.indexOf('\n');
  const { folders, files } = JSON.parse(data.toString('utf8', 0, firstLine)) as Contents;
  mkdirSync(folder, { recursive: true });
  for (const path of folders) mkdirSync(join(folder, path), { recursive: true });
  let at = firstLine + 1;
  for (const { path, bytes } of files) {
    writeFileSync(join(folder, path), data.subarray(at, at + bytes));
    at += bytes;
  }
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
