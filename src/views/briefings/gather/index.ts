/** A question in, the briefing that the record gives on it out. Only reads; the same record gives the same briefing. */

import { type Kysely, sql } from 'kysely';
import type { PostLevel } from '../../../coding/types.js';
import type { ContactView } from '../../../record/store/queries/types.js';
import type { Day, Tables } from '../../../record/store/schema.js';
import { rankOfLevel } from '../../../record/tenures/level-rank.js';
import type { DataFiles } from '../../../tables/files.js';
import type { BriefContact, Briefing, BriefingQuestion, BriefPerson, BriefPost } from '../types.js';
import { readCourtesies } from './courtesies.js';
import { gatherChanges } from './gather-changes.js';
import { gatherCommitments } from './gather-commitments.js';
import { framed, gatherContact } from './gather-contacts.js';
import { gatherPosts } from './gather-people.js';
import { loadBriefing } from './load-briefing.js';

/** Cost: the latest contacts of the relation with their acts, the commitments that weigh most, and the posts of both countries' people. */
export async function gather(db: Kysely<Tables>, question: BriefingQuestion, files: DataFiles): Promise<Briefing> {
  const { one, other, forSide } = question;
  const last = await lastDay(db, question);
  const until = question.on ?? last ?? '9999-12-31';
  const loaded = await loadBriefing(db, question, { until, to: dayAfter(until) }, files);
  const { contacts, met, acts, followed, clauses, same, texts, wording, documents } = loaded;
  const postsOf = gatherPosts(loaded.posts, until, texts);
  const levelOf = (id: number): PostLevel | null => postsOf(id)[0]?.level ?? null;
  const commitments = gatherCommitments(followed.commitments, {
    ...{ texts, same, levelOf, on: until },
    courtesies: readCourtesies(files),
  });
  const elsewhere = new Set([...followed.acts].map(same));
  const shown = met.map((contact) => ({
    contact,
    shown: gatherContact(contact, { texts, same, acts, clauses, elsewhere }),
  }));
  const held = framed(shown.filter(({ contact }) => isHeld(contact, until)).map(({ shown }) => shown)).sort(
    latestFirst,
  );
  const people = peopleOf(
    contacts.filter((contact) => isHeld(contact, until)),
    postsOf,
    question,
  );
  const since = question.since ?? lastContactBefore(held, until);
  const parts = { people, commitments, wording };
  return {
    sides: forSide === other ? [other, one] : [one, other],
    forSide,
    with: question.people.map(({ name }) => name),
    on: question.on ?? last,
    since,
    documents,
    ...parts,
    contacts: held,
    ahead: shown
      .filter(({ contact }) => isAhead(contact, until))
      .map(({ shown }) => shown)
      .sort(latestFirst),
    changes: since === null ? [] : gatherChanges(parts, since),
  };
}

/** The latest day of which the record knows anything between the two. */
async function lastDay(db: Kysely<Tables>, { one, other }: BriefingQuestion): Promise<Day | null> {
  const [a, b] = [one, other].sort();
  const { rows } = await sql<{ day: Day | null }>`select greatest(
    (select max(day) from act_pairs where a = ${a} and b = ${b}),
    (select max(day) from contact_pairs where a = ${a} and b = ${b} and held)) as day`.execute(db);
  return rows[0]?.day ?? null;
}

function dayAfter(day: Day): Day {
  if (day >= '9999') return '9999-12-31';
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** A contact that is only looked back at was held as well, if the text says so. */
function isHeld({ status, day }: ContactView, until: Day): boolean {
  return status === 'held' && (day === null || day <= until);
}

/** Planned for later, or for no known day and told within the last year. */
function isAhead({ status, date, day, documents }: ContactView, until: Day): boolean {
  if (status !== 'planned' && status !== 'proposed' && status !== 'postponed') return false;
  if (date !== null) return day !== null && day >= until;
  const told =
    documents
      .map(({ published }) => published ?? '')
      .sort()
      .at(-1) ?? '';
  return told !== '' && Date.parse(until) - Date.parse(told) <= 365 * 86_400_000;
}

function latestFirst(one: BriefContact, other: BriefContact): number {
  return (other.day ?? '').localeCompare(one.day ?? '') || Number(one.date === null) - Number(other.date === null);
}

function lastContactBefore(held: readonly BriefContact[], until: Day): Day | null {
  return held.map(({ day }) => day).find((day) => day !== null && day < until) ?? null;
}

/** Those who took part, with posts; who is to be met first, then held posts, high ones, recent contacts. */
function peopleOf(
  contacts: readonly ContactView[],
  postsOf: (id: number) => BriefPost[],
  { people, one, other }: BriefingQuestion,
): BriefPerson[] {
  const found = new Map<number, BriefPerson & { readonly met: boolean }>();
  for (const { participants, day } of contacts) {
    for (const { entity, side } of participants.filter((participant) => participant.entity.type === 'person')) {
      const country = side ?? entity.country;
      const before = found.get(entity.id);
      const posts = before?.posts ?? postsOf(entity.id);
      if (posts.length === 0 || (country !== one && country !== other)) continue;
      const lastContact = [day ?? '', before?.lastContact ?? ''].sort().at(-1) || null;
      found.set(entity.id, {
        name: entity.name,
        country,
        posts,
        lastContact,
        met: people.some(({ id }) => id === entity.id),
      });
    }
  }
  return [...found.values()]
    .sort((x, y) => Number(y.met) - Number(x.met) || weight(y) - weight(x) || x.name.localeCompare(y.name))
    .map(({ met: _, ...rest }) => rest);
}

const standing = { held: 4, 'last-said': 0, former: -6 } as const;

/** Half a year since the last contact weighs as much as two levels of post: who was there last is met next. */
function weight({ posts, lastContact }: BriefPerson): number {
  const [first] = posts;
  const level = first ? rankOfLevel(first.level) : 20;
  const halfYears = lastContact === null ? 12 : (Date.parse('2100-01-01') - Date.parse(lastContact)) / 86_400_000 / 183;
  return (first ? standing[first.status] : 0) - level / 2 - halfYears;
}
