/** What the API was asked, in the record's terms; and the record's pages with the cursor of the next one. */

import type { ActKind, Topic } from '../../../coding/types.js';
import { ReadoutError } from '../../../errors.js';
import type {
  ActFilter,
  ActListFilter,
  Page,
  Paging as RecordPaging,
  WordingFilter,
  WordsFilter,
} from '../../../record/index.js';
import { familyOf, kindsOf } from '../families.js';
import type { ActQuery, Filters, FindCommitmentsQuery, Paging, SearchFacetsQuery, WordingQuery } from '../queries.js';

/** The cursor is where the next page starts; to callers it is an opaque word. */
export function paging({ limit, cursor }: Paging): RecordPaging {
  const offset = Number.parseInt(cursor ?? '0', 10);
  return { limit, offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0 };
}

/** Turn a page of the record into a page of the API. */
export function pageOf<T, R>(asked: Paging, { items, total }: Page<T>, turn: (item: T) => R) {
  const end = (paging(asked).offset ?? 0) + items.length;
  return { items: items.map(turn), total, next: end < total && items.length > 0 ? String(end) : null };
}

/** Number of a thing in the record; what is no number is the id of nothing. */
export function idOf(id: string): number {
  return /^\d{1,9}$/.test(id) ? Number(id) : -1;
}

/** "RUS-VNM" as two codes. */
export function sidesOf(pair: string): [string, string] {
  const [one = '', other = ''] = pair.split('-');
  return [one, other];
}

/** Filters of the address as the record takes them. A kind outside the chosen family lets nothing pass. */
export function filterOf({ family, kind, contactKind, topic, person, side, from, to }: Filters): ActFilter {
  return {
    kinds: kindsFor(family, kind as ActKind | undefined),
    contactKind,
    topic: topic as Topic | undefined,
    personId: person === undefined ? undefined : idOf(person),
    actor: side,
    from: dayOf(from),
    to: dayOf(to),
  };
}

type Narrowed = SearchFacetsQuery | FindCommitmentsQuery | ActQuery;

/** What narrows a search by words. */
export function foundBy({ country, year, language, topic }: Narrowed): WordsFilter {
  return { country, year, language, topic: topic as Topic | undefined };
}

/** The same for a list of acts without words. */
export function listedBy({ country, year, language, topic, person }: ActQuery): ActListFilter {
  return {
    countries: country === undefined ? undefined : [country],
    entityId: person === undefined ? undefined : idOf(person),
    language,
    topics: topic === undefined ? undefined : [topic as Topic],
    ...(year === undefined ? {} : { from: `${year}-01-01`, to: `${year + 1}-01-01` }),
  };
}

/** A question that cannot be narrowed so is refused: leaving the filter out would answer another one. */
export function refuseNarrowed(asked: Narrowed & { readonly person?: string | undefined }, right: string): void {
  const { country, year, language, topic, person } = asked;
  const [given] = Object.entries({ country, year, language, topic, person }).filter(([, value]) => value !== undefined);
  if (given) throw new ReadoutError('api-bad-question', { where: given[0], found: String(given[1]), right });
}

/** "partnership" is a formula, "partnership.strategic" a form of it. */
export function wordingFilterOf({ formula, side, speaker, person, language, from, to }: WordingQuery): WordingFilter {
  const which = formula?.includes('.') ? { form: formula } : { family: formula };
  return { ...which, side, speaker, person, language, from: dayOf(from), to: dayOf(to) };
}

function kindsFor(family: Filters['family'], kind: ActKind | undefined): readonly ActKind[] | undefined {
  if (kind === undefined) return family && kindsOf[family];
  return family === undefined || familyOf(kind) === family ? [kind] : [];
}

/** "2021" and "2021-07" are their first day, so that both bounds are half-open. */
function dayOf(day: string | undefined): string | undefined {
  return day && `${day}-01-01`.slice(0, 10);
}
