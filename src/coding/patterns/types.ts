/** What a pattern is: one way of saying an act, written by analysts in data/languages/<code>/patterns/. */

import { z } from 'zod';
import type { ActKind } from '../types.js';

export const actKinds = [
  'discuss',
  'brief',
  'state',
  'request',
  'propose',
  'invite',
  'demand',
  'pledge',
  'intend',
  'agree',
  'sign',
  'praise',
  'thank',
  'congratulate',
  'condole',
  'support',
  'concern',
  'criticise',
  'warn',
  'refuse',
  'protest',
  'cooperate',
  'aid',
  'yield',
  'sanction',
  'investigate',
  'mobilise',
  'coerce',
  'attack',
] as const satisfies readonly ActKind[];

const complementForms = ['infinitive', 'clause', 'quote', 'noun', 'none'] as const;
const lemmas = z.union([z.string(), z.array(z.string())]).transform((v) => (typeof v === 'string' ? [v] : v));

/**
 * One entry of a pattern file. Lemmas starting with "@" name a class of classes.yaml.
 * Everything given must hold; among the patterns that hold for one word the one that asks for most wins.
 */
export const patternSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]{2}\.[a-z]+\.[a-z0-9-]+$/, 'an id is written language.family.name, such as fr.value.thank'),
  /** An act kind; `clause`: what is reported decides; `wish`: who is to do it decides; `none`: no act, stops others. */
  kind: z.enum([...actKinds, 'clause', 'wish', 'none']),
  /** Kind when only one side acts, for what takes two ("discuss" alone is "brief"); `none` for no act. */
  alone: z.enum([...actKinds, 'none']).optional(),
  /** Kind when the other side is the subject: "ils comptent sur" asks, "vous pouvez compter sur" supports. */
  other: z.enum(actKinds).optional(),
  /** Kind when the clause tells what will be done: "agreed that talks would be held" agrees, "agreed that trade had grown" states. */
  future: z.enum(actKinds).optional(),
  /** Kind when the clause is about a bare noun ("engagement envers la paix" states; "engagement à livrer" pledges). */
  bare: z.enum([...actKinds, 'none']).optional(),
  verb: lemmas.optional(),
  /** Noun that carries the act under its verb: "exprimer sa gratitude". */
  noun: lemmas.optional(),
  /** Adjective, participle or noun predicated of the subject: "être prêt", "se dire heureux". */
  predicate: lemmas.optional(),
  /** A fixed word that must hang on the verb: "passer en revue". */
  particle: lemmas.optional(),
  /** Lemma of a noun that hangs on the predicate: "au menu de l'entretien". */
  of: lemmas.optional(),
  /** Lemma of the verb in the complement: "inviter à visiter". */
  to: lemmas.optional(),
  /** Lemma of the object, or of a noun inside it: "livrer des vaccins". */
  object: lemmas.optional(),
  /** Lemma of the subject, where it tells of a talk or a need and of nobody: "an exchange of views took place". */
  subject: lemmas.optional(),
  reflexive: z.union([z.boolean(), z.literal('any')]).default(false),
  voice: z.enum(['active', 'passive', 'any']).default('any'),
  complement: z.array(z.enum(complementForms)).optional(),
  /** Prepositions that may introduce the complement or the oblique noun; "none" for one that has none: "parler des relations" as taggers read it. */
  marker: lemmas.optional(),
  /** The object must be a party (person, body, country). */
  party: z.boolean().default(false),
  /** Who is to do the thing decides between request, propose and invite. */
  doer: z.boolean().default(false),
  /** Counts inside a reported clause ("a déclaré soutenir"). */
  inner: z.boolean().default(true),
  /** A judgement that counts only inside a reported clause, and then is the speaker's, whoever is its subject: "said the delay was regrettable". */
  judges: z.boolean().default(false),
  /** Counts only with a date, a quantity, a named place or good. */
  specific: z.boolean().default(false),
  /** Where the recipient stands: object, iobj, subject, obl:à … In order; the first that names a party counts. */
  recipient: lemmas.optional(),
  /** Where the matter stands: clause, object, noun, obl:pour … In order; the first that is there counts. */
  matter: lemmas.optional(),
  confidence: z.number().min(0).max(1).default(0.8),
  /** Whoever acts, where it is not the subject: "a reçu du Chili un don". In order; the first place that names a party counts. */
  actor: lemmas.optional(),
  /** Told of nobody ("the invitation was accepted"), it is done by whom the last invitation, offer or request went to. */
  answers: z.boolean().default(false),
  /** Said by denying ("ne ménagera aucun effort"): read only with a negation, and the act itself is not denied. */
  denied: z.boolean().default(false),
  /** Times of the verb in which it is read: "ne ménagera" promises, "n'a ménagé" tells. */
  time: z.array(z.enum(['past', 'present', 'future'])).optional(),
  /** Sentences that the pattern reads, the trigger in [brackets]. */
  matches: z.array(z.string()).default([]),
  /** Sentences in which it reads nothing. */
  leaves: z.array(z.string()).default([]),
});

export const patternFileSchema = z.array(patternSchema);
export const classesSchema = z.record(z.string(), z.array(z.string()));

export type WrittenPattern = z.output<typeof patternSchema>;

/** A pattern ready to match: its classes written out. */
export type Pattern = WrittenPattern & {
  /** Class "light" of its language: nouns that only hold another noun up ("faire part de sa satisfaction"). */
  readonly light: readonly string[];
};
export type ComplementForm = (typeof complementForms)[number];

/** The patterns of one language, found by the lemma of the word that heads them. */
export type PatternIndex = {
  readonly language: string;
  readonly byVerb: ReadonlyMap<string, readonly Pattern[]>;
  readonly byPredicate: ReadonlyMap<string, readonly Pattern[]>;
  readonly all: readonly Pattern[];
};
