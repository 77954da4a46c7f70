/** Who was found in, the answer for a phrase out: the party, how it was found (for `explain`) and whether it is several. */

import type { Word } from '../../language/types.js';
import type { Tree } from '../syntax/tree.js';
import type { Country, Party } from '../types.js';
import type { Discourse, Scene } from './types.js';

/** How a phrase was resolved, for `explain`. */
export type Resolved = { readonly party: Party; readonly how: string; readonly plural: boolean };

/** Handed to those who must ask about another word in turn: whom a relative pronoun, a leader or an owner stands for. */
export type Resolve = (scene: Scene, talk: Discourse, tree: Tree, word: Word) => Resolved | null;

/** The same with how it was found; null where nobody was. */
export function known(party: Party | null, how: string, plural: boolean): Resolved | null {
  return party ? { party, how, plural } : null;
}

/** Countries alone: "les deux parties", "Norland". */
export function ofCountries(countries: readonly Country[]): Party {
  return { people: [], bodies: [], countries: [...countries] };
}

/** Somebody whom the text names, with the country the text gives. */
export function partyOfPerson(scene: Scene, id: string): Party {
  const country = scene.mentions.people.find((p) => p.id === id)?.country ?? null;
  return { people: [id], bodies: [], countries: country ? [country] : [] };
}

export function described(scene: Scene, person: string): Resolved {
  return { party: partyOfPerson(scene, person), how: `described: ${person}`, plural: false };
}

export function bothSides({ sides }: Scene, how: string): Resolved {
  return { party: ofCountries(sides), how, plural: true };
}
