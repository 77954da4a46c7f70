/** What each table in data/entities/ must look like. */

import { z } from 'zod';
import type { BodyKind, PostLevel } from '../types.js';

const bodyKinds = [
  'state',
  'government',
  'ministry',
  'parliament',
  'chamber',
  'committee',
  'court',
  'party',
  'embassy',
  'agency',
  'military',
  'local',
  'company',
  'association',
  'university',
  'media',
  'international',
] as const satisfies readonly BodyKind[];

/** Levels of post, highest first (CODEBOOK §8). */
export const levels = [
  'head-of-state',
  'head-of-government',
  'party-leader',
  'speaker',
  'deputy-head',
  'minister',
  'deputy-speaker',
  'deputy-minister',
  'organisation-head',
  'legislator',
  'ambassador',
  'envoy',
  'consul',
  'military',
  'local',
  'official',
  'executive',
  'spouse',
  'other',
] as const satisfies readonly PostLevel[];

/** A list, or one text with commas: long lists are read and written more easily so. */
const words = z.union([
  z.array(z.string()),
  z.string().transform((list) => list.split(',').map((word) => word.trim())),
]);
const perLanguage = { fr: words, en: words };
const bodyKind = z.enum(bodyKinds);
const level = z.enum(levels);
const byKind = z.partialRecord(bodyKind, level).default({});
const flag = z.boolean().default(false);

export const officesSchema = z.array(
  z.strictObject({
    id: z.string(),
    level,
    by: byKind,
    countries: z.record(z.string(), level).default({}),
    deputy: level.optional(),
    deputyBy: byKind,
    usual: z.union([z.string().transform((country) => [country]), z.array(z.string())]).default([]),
    always: z.string().optional(),
    rank: flag,
    tail: z.boolean().default(true),
    ...perLanguage,
  }),
);

const titleWords = z.strictObject({
  deputy: words,
  former: words,
  acting: words,
  modifiers: words,
  descriptions: z.record(z.string(), words),
  counterpart: words,
  colleague: words,
  notBefore: words,
  respectively: words,
  standIns: words,
  memberCalled: z.string(),
  predecessors: words,
  successors: words,
  visiting: words,
  delegations: words,
  leading: words,
  thatClause: words,
  openings: words,
  companions: words,
  attending: words,
  composing: words,
  meetings: words,
  visits: words,
  credentials: words,
  presences: words,
  invitations: words,
  greetings: words,
  hands: words,
  welcomes: words,
  signs: words,
  behalf: words,
  signsFor: words,
  thanks: words,
  pointers: words,
  polities: words,
  recalls: words,
  deaths: words,
  condolences: words,
  possessives: words,
  determiners: words,
  as: words,
  ofTwo: words,
  meetEachOther: words,
  comes: words,
  sends: words,
  where: words,
  coChairs: words,
  gatherings: words,
  holds: z.record(z.string(), words),
  isOffice: words,
});
export const titleWordsSchema = z.strictObject({ fr: titleWords, en: titleWords });

export const bodiesSchema = z.strictObject({
  heads: z.array(z.strictObject({ kind: bodyKind, needsTail: flag, capital: flag, ...perLanguage })),
  fixed: z.array(z.strictObject({ kind: bodyKind, country: z.string(), ...perLanguage })),
});

const kindHeads = z.array(z.strictObject({ kind: z.string(), alone: flag, ...perLanguage }));
export const mechanismsSchema = z.strictObject({
  heads: kindHeads,
  marks: z.strictObject(perLanguage),
  levels: z.array(z.strictObject({ level: z.string(), ...perLanguage })),
});
export const instrumentsSchema = z.strictObject({ heads: kindHeads });

const connectors = z.strictObject({ of: words, to: words, for: words, and: words });
export const connectorsSchema = z.strictObject({ fr: connectors, en: connectors });

/** `within`: the organisation of which it is an agency. */
export const organisationsSchema = z.array(
  z.strictObject({ code: z.string(), kind: bodyKind, within: z.string().optional(), ...perLanguage }),
);
export const namesakesSchema = z.array(z.strictObject({ usual: z.string(), other: z.string(), ...perLanguage }));
const formalNames = z.strictObject({ heads: words, qualities: words });
export const formalNamesSchema = z.strictObject({ fr: formalNames, en: formalNames });
export const wordsPerLanguageSchema = z.strictObject(perLanguage);
export const wordsPerCountrySchema = z.record(z.string(), words);
export const metonymsSchema = z.strictObject({ fr: wordsPerCountrySchema, en: wordsPerCountrySchema });

export const namesSchema = z.strictObject({
  honorifics: wordsPerLanguageSchema,
  particles: words,
  particlesFirst: words,
  surnameFirst: words,
  postNominals: words,
  notPersonBefore: wordsPerLanguageSchema,
  notPersonAfter: wordsPerLanguageSchema,
  given: words,
  neverNames: wordsPerLanguageSchema,
  origins: z.record(
    z.string(),
    z.strictObject({ strict: z.boolean(), first: words, shape: z.string().optional(), endings: words }),
  ),
});
