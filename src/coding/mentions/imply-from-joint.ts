/** A plural title that two people share in a text of a joint body in, the country of its holder out: « la commission bénino-togolaise, coprésidée par les ministres A et B ». */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryOf, type Place } from './company.js';
import { jointNear } from './joint-near.js';
import { sentenceEnd } from './visitor.js';

/** Whoever is named first is of the state named first, where neither is known by another word. */
export function implyFromJoint(place: Place): Country | null {
  const { title, drafts } = place;
  const shares = (draft: DraftPerson) =>
    draft.titles.some(({ start, head }) => start === title.start && head.kind !== 'description');
  const pair = drafts.filter(shares);
  const isPair = title.head.kind !== 'description' && title.head.plural && pair.length === 2;
  const joint = isPair ? jointNear(place.reading, title, sentenceEnd(place, title.end)) : null;
  if (!joint) return null;
  const own = pair.findIndex(({ titles }) => titles.includes(title));
  const other = pair[1 - own];
  const told = other ? countryOf(place, other) : null;
  if (told !== null && joint.includes(told)) return joint.find((country) => country !== told) ?? null;
  return joint[own] ?? null;
}
