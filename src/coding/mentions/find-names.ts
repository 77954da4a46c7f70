/** A scanned reading in, runs of words that could be a person's name out. Whether they are is for accept-names.ts. */

import { behindInitials } from './behind-honours.js';
import { matchPhrase } from './phrase-index.js';
import type { Piece } from './pieces.js';
import type { Reading } from './reading.js';

/** `lead` is where the honorifics before the name begin ("S.E.M."), or `start` when there are none. */
export type NameRun = { readonly lead: number; readonly start: number; readonly end: number };

/**
 * Capitalised runs with their particles and initials: "Mahfoud Ould Slimane", "V. Orlova", "Jean-Luc de Brémond".
 * @param titleEnds places where a title ends: right behind it a name may begin with a small particle, "President da Silva".
 */
export function findNames(reading: Reading, taken: readonly boolean[], titleEnds: ReadonlySet<number>): NameRun[] {
  const names: NameRun[] = [];
  let at = 0;
  while (at < reading.pieces.length) {
    const letters = behindInitials(reading, at);
    const word = titleEnds.has(at) ? behindParticles(reading, taken, at) : at;
    const name = letters === null ? nameAt(reading, taken, word) : null;
    if (name) names.push(word > at ? { lead: at, start: at, end: name.end } : name);
    at = name?.end ?? letters ?? at + 1;
  }
  return names;
}

function nameAt(reading: Reading, taken: readonly boolean[], at: number): NameRun | null {
  const start = skipHonorifics(reading, at);
  if (!canStart(reading, taken, start, start > at)) return null;
  let end = start + 1;
  for (let next = nextPart(reading, taken, end); next > end; next = nextPart(reading, taken, end)) {
    if (isAddressed(reading, start, end)) break;
    end = next;
  }
  return { lead: at, start, end };
}

/** "au palais de la Marina M. Orlov": behind a place with an article or "de", "M." and "S.E." are words of respect, and no initials. */
function isAddressed({ pieces, words }: Reading, start: number, at: number): boolean {
  const isPlace = words.language === 'fr' && /^(?:la|le|l|du|au|de|d)$/.test(pieces[start - 1]?.key ?? '');
  return isPlace && matchPhrase(words.honorifics, pieces, at) !== null && /^\. ?$/.test(pieces[at + 1]?.gap ?? '');
}

