/** The language table of briefings: templates in, lines filled from the record out. Nothing else ever makes a line. */

import { z } from 'zod';
import { actKinds } from '../../coding/patterns/types.js';
import type { Country, Edtf } from '../../coding/types.js';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import type { CountryNames } from './country-names.js';
import type { BriefingLanguage } from './names.js';
import { placeNames } from './place-names.js';
import { writeDate } from './write-date.js';

const line = z.string().min(1);
const lines = <K extends string>(...keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, line])) as Record<K, typeof line>);

/** data/briefings/<language>.yaml */
export const wordsSchema = z.strictObject({
  ...lines('title', 'for', 'with', 'as-of', 'as-known', 'basis', 'basis-one', 'empty', 'empty-until').shape,
  ...lines('nothing', 'counted', 'during', 'sources', 'colon', 'semicolon', 'due', 'not').shape,
  section: lines('people', 'contacts', 'ahead', 'debts', 'signed', 'wording', 'changes', 'changes-none'),
  group: lines('promised', 'asked', 'joint', 'closed'),
  post: lines('held', 'held-once', 'former', 'former-said', 'last-said', 'undated', 'to'),
  step: lines(
    ...(['promised', 'promised-again', 'agreed', 'agreed-again', 'asked', 'asked-again'] as const),
    ...(['proposed', 'proposed-again', 'declined', 'kept', 'begun'] as const),
  ),
  state: lines('asked', 'promised', 'declined', 'under-way', 'fulfilled', 'contradicted', 'lapsed'),
  formula: lines('also', 'span', 'once', 'raised', 'lowered', 'added'),
  change: lines('post', 'asked', 'promised', 'does', 'declines', 'formula'),
  date: lines('unknown', 'about', 'no-year'),
  level: lines(
    ...(['head-of-state', 'head-of-government', 'party-leader', 'speaker', 'deputy-head', 'minister'] as const),
    ...(['deputy-speaker', 'deputy-minister', 'organisation-head', 'legislator', 'ambassador', 'envoy'] as const),
    ...(['consul', 'military', 'local', 'official', 'executive', 'spouse', 'other'] as const),
  ),
  contact: lines('meeting', 'call', 'visit', 'session', 'ceremony', 'correspondence'),
  form: lines('state', 'official', 'working', 'private', 'transit'),
  status: lines('held', 'planned', 'proposed', 'postponed', 'cancelled'),
  kind: z.strictObject(
    Object.fromEntries(actKinds.map((kind) => [kind, line])) as Record<(typeof actKinds)[number], typeof line>,
  ),
});

export type Words = {
  readonly language: BriefingLanguage;
  readonly table: z.output<typeof wordsSchema>;
  readonly country: (code: Country) => string;
  /** A country or well-known city in the language of the briefing, any other place as its text has it. */
  readonly place: (name: string, country: Country | null) => string;
  readonly date: (edtf: Edtf | null) => string;
  /** "A, B and C" */
  readonly list: (names: readonly string[]) => string;
};

/** @throws ReadoutError `table-invalid` when a line is missing or not known. */
export function loadWords(files: DataFiles, language: BriefingLanguage, names: CountryNames): Words {
  const table = readYaml(files, `briefings/${language}.yaml`, wordsSchema);
  const known = placeNames(files, names);
  return {
    language,
    table,
    country: (code) => names.nameOf(code, language),
    place: (name, country) => known(name, country)?.[language] ?? name,
    date: (edtf) => writeDate(edtf, language, table.date),
    list: (names) => new Intl.ListFormat(language).format(names),
  };
}

/** "{n} documents" with n 3 gives "3 documents". A brace without a value stays, so that a test sees it. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
