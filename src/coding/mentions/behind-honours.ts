/** Where a name ends in, the place behind the letters of orders and degrees there out: "Ivar Lund, GCMG,", "Ivar Lund KCMG,", "Ivar Lund, C.G.H.,". */

import type { Reading } from './reading.js';

/** Before the comma that must close them; null where no such letters stand. */
export function behindHonours(reading: Reading, end: number): number | null {
  return behindWord(reading, end) ?? behindInitials(reading, end);
}

/** Any letters between commas; right behind the name only those of an order that the tables hold. */
function behindWord({ pieces, words }: Reading, end: number): number | null {
  const [letters, next] = [pieces[end], pieces[end + 1]];
  if (!letters || next?.gap !== ', ') return null;
  const isApart = letters.gap === ', ' && /^(?:\p{Lu}{2,5}|PhD)$/u.test(letters.form);
  return isApart || (letters.gap === ' ' && words.postNominals.has(letters.form)) ? end + 1 : null;
}

/** Letters with dots, two at least. */
export function behindInitials({ pieces }: Reading, end: number): number | null {
  if (pieces[end]?.gap !== ', ') return null;
  let at = end;
  while (/^\p{Lu}\p{Ll}?$/u.test(pieces[at]?.form ?? '') && (at === end || pieces[at]?.gap === '.')) at += 1;
  return at - end > 1 && pieces[at]?.gap === '., ' ? at : null;
}