/** "M.", "S.E.M."; "His Excellency, A": words of respect may stand between commas. */
function skipHonorifics(reading: Reading, at: number): number {
  const match = matchPhrase(reading.words.honorifics, reading.pieces, at);
  const gap = reading.pieces[match?.end ?? 0]?.gap ?? '\n';
  const goesOn = match !== null && (/^[.'’]?(?: ?:)?\s?$/.test(gap) || (/^, ?$/.test(gap) && match.end - at > 1));
  return goesOn ? skipHonorifics(reading, match.end) : at;
}

/** @param isAddressed an honorific stands before it, whose dot ends no sentence: "M. Le Brac". */
function canStart(reading: Reading, taken: readonly boolean[], at: number, isAddressed: boolean): boolean {
  const piece = reading.pieces[at];
  if (!piece || taken[at] || /\d/.test(piece.form)) return false;
  if (!piece.capital) return isAddressed && startsSmall(reading, taken, at);
  if (/^[-‑]$/.test(piece.gap) || isOpeningParticiple(reading, at) || isPostNominal(reading, at)) return false;
  return (
    !isSmallWord(reading, piece) ||
    opensWord(reading, taken, at) ||
    (isInitial(reading, at) && isName(reading, taken, at + 1)) ||
    (isName(reading, taken, at + 1) && (isAddressed || !startsSentence(piece.gap)) && mayStart(reading, piece))
  );
}

/** "M. al-Khoury", "Mme de la Cruz": behind words of respect a name may begin with a small one, but "M. le Rapporteur" is no name. */
function startsSmall(reading: Reading, taken: readonly boolean[], at: number): boolean {
  if (/^(?:le|la|l|e|y|i)$/.test(reading.pieces[at]?.key ?? '')) return false;
  if (taken[at] || !reading.words.particles.has(reading.pieces[at]?.key ?? '')) return false;
  return nextPart(reading, taken, at + 1) > at + 1;
}

/** "Parlant du Fonds, …": a participle that begins a sentence, with a preposition behind it. */
function isOpeningParticiple({ pieces, words }: Reading, at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const isForm = words.language === 'fr' && piece !== undefined && /ant$/.test(piece.key) && startsSentence(piece.gap);
  return isForm && next?.gap === ' ' && !next.capital && !words.given.has(piece.key);
}

function isSmallWord(reading: Reading, piece: Piece): boolean {
  return reading.words.neverNames.has(piece.form.toLowerCase());
}

/** "de Brémond", "To Lam": small words that names begin with all the same. */
function mayStart({ words }: Reading, piece: Piece): boolean {
  return words.particlesFirst.has(piece.key) || words.surnameFirst.has(piece.key);
}

function startsSentence(gap: string): boolean {
  return gap === '' || /[\n.!?:«“"]/.test(gap);
}

/** Where the name goes on after piece `end`: over one more word, or over particles and a word. */
function nextPart(reading: Reading, taken: readonly boolean[], end: number): number {
  if (!isLinked(reading, end)) return end;
  if (isName(reading, taken, end) || isSecondSyllable(reading, taken, end)) return end + 1;
  let word = end;
  while (word < end + 3 && isParticle(reading, taken, word)) word += 1;
  if (word === end || matchPhrase(reading.words.honorifics, reading.pieces, word)) return end; // "la visite de M. A"
  return isName(reading, taken, word) && isLinked(reading, word) ? word + 1 : end;
}

/** "Min-seok", "Anan-o-chai", "Mana'a": names that go on in small letters after a hyphen, or after the apostrophe of Arabic. */
function isSecondSyllable(reading: Reading, taken: readonly boolean[], at: number): boolean {
  const piece = reading.pieces[at];
  if (piece === undefined || taken[at] || !/^\p{Ll}+$/u.test(piece.form)) return false;
  if (isHyphened(reading, at)) return piece.form.length > 1 || isHyphened(reading, at + 1);
  return /^['’ʼ‘`]$/.test(piece.gap) && /^(?:[aeiou]|\p{Ll}{2,})$/u.test(piece.form);
}

/** Over small particles to the word of a surname; French "de" and "la" are a title's own words, unless the text has somebody's full name with them. */
function behindParticles(reading: Reading, taken: readonly boolean[], at: number): number {
  let word = at;
  while (word < at + 3 && isParticle(reading, taken, word)) word += 1;
  const { pieces, words } = reading;
  const isNew = word === at || !isLinked(reading, word) || !isName(reading, taken, word);
  if (isNew || pieces[at]?.form.length === 1) return at;
  const isOpen = words.language === 'fr' && /^(?:de|d|du|des|la|le|l)$/.test(pieces[at]?.key ?? '');
  return !isOpen || isInFullName(reading, at, word) ? word : at;
}

/** "Rosa de la Vega", for "la ministre de la Vega". */
function isInFullName({ pieces, words }: Reading, from: number, word: number): boolean {
  const keys = pieces.slice(from, word + 1).map(({ key }) => key);
  return pieces.some(
    (piece, i) =>
      i !== from - 1 &&
      piece.capital &&
      !words.neverNames.has(piece.form.toLowerCase()) &&
      keys.every((key, on) => pieces[i + 1 + on]?.key === key && pieces[i + 1 + on]?.gap === ' '),
  );
}

function isParticle(reading: Reading, taken: readonly boolean[], at: number): boolean {
  const piece = reading.pieces[at];
  return (
    piece !== undefined &&
    !taken[at] &&
    !piece.capital &&
    reading.words.particles.has(piece.key) &&
    isLinked(reading, at)
  );
}

/** A space, hyphen or apostrophe; a dot only after an initial ("V. Orlova") or a short part ("Jr."), not after "the UK". */
function isLinked(reading: Reading, at: number): boolean {
  const gap = reading.pieces[at]?.gap ?? '\n';
  if (/^(?:[ \u00a0\u202f]|[-‑'’ʼ‘`])$/.test(gap)) return true;
  const before = reading.pieces[at - 1]?.form ?? '';
  return /^\. ?$|^\.[-‑]$/.test(gap) && before.length <= 2 && !/^\p{Lu}{2}$/u.test(before);
}

function isName(reading: Reading, taken: readonly boolean[], at: number): boolean {
  const piece = reading.pieces[at];
  if (!piece || taken[at] || !piece.capital || /\d/.test(piece.form)) return false;
  if (/^[-‑]$/.test(piece.gap) || isInitial(reading, at) || opensWord(reading, taken, at)) return true;
  if (/^sainte?$/.test(piece.key) && isHyphened(reading, at + 1)) return true; // "Luc Saint-Orlov"
  return !(isStop(reading, at) || isPostNominal(reading, at));
}

/** "Sa'ar": two letters that an apostrophe joins to the rest are no "sa", and nothing but "qu'" is shortened so. */
function opensWord(reading: Reading, taken: readonly boolean[], at: number): boolean {
  const piece = reading.pieces[at];
  return (
    piece?.form.length === 2 &&
    piece.key !== 'qu' &&
    isSecondSyllable(reading, taken, at + 1) &&
    !isHyphened(reading, at + 1)
  );
}

function isHyphened({ pieces }: Reading, at: number): boolean {
  return /^[-‑]$/.test(pieces[at]?.gap ?? '');
}

/** "Vera Orlova AC CVO": letters behind a word that is not all in capitals, or behind such letters. */
function isPostNominal({ pieces, words }: Reading, at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!piece || !before || !words.postNominals.has(piece.form)) return false;
  return words.postNominals.has(before.form) || /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(before.form);
}

/** "Miguel A. Orlov" */
function isInitial(reading: Reading, at: number): boolean {
  return reading.pieces[at]?.form.length === 1 && /^\. ?$/.test(reading.pieces[at + 1]?.gap ?? '');
}

function isStop(reading: Reading, at: number): boolean {
  const key = reading.pieces[at]?.key ?? '';
  if (
    isVietnamese(reading, at) ||
    reading.words.particlesFirst.has(key) ||
    reading.words.surnameFirst.has(key) ||
    reading.words.given.has(key)
  )
    return false;
  return reading.words.neverNames.has(reading.pieces[at]?.form.toLowerCase() ?? '');
}

/** "Bui Thanh Son": after a surname that stands first, "Son", "An" and "Mai" are syllables of a name. */
function isVietnamese(reading: Reading, at: number): boolean {
  const before = [at - 1, at - 2, at - 3].map((i) => reading.pieces[i]);
  const linked = before.findIndex((piece) => !piece?.capital || piece.form.length > 6);
  const name = before.slice(0, linked < 0 ? 3 : linked);
  return (
    (reading.pieces[at]?.form.length ?? 9) < 7 &&
    name.some((piece) => piece !== undefined && reading.words.surnameFirst.has(piece.key))
  );
}
