/** A place in the text in, the state that a formal name there means out: "République islamique de Mauritanie". */

import { matchPhrase, type PhraseMatch } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import type { Reading } from './reading.js';
import type { CountryWord } from './tables.js';

type NameReading = Pick<Reading, 'pieces' | 'words'>;

/** "le royaume de Nordmark", too; but "l'état du Mali", in small letters, is how it fares. */
export function formalName(reading: NameReading, at: number): PhraseMatch<CountryWord> | null {
  const piece = reading.pieces[at];
  const mayBegin = piece?.capital || !/^(?:etat|state)$/.test(piece?.key ?? '');
  const head = mayBegin ? matchPhrase(reading.words.formalHeads, reading.pieces, at) : null;
  if (!head) return null;
  const start = afterQualities(reading, head.end);
  const of = joined(reading, start) ? matchPhrase(reading.words.connectors, reading.pieces, start) : null;
  const name = of?.value === 'of' ? namedAt(reading, of.end, 'name') : namedAt(reading, start, 'adjective');
  return name && { value: { country: name.value.country, form: 'name' }, end: afterQualities(reading, name.end) };
}

function namedAt(reading: NameReading, at: number, form: 'name' | 'adjective'): PhraseMatch<CountryWord> | null {
  const match = joined(reading, at) ? matchPhrase(reading.words.countries, reading.pieces, at) : null;
  return match?.value.form === form ? match : null;
}

/** "démocratique et populaire", "démocratique, populaire": over all that stand here. */
function afterQualities(reading: NameReading, at: number): number {
  const and = matchPhrase(reading.words.connectors, reading.pieces, at);
  const start = and?.value === 'and' ? and.end : at;
  const near = joined(reading, at) || reading.pieces[at]?.gap === ', ';
  const quality = near ? matchPhrase(reading.words.formalQualities, reading.pieces, start) : null;
  return quality ? afterQualities(reading, quality.end) : at;
}

function joined(reading: NameReading, at: number): boolean {
  return isJointAt(reading.pieces, at);
}
