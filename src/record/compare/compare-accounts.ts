/** All accounts of one contact and their acts in, what they tell alike, differently and alone out. */

import { groupBy } from '../store/group-by.js';
import type { AccountView, ActView } from '../store/queries/types.js';
import { type AlignEvidence, type Aligned, alignActs } from './align-acts.js';
import type { ComparedAct, Comparison, Difference, Told } from './types.js';

export function compareAccounts(
  contactId: number,
  accounts: readonly AccountView[],
  acts: readonly ActView[],
  evidence: AlignEvidence,
): Comparison {
  const documents = [...new Map(accounts.map(({ document }) => [document.id, document])).values()];
  return {
    contactId,
    documents,
    acts: alignActs(acts, evidence)
      .map((group) => compared(group, documents.length))
      .sort(byTelling),
    participants: participantsOf(accounts),
    dates: toldBy(accounts, (account) => account.date),
    places: toldBy(accounts, (account) => account.placeName),
    sides: documents.map((document) => document.side),
  };
}

function compared({ tellings, score }: Aligned, documents: number): ComparedAct {
  const ordered = [...tellings].sort((one, other) => (one.document.id < other.document.id ? -1 : 1));
  return {
    toldBy: ordered.length === documents ? 'all' : 'some',
    tellings: ordered,
    differences: differencesOf(ordered),
    score,
  };
}

const aspects: Readonly<Record<Difference, (act: ActView) => string>> = {
  kind: (act) => act.kind,
  actor: (act) => parties(act.actor.countries),
  recipient: (act) => parties(act.recipient.countries),
  topics: (act) => parties(act.topics),
  polarity: (act) => String(act.negated),
  due: (act) => act.due ?? '',
};

function differencesOf(tellings: readonly ActView[]): Difference[] {
  const names = Object.keys(aspects) as Difference[];
  return names.filter((name) => new Set(tellings.map(aspects[name])).size > 1);
}

function parties(values: readonly string[]): string {
  return [...values].sort().join(' ');
}

function participantsOf(accounts: readonly AccountView[]): Comparison['participants'] {
  const named = accounts.flatMap(({ document, participants }) =>
    participants.map(({ entity }) => ({ entity, document })),
  );
  return [...groupBy(named, ({ entity }) => entity.id).values()].flatMap(([first, ...rest]) =>
    first ? { entity: first.entity, documents: [first, ...rest].map(({ document }) => document.id) } : [],
  );
}

function toldBy<T>(accounts: readonly AccountView[], value: (account: AccountView) => T | null): Told<T>[] {
  return [...groupBy(accounts, value)].map(([told, same]) => ({
    value: told,
    documents: same.map(({ document }) => document.id),
  }));
}

/** Told by all first, then as the texts go. */
function byTelling(one: ComparedAct, other: ComparedAct): number {
  const place = ({ tellings }: ComparedAct) =>
    `${tellings[0]?.document.id} ${String(tellings[0]?.trigger.span[0]).padStart(9, '0')}`;
  return other.tellings.length - one.tellings.length || (place(one) < place(other) ? -1 : 1);
}
