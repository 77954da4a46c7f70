/** Schemas of the standing formulas of a relation: their forms with first and last use, every use, and what changed. */

import { z } from '@hono/zod-openapi';
import { Country, DocumentRef, PersonRef, Span } from './common.js';

const Place = z.object({ span: Span, quote: z.string() });

export const FormulaUse = z
  .object({
    form: z.string().openapi({ example: 'partnership.strategic' }),
    day: z.string().nullable().openapi({ description: 'of the document' }),
    document: DocumentRef,
    words: Place.openapi({ description: 'the formula' }),
    sentence: Place.openapi({ description: 'the sentence it stands in' }),
    speaker: z
      .object({ people: z.array(PersonRef), countries: z.array(Country) })
      .nullable()
      .openapi({ description: 'who says it; null where the document does so itself' }),
  })
  .openapi('FormulaUse');

const Form = z
  .object({
    form: z.string(),
    rank: z.int().nullable().openapi({ description: 'forms with ranks go from lower to higher' }),
    uses: z.int(),
    documents: z.int(),
    first: FormulaUse,
    last: FormulaUse,
    sides: z
      .array(z.object({ side: Country.nullable(), documents: z.int() }))
      .openapi({ description: 'countries for which the publishers speak' }),
    speakers: z.array(z.object({ country: Country, uses: z.int() })),
    ways: z.array(
      z.object({
        words: z.string(),
        language: z.string().nullable(),
        uses: z.int(),
        firstDay: z.string().nullable(),
        lastDay: z.string().nullable(),
      }),
    ),
  })
  .openapi('FormInRelation');

export const Formula = z
  .object({
    family: z.string().openapi({ example: 'partnership' }),
    about: z.enum(['relation', 'position']),
    forms: z.array(Form).openapi({ description: 'last said first' }),
    changes: z
      .array(
        z.object({
          kind: z.enum(['raised', 'lowered', 'added']),
          day: z.string(),
          before: FormulaUse,
          after: FormulaUse,
        }),
      )
      .openapi({ description: 'a form that comes in after another' }),
  })
  .openapi('Formula');

export const Wording = z.object({ items: z.array(Formula) }).openapi('Wording');
