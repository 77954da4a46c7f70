/** Schemas of a search: a hit with the places where the words stand, and the counts behind the filters. */

import { z } from '@hono/zod-openapi';
import { Country, DocumentRef, pageOf, Span } from './common.js';

export const SearchHit = z
  .object({
    document: DocumentRef,
    title: z.array(Span).openapi({ description: 'the words within the title' }),
    passages: z
      .array(
        z.object({
          span: Span.openapi({ description: 'place in the document' }),
          text: z.string(),
          marks: z.array(Span).openapi({ description: 'the words within the passage' }),
        }),
      )
      .openapi({ description: 'sentences that hold the words, the fullest first; at most three' }),
  })
  .openapi('SearchHit');

export const SearchHits = pageOf(SearchHit, 'SearchHits')
  .extend({
    complete: z.boolean().openapi({
      description: 'false: more documents hold the words than the 1,000 latest, which alone were looked at and counted',
    }),
  })
  .openapi('SearchHits');

const counts = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }));

export const SearchFacets = z
  .object({
    countries: counts(Country),
    years: counts(z.string()),
    languages: counts(z.string()),
    topics: counts(z.string()),
  })
  .openapi('SearchFacets', { description: 'Documents under the filters given; each list leaves its own filter out' });
