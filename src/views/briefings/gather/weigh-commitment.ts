/** A commitment in, how much it matters to whoever prepares a meeting out. Each part is a reason that can be told. */

import type { Commitment, Outline } from '../../../record/index.js';
import { rankOfLevel } from '../../../record/tenures/level-rank.js';
import type { CommitmentParts } from './gather-commitments.js';

const weights = {
  dated: 2, // it is to be done by a day
  figure: 1, // so many doses, megawatts, documents
  repeated: 1, // for each further day on which it came up, three at most
  leader: 1.5, // said by a head of state or government, or a party leader
  minister: 0.5,
  topic: 1.5, // it is about something: health, energy
  answered: 1, // asked and promised, or begun
  year: -0.6, // for each year since it last moved
  joint: -0.5, // what both will do, nobody owes
  vague: -4, // too few words to know what was meant
  courtesy: -6,
} as const;

/** Words of a matter with fewer characters are fragments: "à la retenue", "de les développer encore". */
const fragment = 28;
const yearMs = 365 * 86_400_000;

export function weightOf(commitment: Commitment, { courtesies, levelOf, on }: CommitmentParts): number {
  const { history, matter } = commitment;
  const rank = Math.min(...history.flatMap(({ act }) => act.actor.people.map(({ id }) => rankOf(levelOf(id)))), 99);
  const parts = [
    rank <= rankOfLevel('party-leader') ? weights.leader : rank <= rankOfLevel('deputy-minister') && weights.minister,
    courtesies(matter) && weights.courtesy,
  ];
  return sum([weightOfOutline(commitment, on), ...parts]);
}

/** The same without who said it and how polite it is, which cost more to know: by that, what is worth weighing is chosen. */
export function weightOfOutline({ history, matter, topics, due, debtor, creditor }: Outline, on: string): number {
  const last = history.at(-1)?.act.day ?? null;
  const days = new Set(history.map(({ act }) => act.day)).size;
  return sum([
    due !== null && weights.dated,
    /\d/.test(matter) && weights.figure,
    Math.min(3, days - 1) * weights.repeated,
    topics.some((topic) => topic !== 'politics') && weights.topic,
    new Set(history.map(({ role }) => role)).size > 1 && weights.answered,
    last === null ? 3 * weights.year : (Math.max(0, Date.parse(on) - Date.parse(last)) / yearMs) * weights.year,
    debtor.length > 1 && creditor.length > 1 && weights.joint,
    matter.length < fragment && weights.vague,
  ]);
}

function sum(parts: readonly (number | false)[]): number {
  return parts.reduce<number>((all, part) => all + (part === false ? 0 : part), 0);
}

function rankOf(level: Parameters<typeof rankOfLevel>[0] | null): number {
  return level === null ? 99 : rankOfLevel(level);
}
