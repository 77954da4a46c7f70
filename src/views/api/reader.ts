/** What the API needs from a record: one question per route. `null` means the record holds no such thing. */

import type { z } from '@hono/zod-openapi';
import type { By } from '../../record/accounts/index.js';
import type { Briefing } from '../briefings/index.js';
import type { Answer } from './contract.js';
import type {
  ActQuery,
  BriefingQuery,
  CandidateQuery,
  CommitmentQuery,
  DocumentQuery,
  Filters,
  FindCommitmentsQuery,
  JudgementQuery,
  NetworkQuery,
  PageChangeQuery,
  Paging,
  PeopleQuery,
  SearchFacetsQuery,
  SearchQuery,
  StandingQuery,
  ThingQuery,
  WordingQuery,
} from './queries.js';
import type { NewJudgement as NewJudgementSchema } from './schemas/index.js';

type NewJudgement = z.infer<typeof NewJudgementSchema>;

type Found<T> = Promise<T | null>;

export type RecordReader = {
  /** Changes whenever an answer may change; the same text means that every answer is the same. */
  readonly version: () => Promise<string>;
  readonly summary: () => Promise<Omit<Answer<'summary'>, 'version'>>;
  readonly relations: (query: Paging & { q?: string | undefined }) => Promise<Answer<'relations'>>;
  readonly relation: (pair: string) => Found<Answer<'relation'>>;
  readonly facets: (pair: string, filters: Filters) => Promise<Answer<'facets'>>;
  readonly timeline: (pair: string, query: Paging & Filters) => Promise<Answer<'timeline'>>;
  readonly commitments: (pair: string, query: CommitmentQuery) => Promise<Answer<'commitments'>>;
  readonly wording: (pair: string, query: WordingQuery) => Promise<Answer<'wording'>>;
  readonly wordingUses: (pair: string, query: WordingQuery & Paging) => Promise<Answer<'wordingUses'>>;
  readonly standing: (pair: string, filters: StandingQuery) => Promise<Answer<'standing'>>;
  readonly findCommitments: (query: FindCommitmentsQuery) => Promise<Answer<'findCommitments'>>;
  readonly commitment: (id: string) => Found<Answer<'commitment'>>;
  /** @throws ReadoutError for a country, person or side that is not known, with the nearest. */
  readonly briefing: (query: BriefingQuery) => Promise<Briefing>;
  readonly writeBriefing: (value: Briefing, query: BriefingQuery) => Promise<string | Uint8Array>;
  readonly contacts: (query: Paging & { person?: string | undefined }) => Promise<Answer<'contacts'>>;
  readonly contact: (id: string) => Found<Answer<'contact'>>;
  readonly comparison: (id: string) => Found<Answer<'comparison'>>;
  readonly acts: (query: ActQuery) => Promise<Answer<'acts'>>;
  readonly people: (query: PeopleQuery) => Promise<Answer<'people'>>;
  readonly person: (id: string) => Found<Answer<'person'>>;
  readonly things: (query: ThingQuery) => Promise<Answer<'things'>>;
  readonly thing: (id: string) => Found<Answer<'thing'>>;
  readonly network: (query: NetworkQuery) => Promise<Answer<'network'>>;
  readonly documents: (query: DocumentQuery) => Promise<Answer<'documents'>>;
  readonly search: (query: SearchQuery) => Promise<Answer<'search'>>;
  readonly searchFacets: (query: SearchFacetsQuery) => Promise<Answer<'searchFacets'>>;
  readonly document: (id: string) => Found<Answer<'document'>>;
  readonly sources: () => Promise<Answer<'sources'>>;
  readonly pageChanges: (query: PageChangeQuery) => Promise<Answer<'pageChanges'>>;
  readonly candidates: (query: CandidateQuery) => Promise<Answer<'candidates'>>;
  readonly judgements: (query: JudgementQuery) => Promise<Answer<'judgements'>>;
  readonly judgement: (id: string) => Found<Answer<'judgement'>>;
  /** The two that write. `by`: who is signed in, on a server with accounts. */
  readonly judge: (given: NewJudgement, by?: By) => Promise<Answer<'judgement'>>;
  readonly withdrawJudgement: (id: string, who: string, by?: By) => Promise<Answer<'judgement'>>;
};
