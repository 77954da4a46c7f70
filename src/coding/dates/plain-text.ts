/** A text in, the same text in lower case out, character by character, so that offsets stay the same. */

/**
 * Lower-case `text`, make curly apostrophes straight, every kind of space but a new line a plain one, and every kind of
 * hyphen and dash "-". The result has the length of `text`.
 */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => lowerUnit(text, i)).join('');
  return same
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\S\n]/g, ' ')
    .replace(/[‐‑–—]/g, '-');
}

function lowerUnit(text: string, at: number): string {
  const unit = text.charAt(at);
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
