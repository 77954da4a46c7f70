/** All accounts of one contact in, the contact as they together tell it out. Each account stays as it is. */

import type { ContactStatus, Country, Edtf, VisitForm } from '../../coding/types.js';
import { daysOfDate, openDays } from '../days-of-date.js';
import type { Day } from '../store/schema.js';

export type AccountRow = {
  readonly form: VisitForm | null;
  readonly date: Edtf | null;
  readonly placeName: string | null;
  readonly placeCountry: Country | null;
  readonly status: ContactStatus;
  readonly recalled: boolean;
  readonly documentDay: Day | null;
};

export type MergedContact = Omit<AccountRow, 'documentDay'> & {
  readonly dayFrom: Day | null;
  readonly dayTo: Day | null;
  readonly day: Day | null;
};

/** What happened outweighs what was planned. */
const weight: readonly ContactStatus[] = ['held', 'cancelled', 'postponed', 'planned', 'proposed'];

/**
 * The date is the narrowest one told; on a tie the one told most often, then the earlier. Form and place are those of the
 * first document that gives them, by day. It is recalled only when every document recalls it.
 *
 * @param accounts at least one, by day of document and id.
 */
export function mergeAccounts(accounts: readonly AccountRow[]): MergedContact {
  const date = narrowestDate(accounts.flatMap((account) => account.date ?? []));
  const { from: dayFrom, to: dayTo } = daysOfDate(date);
  const placed = accounts.find((account) => account.placeName !== null);
  const reporting = accounts.find((account) => !account.recalled);
  return {
    form: accounts.find((account) => account.form !== null)?.form ?? null,
    date,
    dayFrom,
    dayTo,
    day: dayFrom ?? (reporting?.status === 'held' ? reporting.documentDay : null),
    placeName: placed?.placeName ?? null,
    placeCountry: placed?.placeCountry ?? null,
    status: weight.find((status) => accounts.some((account) => account.status === status)) ?? 'held',
    recalled: reporting === undefined,
  };
}

function narrowestDate(dates: readonly Edtf[]): Edtf | null {
  const times = (date: Edtf) => dates.filter((other) => other === date).length;
  const order = [...new Set(dates)].sort(
    (one, other) => width(one) - width(other) || times(other) - times(one) || one.localeCompare(other),
  );
  return order[0] ?? null;
}

/** A large number rather than Infinity, because Infinity minus itself is no order. */
function width(date: Edtf): number {
  return Math.min(openDays(daysOfDate(date)), 1e9);
}
