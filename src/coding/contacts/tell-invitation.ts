/** An invitation in; the visit to a town that it asks for out: "was extended an invitation to Lima". */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { countriesOfSides, hasCase } from './find-sides.js';
import { inviteeSides } from './invitee.js';
import { placeAt } from './place-of.js';
import { toldAlone } from './told-alone.js';
import type { ContactWords, Telling } from './types.js';

/** A country may be the one that is asked; a town is where somebody is asked to. */
export function tellInvitation(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Telling[] {
  if (!isOneOf(noun, words.invitations) || hasCase(tree, noun, words.frames)) return [];
  const town = townBehind(reading, words, tree, noun);
  const place = town ? placeAt(reading, tree, town) : null;
  const sides = town && place ? inviteeSides(reading, words, tree, town, place.country) : null;
  if (!place || !sides || countriesOfSides(sides).length !== 1) return [];
  const said = { kind: 'visit', form: null, status: 'proposed', grade: 'told', because: 'contact.invitation' } as const;
  const where = { place, sentence: tree.index, span: [noun.start, noun.end] as const };
  return [{ ...said, ...toldAlone, ...where, date: null, weekday: null, sides }];
}

/** "to Lima", hung on the invitation or on whoever is asked. */
function townBehind({ scene }: Reading, words: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const hung = dependents(tree, noun, 'nmod', 'obl');
  const near = [...hung, ...hung.flatMap((d) => dependents(tree, d, 'nmod'))];
  const isTown = ({ start, end }: Word) =>
    scene.mentions.countries.some((c) => (c.form === 'capital' || c.form === 'city') && overlaps(c.span, [start, end]));
  return near.find((d) => isTown(d) && hasCase(tree, d, words.addressed));
}
