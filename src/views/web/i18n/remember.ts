/** Small choices of the reader, kept in this browser only. */

/** Keep a choice; where storage is closed, it lasts as long as the page. */
export function remember(name: 'language' | 'theme', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`readout.${name}`);
    else localStorage.setItem(`readout.${name}`, value);
  } catch {
    // Private windows may refuse storage.
  }
}

/** A choice kept earlier, or null. */
export function recall(name: 'language' | 'theme'): string | null {
  try {
    return localStorage.getItem(`readout.${name}`);
  } catch {
    return null;
  }
}
