/** Schema of a commitment: who is to do what for whom, and its history from ask to outcome, each step with its act. */

import { z } from '@hono/zod-openapi';
import type { CommitmentState } from '../../../record/commitments/types.js';
import { Act } from './act.js';
import { Country, Edtf, pageOf } from './common.js';

export const commitmentStates = [
  'asked',
  'promised',
  'declined',
  'under-way',
  'fulfilled',
  'contradicted',
  'lapsed',
] as const satisfies readonly CommitmentState[];

export const Step = z
  .object({
    role: z.enum(['asks', 'promises', 'declines', 'does']),
    act: Act,
    link: z
      .object({
        score: z.number().min(0).max(1),
        words: z
          .array(z.string())
          .openapi({ description: 'words of this act that tell what it shares with those before' }),
        by: z.string().openapi({ description: '`derived`, or who judged so' }),
      })
      .nullable()
      .openapi({ description: 'why it is taken to be about the same matter; null for the act that opened it' }),
  })
  .openapi('Step');

export const Commitment = z
  .object({
    id: z.string(),
    debtor: z.array(Country).openapi({ description: 'who is to do' }),
    creditor: z.array(Country).openapi({ description: 'for whom' }),
    matter: z.string().openapi({ description: 'in the words of the act that opened it' }),
    topics: z.array(z.string()),
    due: Edtf.nullable(),
    state: z.enum(commitmentStates),
    since: z.string().nullable().openapi({ description: 'day from which it has been in this state' }),
    history: z.array(Step).openapi({ description: 'by day; in a list that was asked with `steps`, its ends' }),
    steps: z.number().int().openapi({ description: 'how many acts the whole history has' }),
    suggestions: z.array(Step).openapi({ description: 'acts that may belong here and wait for a judgement' }),
    pair: z.string().openapi({ description: 'the relation it belongs to', example: 'RUS-VNM' }),
  })
  .openapi('Commitment');

export const FoundCommitments = pageOf(Commitment, 'FoundCommitments')
  .extend({
    complete: z.boolean().openapi({
      description:
        'false: more relations have such commitments than the six with most such acts, or more documents hold the words than the latest; these alone were looked at and counted',
    }),
  })
  .openapi('FoundCommitments');
