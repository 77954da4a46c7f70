/** Small choices of the reader, kept in this browser only. */

export type RememberedName = 'language' | 'theme' | 'name' | 'visit';

/** Keep a choice; where storage is closed, it lasts as long as the page. */
export function remember(name: RememberedName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`readout.${name}`);
    else localStorage.setItem(`readout.${name}`, value);
  } catch {
    // Private windows may refuse storage.
  }
}

/** A choice kept earlier, or null. */
export function recall(name: RememberedName): string | null {
  try {
    return localStorage.getItem(`readout.${name}`);
  } catch {
    return null;
  }
}
