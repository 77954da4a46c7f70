/** A document's text in, its pieces out: runs of letters and digits with what stands before each. */

import { hashText } from '../../language/model/hash.js';
import { fold } from '../../text/fold.js';
import { keepResults } from '../../text/keep-results.js';

export type Piece = {
  readonly form: string;
  readonly key: string; // folded form
  readonly hash: number; // of the key, by which most indexes of phrases tell at a glance that none begins here
  readonly start: number;
  readonly end: number;
  readonly gap: string; // the characters between the piece before and this one
  readonly capital: boolean;
};

const looksOf = keepResults((form) => {
  const key = fold(form);
  return { key, hash: hashText(key), capital: /^\p{Lu}/u.test(form) };
});
const run = /[\p{L}\p{M}\p{N}]+/gu;

/** Cut a text into pieces; "l'Arabie saoudite" gives l, Arabie, saoudite, with gaps "", "'" and " ". */
export function toPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const { 0: form, index: start } = match;
    const end = start + form.length;
    const { key, hash, capital } = looksOf(form);
    pieces.push({ form, key, hash, start, end, gap: text.slice(last, start), capital });
    last = end;
  }
  return pieces;
}

/** True where the pieces on both sides may belong to one word or name: a space, hyphen, apostrophe or abbreviating dot. */
export function isJoint(gap: string): boolean {
  return gap === ' ' || /^(?:[\u00a0\u202f\u2009]|[-‑'’.]|[.'’] |’ )$/.test(gap);
}

/** The same for the gap before piece `at`; a dot and a space join only behind an abbreviation: "Gen. Orlov", "a.i. de", not "the minister. Orlov". */
export function isJointAt(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!piece || !isJoint(piece.gap) || isOpening(before, piece)) return false;
  return piece.gap !== '. ' || !before || /^(?:\p{Lu}\p{Ll}{0,2}|\p{Ll})$/u.test(before.form);
}

/** Words with a capital that only begin a sentence. */
const openings = /^(?:The|He|She|They|It|In|On|During|After|La|Le|Les|L|Il|Elle|Ils|Elles|Lors|Dans|Au|En)$/;

/** "Ms Ana Kim. The minister": the dot behind a short surname ends a sentence, too, where such a word follows. */
function isOpening(before: Piece | undefined, { form, gap }: Piece): boolean {
  return gap === '. ' && openings.test(form) && /^\p{Lu}\p{Ll}{1,2}$/u.test(before?.form ?? '');
}

/** True where a sentence or paragraph ends before piece `at`; ". " behind an abbreviation ("Mr. A", "the U.S. and") ends none. */
export function isStop(pieces: readonly Piece[], at: number): boolean {
  const { gap = '' } = pieces[at] ?? {};
  if (gap === ' ') return false;
  const closes = /^[)"”»]?\./.test(gap) && /\s/.test(gap);
  const piece = pieces[at];
  if (piece && isOpening(pieces[at - 1], piece)) return true;
  return /[\n!?…]/.test(gap) || (closes && /^(?:.{4,}|\p{Ll}{2,}|\d+)$/u.test(pieces[at - 1]?.form ?? ''));
}

/** True where a sentence, paragraph or quotation ends, so that no name or title runs across. */
export function isBreak(gap: string): boolean {
  return /[\n!?;:…|]|[.] /.test(gap);
}

/** The same for the gap before piece `at`, unless its dot only ends an abbreviation: "led by Mr. A". */
export function isBreakAt(pieces: readonly Piece[], at: number): boolean {
  const gap = pieces[at]?.gap ?? '';
  return gap !== ' ' && isBreak(gap) && !isJointAt(pieces, at);
}

/** "the President's envoy": an English genitive stands at this piece, so that what ends here owns what follows. */
export function isGenitiveAt(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.form === 's' && /^['’]$/.test(pieces[at].gap);
}
