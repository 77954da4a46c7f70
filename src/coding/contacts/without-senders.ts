/** Those with whom a verb tells a contact in; the same out, without whoever sent what one of them bears: « A, porteuse d'une lettre de B ». */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import { namedIn, peopleOfSides } from './find-sides.js';
import type { ContactWords, Side } from './types.js';

export function withoutSenders(
  reading: Reading,
  { bearers }: ContactWords,
  tree: Tree,
  verb: Word,
  sides: readonly Side[],
): Side[] {
  const { words } = tree.sentence;
  const bearer = words.find((w) => w.id > verb.id && isOneOf(w, bearers));
  const sender = bearer && namedIn(reading, words.slice(bearer.id))[0];
  const people = sender?.party.people ?? [];
  const isSender = (side: Side) => peopleOfSides([side]).some((one) => people.includes(one));
  const others = sides.filter((side) => !isSender(side));
  return people.length > 0 && peopleOfSides(others).length > 0 ? others : [...sides];
}
