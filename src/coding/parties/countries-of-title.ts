/** A title of several people in, their countries out: "les ambassadeurs d'Allemagne, d'Indonésie et du Danemark". The list runs on behind the title, in English also before it. */

import { contains, overlaps, type Span } from '../../text/span.js';
import type { CountryMention } from '../mentions/types.js';
import { wordsWithin } from '../syntax/sentence-parts.js';
import type { Country } from '../types.js';
import type { Scene } from './types.js';

export function countriesOfTitle(scene: Scene, title: Span): Country[] {
  const named = scene.mentions.countries.filter((c) => c.form !== 'city');
  const within = named.filter((c) => overlaps(c.span, title));
  const found = [...listedBefore(scene, named, within[0]), ...within.map((c) => c.country)];
  let end = title[1];
  for (const next of named.filter((c) => c.span[0] >= title[1])) {
    const gap = wordsBetween(scene, end, next.span[0]);
    if (!listGap.test(gap) && !(end === title[1] && firstGap.test(gap))) break;
    found.push(next.country);
    end = next.span[1];
  }
  return [...new Set(found)];
}

/** Where a title with its list begins: at "French" in "the French, Polish and German ministers". */
export function startOfTitle(scene: Scene, title: Span): number {
  const named = scene.mentions.countries.filter((c) => c.form !== 'city');
  const first = named.find((c) => overlaps(c.span, title));
  return Math.min(title[0], ...mentionsBefore(scene, named, first).map((c) => c.span[0]));
}

function listedBefore(scene: Scene, named: readonly CountryMention[], first: CountryMention | undefined): Country[] {
  return mentionsBefore(scene, named, first).map((c) => c.country);
}

/** "the French, Polish and German ministers": adjectives before that of the title. */
function mentionsBefore(
  scene: Scene,
  named: readonly CountryMention[],
  first: CountryMention | undefined,
): CountryMention[] {
  const found: CountryMention[] = [];
  let start = first?.form === 'adjective' ? first.span[0] : 0;
  for (const before of named.filter((c) => c.span[1] <= start).reverse()) {
    if (before.form !== 'adjective' || !listGap.test(wordsBetween(scene, before.span[1], start))) break;
    found.unshift(before);
    start = before.span[0];
  }
  return found;
}

/** "his counterparts from the UK": what brings in the first of the list. */
const firstGap = /^ (?:from|of)(?: the)? $/;

/** Commas and words of up to three letters: ", d'", " et du ", and the "Republic of" that a formal name begins with. */
const listGap = /^(?=.*(,|\bet\b|\band\b))[\s,]*(\p{L}{1,3}['’\s]+){0,3}$/u;

function wordsBetween({ trees }: Scene, from: number, to: number): string {
  const tree = trees.find((t) => contains(t.sentence.span, [from, to]));
  if (!tree) return '.';
  const forms = wordsWithin(tree.sentence, [from, to]).map((w) => w.form);
  return ` ${forms.join(' ')} `;
}
