/** Schemas of reading: what is handed in, and how far each input is. */

import { z } from '@hono/zod-openapi';
import { Problem } from './common.js';

const Known = {
  title: z.string().max(500).optional(),
  publisher: z.string().max(200).optional(),
  published: z.string().max(40).optional().openapi({ description: 'day published', example: '2021-07-23' }),
  language: z.string().max(35).optional().openapi({ description: 'BCP 47; recognised where left out', example: 'fr' }),
};

export const ReadingInput = z
  .object({
    text: z.string().max(2_000_000).optional().openapi({ description: 'a text as it stands' }),
    address: z.string().max(2000).optional().openapi({ description: 'a web address to fetch; public ones only' }),
    ...Known,
  })
  .openapi('ReadingInput', { description: 'Either `text` or `address`, and what is known about it' });

/** For a file the body is the file itself, so what is known stands in the query. */
export const FileQuery = z.object({
  name: z.string().min(1).max(300).openapi({ description: 'name of the file', example: 'communique.html' }),
  ...Known,
});

export const Outcome = z
  .object({
    status: z
      .enum(['read', 'recoded', 'unchanged', 'near-duplicate', 'uncoded', 'problem'])
      .openapi({ description: '`uncoded`: kept without facts, because its language has no pack' }),
    document: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
    contacts: z.int(),
    acts: z.int(),
    message: z.string().nullable().openapi({ description: 'for a problem: what was found and what to do' }),
    problem: Problem.nullable().openapi({ description: 'the same with its code and values' }),
  })
  .openapi('Outcome');

export const Reading = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(['waiting', 'fetching', 'reading', 'done', 'failed']),
    documents: z.int(),
    contacts: z.int(),
    acts: z.int(),
    problems: z.int(),
    outcomes: z.array(Outcome).openapi({ description: 'the first hundred, and problems' }),
    message: z.string().nullable().openapi({ description: 'why it failed' }),
    problem: Problem.nullable().openapi({ description: 'the same with its code and values' }),
  })
  .openapi('Reading');

export const Readings = z
  .object({ enabled: z.boolean().openapi({ description: 'whether this server reads' }), items: z.array(Reading) })
  .openapi('Readings');
