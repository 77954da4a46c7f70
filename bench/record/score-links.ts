/** Acts that the record takes to be of one commitment, or suggests, against the gold. */

import { type Kysely, sql } from 'kysely';
import { commitmentKinds, stepOfAct } from '../../src/record/commitments/step-of-act.js';
import type { Step } from '../../src/record/commitments/types.js';
import { type Commitment, commitmentsBetween, loadActs } from '../../src/record/index.js';
import type { ActView } from '../../src/record/store/queries/types.js';
import type { Tables } from '../../src/record/store/schema.js';
import { type DocumentIds, type RecordGold, type Scores, type Show, scoresOf } from './types.js';

type Linked = { readonly one: ActView; readonly other: ActView; readonly score: number };

/**
 * `link`: a link of an act to the commitment it joined or is suggested for is right when the gold holds both acts in one commitment.
 * Missed is each act of a gold commitment that no right link reaches, the first of each apart. `link.joined` counts only what joined by itself.
 */
export async function scoreLinks(
  db: Kysely<Tables>,
  gold: RecordGold,
  documents: DocumentIds,
  pairs: readonly (readonly [string, string])[],
  show: Show,
): Promise<{ link: Scores & { recallOfRead: number }; 'link.joined': Scores }> {
  const commitments: Commitment[] = [];
  for (const [one, other] of pairs) commitments.push(...(await commitmentsBetween(db, one, other)));
  const known = await groupsOf(db, gold, documents, show);
  const of = (steps: (c: Commitment) => readonly Step[]) =>
    commitments.flatMap((commitment) => {
      const [first] = commitment.history;
      return first ? steps(commitment).map((step) => linkOf(first, commitment.history, step)) : [];
    });
  const joined = of(({ history }) => history.slice(1));
  const all = [...joined, ...of(({ suggestions }) => suggestions)];
  const steps = await stepsOf(db);
  const read = Object.keys(gold.commitments).reduce((sum, group) => {
    const acts = [...known].filter(([ref, groups]) => groups.has(group) && steps.has(ref));
    return sum + Math.max(0, acts.length - 1);
  }, 0);
  const scored = score(all, known, gold, show);
  return {
    link: { ...scored, recallOfRead: Math.round((1000 * scored.tp) / Math.max(1, read)) / 1000 },
    'link.joined': score(joined, known, gold, () => {}),
  };
}

/** To the step that it is nearest in the gold's sense: any step of the commitment before it will do. */
function linkOf(first: Step, history: readonly Step[], step: Step): Linked & { readonly before: readonly ActView[] } {
  const before = history.slice(0, Math.max(1, history.indexOf(step) < 0 ? history.length : history.indexOf(step)));
  return { one: first.act, other: step.act, score: step.link?.score ?? 0, before: before.map(({ act }) => act) };
}

function score(
  links: readonly (Linked & { before: readonly ActView[] })[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
  gold: RecordGold,
  show: Show,
): Scores {
  const reached = new Set<string>();
  let fp = 0;
  for (const { one, other, before, score: sure } of links) {
    const mine = known.get(other.ref) ?? new Set();
    const shared = [...mine].filter((group) => before.some((act) => known.get(act.ref)?.has(group)));
    for (const group of shared) reached.add(`${group} ${other.ref}`);
    if (shared.length === 0) fp++;
    if (shared.length === 0) show(`wrong link ${sure.toFixed(2)}: ${told(one)} | ${told(other)}`);
  }
  const wanted = Object.entries(gold.commitments).map(([group, steps]) => [group, steps.length - 1] as const);
  const hits = wanted.map(([group, most]) =>
    Math.min(most, [...reached].filter((key) => key.startsWith(`${group} `)).length),
  );
  const tp = hits.reduce((sum, n) => sum + n, 0);
  const fn = wanted.reduce((sum, [, most]) => sum + most, 0) - tp;
  for (const [n, [group, most]] of wanted.entries()) show(`${group}: ${hits[n]} of ${most}`);
  for (const [ref, groups] of known)
    for (const group of groups) if (!reached.has(`${group} ${ref}`)) show(`not reached: ${group} ${ref}`);
  return scoresOf({ tp, fp, fn });
}

function told({ day, kind, matters, clauses }: ActView): string {
  return `${day} ${kind} ${matters.map(({ text }) => text).join('; ') || clauses[0]?.words}`;
}

/** Acts that ask, promise, decline or do: what the coder read so that it can be followed. */
async function stepsOf(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('acts')
    .select('id')
    .where('kind', 'in', [...commitmentKinds])
    .execute();
  const acts = await loadActs(
    db,
    rows.map(({ id }) => id),
  );
  return new Set(acts.filter((act) => stepOfAct(act) !== null).map((act) => act.ref));
}

/** For each act of the record, the gold commitments that it serves. */
async function groupsOf(db: Kysely<Tables>, gold: RecordGold, documents: DocumentIds, show: Show) {
  const known = new Map<string, Set<string>>();
  const { rows } = await sql<{
    ref: string;
    document: string;
    spans: [number, number][];
    text: string;
    kind: string;
    trigger: number;
  }>`select
    t.ref, t.document_id as document, t.spans, t.kind, t.trigger_start as trigger, d.text from acts t join documents d on d.id = t.document_id`.execute(
    db,
  );
  for (const [group, steps] of Object.entries(gold.commitments)) {
    for (const { in: name, words } of steps) {
      const found = toldBy(
        rows.filter((row) => row.document === documents.get(name)),
        words,
      );
      if (found.length === 0) show(`no act read for ${group}: ${name}: ${words}`);
      for (const { ref } of found) known.set(ref, (known.get(ref) ?? new Set()).add(group));
    }
  }
  return known;
}

type Told = { readonly spans: readonly (readonly [number, number])[]; readonly text: string; readonly trigger: number };

/** Acts whose clause holds the words; where no clause does, as when one was cut short, the act of that sentence that stands nearest before them. */
function toldBy<T extends Told>(rows: readonly T[], words: string): readonly T[] {
  const whole = rows.filter(({ spans, text }) => spans.some(([start, end]) => text.slice(start, end).includes(words)));
  const at = rows[0]?.text.indexOf(words) ?? -1;
  const sentence = at < 0 ? 0 : (rows[0]?.text.slice(0, at).search(/[.!?\n][^.!?\n]*$/) ?? -1) + 1;
  const before = rows.filter(({ trigger }) => trigger >= sentence && trigger <= at);
  const nearest = [...before].sort((one, other) => other.trigger - one.trigger).slice(0, 1);
  return whole.length > 0 || at < 0 ? whole : nearest;
}
