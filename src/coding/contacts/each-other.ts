/** The telling of a visit in; one for each of both sides out, where they asked each other: "The two ministers invited each other to visit their countries". */

import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { partyOfPerson } from '../parties/resolved.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { Country } from '../types.js';
import { countriesOfSides, peopleOfSides, resolveSides } from './find-sides.js';
import type { ContactWords, Side, Telling } from './types.js';

export function eachOther(reading: Reading, words: ContactWords, tree: Tree, telling: Telling): Telling[] {
  if (telling.kind !== 'visit' || telling.status !== 'proposed' || telling.place) return [telling];
  const sides = isMutual(reading, words, tree) ? askersOf(reading, words, tree) : [];
  if (sides.length !== 2 || countriesOfSides(sides).length !== 2) return [telling];
  return sides.map((side) => ({ ...telling, sides: [{ ...side, role: 'guest' }], grade: 'told', further: true }));
}

function isMutual({ text }: Reading, { mutual }: ContactWords, tree: Tree): boolean {
  const said = text.slice(...tree.sentence.span).toLowerCase();
  return mutual.some((phrase) => said.includes(phrase));
}

/** Whoever does the asking. */
function askersOf(reading: Reading, { proposed }: ContactWords, tree: Tree): Side[] {
  const verb = tree.sentence.words.find((w) => w.upos === 'VERB' && isOneOf(w, proposed));
  const subject = verb ? findSubject(tree, verbGroup(tree, verb), () => false)?.word : undefined;
  const sides = subject ? resolveSides(reading, tree, [subject], 'guest') : [];
  return peopleOfSides(sides).length > 0 ? sides : namedLast(reading, tree, countriesOfSides(sides));
}

/** "The two ministers": whoever was named last of each country. */
function namedLast({ scene }: Reading, { sentence }: Tree, countries: readonly Country[]): Side[] {
  const before = scene.mentions.personMentions.filter(({ span }) => span[1] <= sentence.span[0]);
  const known = before.map(({ person }) => partyOfPerson(scene, person));
  const lastOf = (country: Country) => known.findLast((party) => party.countries.includes(country));
  return countries.flatMap((country) => lastOf(country) ?? []).map((party) => ({ party, role: 'guest' }));
}
