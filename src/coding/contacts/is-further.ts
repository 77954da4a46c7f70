/** An encounter and a telling in; true when the telling tells of one more: "s'est également entretenu avec". */

import { type Encounter, peopleOf } from './encounter.js';
import { peopleOfSides } from './find-sides.js';
import { isSameStay } from './same-stay.js';
import type { Telling } from './types.js';

/** "s'est également entretenu avec le président du Sénat": another contact, unless all in it are known. */
export function isFurther(encounter: Encounter, telling: Telling): boolean {
  const known = peopleOf(encounter);
  const named = peopleOfSides(telling.sides);
  const isNews = telling.grade === 'told' || (telling.status === 'planned' && telling.grade === 'named');
  if (!isNews || isSameStay(encounter, telling) || isFuller(encounter, telling) || isThere(encounter, telling))
    return false;
  const isNew = named.some((p) => !known.includes(p));
  const isOther = isOfOtherBody(encounter, telling) || isOfNobody(known, telling);
  return telling.further ? isNew || named.length === 1 || isOther : isNew && known.length > 1 && named.length > 1;
}

/** "A meeting was also held with the Committee": of a body that the other had not. */
function isOfOtherBody({ tellings }: Encounter, { sides }: Telling): boolean {
  const known = tellings.flatMap((t) => t.sides).flatMap(({ party }) => party.bodies);
  return sides.flatMap(({ party }) => party.bodies).some((body) => !known.includes(body));
}

/** "invited A to Lima. He will send a delegation there": of nobody who is named. */
function isOfNobody(known: readonly string[], { kind, sides }: Telling): boolean {
  return kind === 'visit' && known.length > 0 && peopleOfSides(sides).length === 0;
}

/** "a tour that took him to Norland and Estmark … He then went to Estmark": the visit of the tour, which told no day. */
function isThere({ kind, date, tellings }: Encounter, { place }: Telling): boolean {
  const isTold = tellings.some((t) => t.place && place?.country && t.place.country === place.country);
  return kind === 'visit' && date === null && isTold;
}

/** "handed A a message from B": of one sentence, with all who are known. */
function isFuller(encounter: Encounter, { kind, sentence, sides }: Telling): boolean {
  const named = peopleOfSides(sides);
  const isSameSentence = encounter.tellings.some((t) => t.sentence === sentence);
  return kind === 'correspondence' && isSameSentence && peopleOf(encounter).every((p) => named.includes(p));
}
