/** "Norland", "the Kingdom", "son pays" in, the country out. */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import type { CountryMention } from '../mentions/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Country } from '../types.js';
import { includesWord } from './includes-word.js';
import { ofCountries, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "Norland", "the British". */
export function resolveCountryName(scene: Scene, word: Word): Resolved | null {
  const isNamed = ({ form, span }: CountryMention) =>
    !isOnlyQuality(form, word) && overlaps(span, [word.start, word.end]);
  const named = scene.mentions.countries.find(isNamed);
  return named ? countryNamed(named.country) : null;
}

/** An adjective names a country where it stands for itself: "the US", "the British". */
function isOnlyQuality(form: string, word: Word): boolean {
  if (form === 'prefix' || form === 'city') return true;
  return form === 'adjective' && (word.upos !== 'PROPN' || /^(amod|compound|flat|det)/.test(word.deprel));
}

/** "the Kingdom", "le Sultanat": the one side that is one. */
export function resolvePolity(scene: Scene, tree: Tree, word: Word): Resolved | null {
  const kinds = statesCalled(scene, word.form.toLowerCase());
  if (kinds.length === 0) return null;
  const isAlone = dependents(tree, word, 'nmod', 'amod', 'compound', 'flat').length === 0;
  const [only, ...more] = scene.sides.filter((c) => kinds.includes(c));
  return only && more.length === 0 && isAlone && /^\p{Lu}/u.test(word.form) ? countryNamed(only) : null;
}

function statesCalled({ words: { polities } }: Scene, name: string): readonly Country[] {
  return Object.hasOwn(polities, name) ? (polities[name] ?? []) : [];
}

function countryNamed(code: Country): Resolved {
  return { party: ofCountries([code]), how: `country: ${code}`, plural: false };
}

/** "son pays", "notre gouvernement": the country of whoever speaks. */
export function resolveOwn(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  if (!includesWord(scene.words.own, word)) return null;
  const isOwn = dependents(tree, word, 'det', 'nmod:poss').some((d) =>
    scene.words.possessives.includes(d.form.toLowerCase()),
  );
  const speaker = talk.quoted ?? talk.single;
  if (!isOwn || !speaker) return null;
  return { party: ofCountries(speaker.countries), how: 'own country', plural: false };
}
