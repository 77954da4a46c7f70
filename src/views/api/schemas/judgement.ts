/** Schemas of what waits for a judgement and of judgements themselves: one form for identities, contacts, links and acts. */

import { z } from '@hono/zod-openapi';
import { Matter } from './act.js';
import { Country, DocumentRef, Edtf, Span } from './common.js';
import { Place } from './contact.js';
import { Kind } from './vocabulary.js';

export const candidateTypes = ['person', 'body', 'instrument', 'mechanism', 'contact', 'link'] as const;
export const judgementTypes = [...candidateTypes, 'act'] as const;
export const verdicts = ['same', 'different', 'unsure'] as const;

const CorrectedParty = z.strictObject({
  countries: z.array(Country),
  people: z.array(z.string()).optional().openapi({ description: 'names as the document spells them' }),
  bodies: z.array(z.string()).optional(),
});

export const Correction = z
  .strictObject({
    rejected: z.literal(true).optional().openapi({ description: 'it is no act' }),
    kind: Kind.optional(),
    actor: CorrectedParty.optional(),
    recipient: CorrectedParty.optional(),
    matters: z.array(Matter).optional(),
    due: Edtf.nullable().optional(),
  })
  .openapi('Correction', { description: 'What would be right of an act; only what is given changes' });

export const Judgement = z
  .object({
    id: z.int(),
    type: z.enum(judgementTypes),
    left: z.string().openapi({ description: 'lasting name of the one thing' }),
    right: z.string().openapi({ description: 'of the other; empty for an act' }),
    verdict: z.enum(verdicts),
    value: Correction.nullable(),
    who: z.string(),
    at: z.string().openapi({ example: '2026-03-04T09:30:00.000Z' }),
    note: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawnBy: z.string().nullable(),
  })
  .openapi('Judgement');

const Side = z
  .object({
    ref: z.string().openapi({ description: 'lasting name, for a judgement' }),
    number: z.int().nullable().openapi({ description: 'of the person, body, contact or act, as pages know it' }),
    label: z.string().openapi({ example: 'Dang Minh Khôi (VNM), ambassadeur' }),
    documents: z.array(z.string()).openapi({ description: 'ids, at most five' }),
    said: z
      .object({
        name: z.string().nullable(),
        kind: z.string().nullable().openapi({ description: 'of a contact or act' }),
        title: z.string().nullable().openapi({ description: 'a post' }),
        date: Edtf.nullable(),
        place: Place.nullable(),
        countries: z.array(Country),
        people: z.array(z.string()),
        matter: z.string().nullable(),
        publisher: z.string().nullable(),
      })
      .openapi({ description: 'the values of the label' }),
    passages: z
      .array(
        z.object({
          document: DocumentRef,
          span: Span,
          quote: z.string(),
          mark: Span.openapi({ description: 'what of the quote names it, counted from its start' }),
        }),
      )
      .openapi({ description: 'sentences in which documents tell of it, at most three, the latest first' }),
  })
  .openapi('CandidateSide');

export const Candidate = z
  .object({
    id: z.string().openapi({ example: 'person-3f9a2c81d0' }),
    type: z.enum(candidateTypes),
    left: Side,
    right: Side,
    score: z.number().min(0).max(1),
    reasons: z.array(z.object({ name: z.string(), score: z.number(), words: z.string().optional() })),
    joined: z.boolean().openapi({ description: 'the record takes them to be one now' }),
    judgement: Judgement.nullable().openapi({ description: 'in force' }),
  })
  .openapi('Candidate');

export const Withdrawal = z
  .strictObject({
    by: z
      .string()
      .trim()
      .max(200)
      .optional()
      .openapi({ description: 'who withdraws it; with accounts, who is signed in' }),
  })
  .openapi('Withdrawal');

export const NewJudgement = z
  .strictObject({
    candidate: z
      .string()
      .max(60)
      .optional()
      .openapi({ description: 'id of a candidate, instead of type, left and right' }),
    type: z.enum(judgementTypes).optional(),
    left: z.string().max(2000).optional().openapi({ description: 'ref, or the number of the person, contact or act' }),
    right: z.string().max(2000).optional(),
    verdict: z.enum(verdicts),
    who: z.string().trim().max(200).optional().openapi({ description: 'who judges; with accounts, who is signed in' }),
    note: z.string().max(5000).nullable().optional(),
    value: Correction.nullable().optional(),
  })
  .openapi('NewJudgement');
