/** What is searched for, as the address holds it, and as the API takes it. */

const names = ['q', 'kind', 'country', 'year', 'language', 'topic'] as const;
type Name = (typeof names)[number];
/** What was not chosen is absent. */
export type SearchChoice = { readonly [N in Name]?: string | undefined };

/** Kinds of thing that words find, in the order of the page. */
export const kinds = ['people', 'commitments', 'acts', 'documents'] as const;
export type Kind = (typeof kinds)[number];

export function readSearch(search: Record<string, unknown>): SearchChoice {
  const set = names.filter((name) => typeof search[name] === 'string' && search[name] !== '');
  return Object.fromEntries(set.map((name) => [name, search[name] as string]));
}

/** One letter stands in every text, so it is no search. */
export function isSearch(q: string | undefined): q is string {
  return q !== undefined && q.trim().length > 1;
}

export const filterNames = ['country', 'year', 'language', 'topic'] as const;
export type FilterName = (typeof filterNames)[number];

/** Words with what narrows them. */
export function questionOf(q: string, { country, year, language, topic }: SearchChoice) {
  return { q, country, year, language, topic };
}

/** People have a country; which year, language or topic is theirs, nobody can say. */
export function peopleQuestion(q: string, { country, year, language, topic }: SearchChoice) {
  return year || language || topic ? null : { q, country };
}

/** How many of a kind are shown: a few of each, or page by page of the one that is chosen. */
export function lengthOf(kind: Kind, choice: SearchChoice): number {
  if (kind === 'documents' || choice.kind === kind) return 20;
  return 5;
}
