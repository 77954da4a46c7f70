/** Commitments in, groups of lines out: what each side promised, what it was asked for, what both agreed, what is settled. */

import type { Country } from '../../../coding/types.js';
import { isClosed } from '../gather/gather-commitments.js';
import { cut, quoteOf } from '../quote-of.js';
import { type Group, group, type Line, line, type Part, sources, strong, tag, text } from '../sheet.js';
import type { BriefCommitment, Briefing, BriefStep } from '../types.js';
import { fill, type Words } from '../words.js';
import { actorNames } from './compose-contacts.js';

/** What is owed to the reader comes first, then what the reader owes. */
export function composeCommitments({ commitments, sides: [own, other] }: Briefing, words: Words): Group[] {
  const followed = commitments.filter(({ signed }) => !signed);
  const open = followed.filter((commitment) => !isClosed(commitment));
  const by = (debtor: Country) => open.filter(({ debtor: who }) => who.length === 1 && who[0] === debtor);
  const isPromised = ({ state, steps }: BriefCommitment) =>
    state !== 'asked' && steps.some(({ role }) => role !== 'asks');
  const ofSide = (debtor: Country): Group[] => [
    groupOf(fill(words.table.group.promised, { from: words.country(debtor) }), by(debtor).filter(isPromised), words),
    groupOf(
      fill(words.table.group.asked, { from: words.country(debtor) }),
      by(debtor).filter((one) => !isPromised(one)),
      words,
    ),
  ];
  return [
    ...ofSide(other),
    ...ofSide(own),
    groupOf(
      words.table.group.joint,
      open.filter(({ debtor }) => debtor.length > 1),
      words,
    ),
    groupOf(words.table.group.closed, followed.filter(isClosed), words),
  ].filter(({ lines }) => lines.length > 0);
}

/** Courtesies and fragments, which weigh less than nothing, come last and are for the full briefing only. */
function groupOf(heading: string, commitments: readonly BriefCommitment[], words: Words): Group {
  const worthy = commitments.filter(({ weight }) => weight >= 0).length;
  return group(
    heading,
    commitments.map((commitment) => commitmentLine(commitment, words)),
    worthy,
  );
}

/** The step that weighs most opens the line: the promise, else the latest ask. What came of it follows. */
function commitmentLine(commitment: BriefCommitment, words: Words): Line {
  const { steps, state, due } = commitment;
  const promises = steps.filter(({ role }) => role === 'promises');
  const asks = steps.filter(({ role }) => role === 'asks');
  const opening = promises.length > 0 ? promises : asks;
  const last = opening.at(-1) ?? steps[0];
  if (!last) return line([]);
  const later = steps.filter(({ role }) => role === 'does' || role === 'declines');
  const dueBy = due === null ? [] : [tag(fill(words.table.due, { date: words.date(due) }))];
  const status = state === 'asked' || state === 'promised' ? [] : [tag(words.table.state[state])];
  return line(
    [
      strong(openingWords(opening, last, words)),
      ...dueBy,
      ...status,
      text(` (${actorsOf(opening, words)})${words.table.colon}`),
      ...quoted(last),
      sources(opening.flatMap(({ cited }) => cited)),
    ],
    [...askedBefore(promises, asks, words), ...later.map((step) => outcomeLine(step, state, words))],
  );
}

/** Who said so, the latest first: what was asked three times was seldom asked by one. A country alone adds nothing to people. */
function actorsOf(steps: readonly BriefStep[], words: Words): string {
  const named = steps.filter(({ actor }) => actor.names.length > 0);
  const told = named.length > 0 ? named : steps;
  const all = [...new Set(told.toReversed().map(({ actor }) => actorNames(actor, words)))];
  return `${all.slice(0, mostActors).join(', ')}${all.length > mostActors ? cut : ''}`;
}

const mostActors = 3;

function openingWords(opening: readonly BriefStep[], last: BriefStep, { table, date }: Words): string {
  const days = [...new Set(opening.map(({ day }) => day))];
  const values = { n: days.length, first: date(opening[0]?.day ?? null), date: date(last.day) };
  const said = saidBy(last);
  return fill(days.length > 1 ? table.step[`${said}-again`] : table.step[said], values);
}

function saidBy({ role, kind }: BriefStep): 'promised' | 'agreed' | 'asked' | 'proposed' {
  if (role === 'promises') return kind === 'agree' ? 'agreed' : 'promised';
  return kind === 'propose' ? 'proposed' : 'asked';
}

/** What led to a promise is told in a line of its own, in its latest words. */
function askedBefore(promises: readonly BriefStep[], asks: readonly BriefStep[], words: Words): Line[] {
  const last = asks.at(-1);
  if (promises.length === 0 || !last) return [];
  const said = openingWords(asks, last, words);
  return [
    line([
      text(`${said} (${actorsOf(asks, words)})${words.table.colon}`),
      ...quoted(last, 120),
      sources(asks.flatMap(({ cited }) => cited)),
    ]),
  ];
}

function outcomeLine(step: BriefStep, state: BriefCommitment['state'], words: Words): Line {
  const { table, date } = words;
  const template =
    step.role === 'declines' ? table.step.declined : state === 'fulfilled' ? table.step.kept : table.step.begun;
  return line([
    text(`→ ${fill(template, { date: date(step.day) })}${table.colon}`),
    ...quoted(step, 160),
    sources(step.cited),
  ]);
}

function quoted({ cited: [first] }: BriefStep, most?: number): Part[] {
  return first ? [quoteOf(first, most)] : [];
}

/** Instruments signed or adopted, latest first. */
export function composeSigned({ commitments }: Briefing, words: Words): Line[] {
  const signed = commitments.filter((commitment) => commitment.signed).flatMap(({ steps }) => steps);
  const latest = signed.sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
  return latest.map((step) =>
    line([strong(words.date(step.day)), text(' — '), ...quoted(step, 180), sources(step.cited)]),
  );
}
