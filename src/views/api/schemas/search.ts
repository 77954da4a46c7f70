/** Schema of a search hit: the document, and the place where the words stand. */

import { z } from '@hono/zod-openapi';
import { DocumentRef, Span } from './common.js';

export const SearchHit = z
  .object({
    document: DocumentRef,
    title: z.array(Span).openapi({ description: 'the words within the title' }),
    excerpt: z.string(),
    marks: z.array(Span).openapi({ description: 'the words within the excerpt' }),
  })
  .openapi('SearchHit');
