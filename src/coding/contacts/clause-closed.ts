/** A verb and a day before it in; whether the comma between them closes a clause of which the day is out: « A, qui avait reçu B le 2 mai, recevra C ». */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import type { Tree } from '../syntax/tree.js';

export function isInClosedClause(tree: Tree, teller: Word, date: Span): boolean {
  const { words } = tree.sentence;
  const [comma, ...between] = words.filter((w) => w.start >= date[1] && w.id < teller.id);
  if (comma?.form !== ',' || !between.every((w) => ['AUX', 'PRON', 'ADV'].includes(w.upos))) return false;
  const before = words.filter((w) => w.end <= date[0]);
  const pronoun = before.findLast((w) => w.feats.PronType === 'Rel');
  return pronoun !== undefined && before.some((w) => w.id > pronoun.id && w.upos === 'VERB');
}
