/** The telling of a visit in; one for each country of the list in which its place stands out: "will travel to Chile, Peru and Malta". */

import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { CountryMention } from '../mentions/types.js';
import type { Tree } from '../syntax/tree.js';
import type { Telling } from './types.js';

export function eachPlace(reading: Reading, tree: Tree, telling: Telling): Telling[] {
  const own = telling.place?.country;
  if (telling.kind !== 'visit' || !own) return [telling];
  const list = listsOfStates(reading, tree, telling.span[1]).find((states) => states.some((s) => s.country === own));
  const further = (list ?? []).filter(
    (s, i, all) => s.country !== own && all.findIndex((t) => t.country === s.country) === i,
  );
  const places = further.map(({ span, country }) => ({ name: reading.text.slice(...span), country }));
  return [telling, ...places.map((place) => ({ ...telling, place }))];
}

/** States of the sentence behind a place in the text, those joined by commas and "and" alone in one list. */
function listsOfStates({ scene, text }: Reading, tree: Tree, from: number): CountryMention[][] {
  const states = scene.mentions.countries.filter(
    (c) => isPlace(c.form) && c.span[0] >= from && contains(tree.sentence.span, c.span),
  );
  const lists: CountryMention[][] = [];
  for (const state of states) {
    const last = lists.at(-1)?.at(-1);
    if (last && joins.test(text.slice(last.span[1], state.span[0]))) lists.at(-1)?.push(state);
    else lists.push([state]);
  }
  return lists;
}

function isPlace(form: CountryMention['form']): boolean {
  return form === 'name' || form === 'capital' || form === 'city';
}

/** What may stand between two states of one list: ", ", " and the ", ", puis au ". */
const joins =
  /^\s*(?:,|,?\s*\b(?:and|et|as well as|ainsi que)\b)(?:\s*(?:then|to|in|the|puis|à|au|aux|en|le|la|les|l['’]))*\s*$/u;
