/** Standing formulas as the table holds them, and one use of one in a text. */

import { z } from 'zod';
import type { Span } from '../../text/span.js';
import type { Country } from '../types.js';

const ways = z.array(z.string().min(1)).default([]);

/** data/ontology/formulas.yaml; the file itself says what each field means. */
export const formulasSchema = z.array(
  z.strictObject({
    family: z.string().regex(/^[a-z-]+$/),
    about: z.enum(['relation', 'position']),
    of: z.array(z.string().regex(/^[A-Z]{3}$/)).default([]),
    forms: z
      .array(
        z.strictObject({
          form: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
          rank: z.int().optional(),
          fr: ways,
          en: ways,
          matches: z.array(z.string()).min(1),
          leaves: z.array(z.strictObject({ text: z.string(), why: z.string() })).default([]),
        }),
      )
      .min(1),
  }),
);

export type FormulaFamily = z.output<typeof formulasSchema>[number];

/** One form in one language, ready to be looked for. */
export type FormulaForm = {
  readonly form: string; // "partnership.strategic"
  readonly about: FormulaFamily['about'];
  readonly of: readonly Country[];
  readonly expression: RegExp; // sticky
  readonly openings: ReadonlySet<string>; // what the first word of each way of saying it begins with
};

/** Forms by each of their openings. */
export type FormIndex = ReadonlyMap<string, readonly FormulaForm[]>;

/** A form found in a text, before it is known between whom it stands. */
export type FoundForm = { readonly form: FormulaForm; readonly span: Span };
