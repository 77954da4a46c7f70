/** Schema of a search hit: the document, and the places where the words stand. */

import { z } from '@hono/zod-openapi';
import { DocumentRef, Span } from './common.js';

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
