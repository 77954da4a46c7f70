/** Schemas that every answer of the API shares: pages, citations, references to people, bodies and documents. */

import { z } from '@hono/zod-openapi';

export const Span = z
  .tuple([z.int(), z.int()])
  .openapi('Span', { description: '`[start, end)` in UTF-16 code units of the clean text', example: [0, 12] });

export const Country = z
  .string()
  .openapi('Country', { description: 'ISO 3166-1 alpha-3, or the code of an organisation (ASE, UNO)', example: 'VNM' });

export const Edtf = z
  .string()
  .openapi('Edtf', { description: 'EDTF date (ISO 8601-2); XXXX stands for an unknown year', example: '2021-07-22' });

export const PersonRef = z
  .object({ id: z.string(), name: z.string(), country: Country.nullable() })
  .openapi('PersonRef');

export const BodyRef = z.object({ id: z.string(), name: z.string(), country: Country.nullable() }).openapi('BodyRef');

export const DocumentRef = z
  .object({
    id: z.string().openapi({ example: 'sha256:0c5e…' }),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    side: Country.nullable().openapi({ description: 'country that the publisher speaks for' }),
    language: z.string().nullable().openapi({ example: 'fr' }),
    published: z.string().nullable().openapi({ example: '2021-07-23' }),
    url: z.string().openapi({ description: 'address or file path it was read from' }),
  })
  .openapi('DocumentRef');

export const Citation = z
  .object({ document: z.string(), span: Span, quote: z.string() })
  .openapi('Citation', { description: 'The words that a fact was read from' });

const details = z
  .record(z.string(), z.unknown())
  .optional()
  .openapi({ description: 'the values that the message tells, for who words it in another language' });

export const ErrorBody = z
  .object({
    ok: z.literal(false),
    code: z.string().openapi({ example: 'record-has-no' }),
    message: z.string().openapi({ description: 'where, what was found, what would be right, what to do' }),
    status: z.int(),
    details,
  })
  .openapi('Error');

/** Something that went wrong with a thing of an answer. */
export const Problem = ErrorBody.pick({ code: true, message: true, details: true }).openapi('Problem');

/** One page of a list. `total` counts the whole list; `next` is the cursor of the next page, null on the last. */
export function pageOf<T extends z.ZodType>(item: T, name: string) {
  return z.object({ items: z.array(item), total: z.int(), next: z.string().nullable() }).openapi(name);
}
