/** "le ministère", "the Party" in, that body with its country out. */

import type { Word } from '../../language/types.js';
import { overlaps, type Span } from '../../text/span.js';
import { baseRelation, spanBelow, type Tree } from '../syntax/tree.js';
import type { Country } from '../types.js';
import { countriesIn } from './countries-in.js';
import type { Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "le ministère", "the Party": a body that the text names. */
export function resolveBody(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const at: Span = [word.start, word.end];
  const body = scene.mentions.bodies.find((b) => b.mentions.some((m) => overlaps(m, at)));
  if (!body) return null;
  const countries = body.country ? [body.country] : bodyCountries(scene, talk, tree, word);
  return { party: { people: [], bodies: [body.id], countries }, how: `body: ${body.name}`, plural: false };
}

/** A body told without its country ("le Parti, l'État et le peuple vietnamiens", "le gouvernement") takes its phrase's or the speaker's. */
function bodyCountries(scene: Scene, talk: Discourse, tree: Tree, word: Word): Country[] {
  const phrase = spanBelow(tree, word, (d) => baseRelation(d) === 'acl');
  const named = countriesIn(scene, phrase);
  if (named.length === 1) return named;
  if (talk.quoted) return talk.quoted.countries.slice(0, 1);
  return scene.home ? [scene.home] : (talk.single?.countries.slice(0, 1) ?? []);
}
