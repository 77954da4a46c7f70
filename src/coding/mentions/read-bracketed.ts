/** The bracket behind an office of many in, the field in it out: "Joint Secretary (East Asia)", "Director General (Norland and the North) Ivar Lund". */

import { countryAt } from './country-at.js';
import type { TailState } from './read-tail.js';
import type { Part, Reading } from './reading.js';

/** Words in such brackets, at most. */
const bracketReach = 6;

/** Which of several offices of that name; a state in it is the field, where a capital follows, and not the holder's own. */
export function readBracketed(reading: Reading, at: number, { owner, parts }: TailState): Part | null {
  const { pieces } = reading;
  if (owner.kind !== 'office' || !owner.general || parts.length > 0 || pieces[at]?.gap !== ' (') return null;
  const reach = Array.from({ length: bracketReach }, (_, more) => at + 1 + more);
  const end = reach.find((place) => pieces[place]?.gap.startsWith(')'));
  if (end === undefined || !isOfFields(reading, at, end)) return null;
  return { kind: 'field', role: 'beside', end };
}

/** Fields alone; with states among them only before the holder's name or his other title. */
function isOfFields(reading: Reading, from: number, to: number): boolean {
  const { pieces, words } = reading;
  const places = Array.from({ length: to - from }, (_, more) => from + more);
  const isAnd = (at: number) => /^(?:and|et|the)$/.test(pieces[at]?.key ?? '');
  const isField = (at: number) => pieces[at]?.capital === true && words.portfolio.has(pieces[at].key);
  const states = places.flatMap((at) => countryAt(reading, at) ?? []);
  const isState = (at: number) => states.some(({ end }) => at < end) && pieces[at]?.capital === true;
  const isNamed = /^\) ?$/.test(pieces[to]?.gap ?? '') && pieces[to]?.capital === true;
  if (!places.every((at) => isAnd(at) || isField(at) || isState(at))) return false;
  return states.length === 0 || (isNamed && words.language === 'en');
}
