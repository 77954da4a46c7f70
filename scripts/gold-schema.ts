/**
 * The form of one gold annotation (test/gold), as a schema. Kinds, topics and countries come from data/, so a word that is
 * not in the ontology is a fault. Read by check-gold.ts.
 */

import { readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { parse } from 'yaml';
import { z } from 'zod';

const yaml = (path: string) => parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

const actKinds = Object.keys(yaml('data/ontology/acts.yaml'));
const topics = (yaml('data/ontology/topics.yaml') as { topic: string }[]).map((entry) => entry.topic);
const organisations = (yaml('data/entities/organisations.yaml') as { code: string }[]).map((entry) => entry.code);
const parties = new Set([...Object.keys(countries.getAlpha3Codes()), ...organisations]);

const Country = z.string().refine((code) => parties.has(code), 'no such country or organisation');
const Party = z.strictObject({
  person: z.string().optional(),
  people: z.array(z.string()).optional(),
  countries: z.array(Country),
});
const Edtf = z.string().regex(/^((\d{4}|XXXX)(-\d\d){0,2}~?|(\.\.|[\d-]+)\/(\.\.|[\d-]+))$/, 'no EDTF date');
const Place = z.strictObject({ place: z.string().nullable(), agency: z.string().nullable() });
const Kind = z.enum(actKinds);
const Trigger = z.union([z.string(), z.strictObject({ trigger: z.string(), n: z.number() })]);
const Act = z.strictObject({
  trigger: z.string().min(2),
  n: z.number().int().positive(),
  alt_triggers: z.array(Trigger).optional(),
  kind: Kind,
  also: z.array(Kind).optional(),
  actor: Party,
  actor_alt: z.array(Party).optional(),
  recipient: Party,
  recipient_alt: z.array(Party).optional(),
  joint: z.boolean(),
  matter_heads: z.array(z.string()),
  topics: z.array(z.enum(topics)),
  optional: z.boolean(),
  status: z.enum(['made', 'reported', 'hypothetical']).optional(),
  negated: z.boolean().optional(),
  quoted: z.boolean().optional(),
  due: Edtf.optional(),
  date: Edtf.optional(),
  note: z.string().optional(),
});
const contactKinds = ['meeting', 'call', 'visit', 'session', 'ceremony', 'correspondence'] as const;
const Contact = z.strictObject({
  kind: z.enum(contactKinds),
  kind_also: z.array(z.enum(contactKinds)).optional(),
  form: z.enum(['state', 'official', 'working', 'private', 'transit']).optional(),
  date: Edtf.nullable(),
  date_also: z.array(Edtf.nullable()).optional(),
  place: z.string().nullable(),
  countries: z.array(Country).min(1),
  people: z.array(z.string()),
  recalled: z.boolean(),
  status: z.enum(['held', 'planned', 'proposed', 'postponed', 'cancelled']),
  optional: z.boolean().optional(),
});
const Person = z.strictObject({
  name: z.string(),
  country: Country.nullable(),
  level: z.string(),
  level_also: z.array(z.string()).optional(),
  post: z.string(),
  accredited: Country.optional(),
  optional: z.boolean().optional(),
});
export const Gold = z.strictObject({
  id: z.string(),
  file: z.string().optional(),
  record: z.number().int().positive().optional(),
  url: z.string(),
  language: z.enum(['fr', 'en']),
  published: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  publisher: z.string(),
  side: Country.nullable(),
  dateline: Place.nullable(),
  people: z.array(Person),
  contacts: z.array(Contact),
  acts: z.array(Act),
});
export type GoldDocument = z.infer<typeof Gold>;
