/** data/ingest/publishers.yaml in; out: who a name, an abbreviation or an address belongs to. */

import { z } from 'zod';
import type { DataFiles } from '../tables/files.js';
import { readYaml } from '../tables/read-yaml.js';
import { fold } from '../text/fold.js';

export const publishersFile = 'ingest/publishers.yaml';

const publisherSchema = z.strictObject({
  id: z.string(),
  side: z.string().length(3).nullable(),
  kind: z.enum(['agency', 'paper', 'broadcaster', 'ministry', 'presidency', 'parliament', 'organisation']),
  names: z.array(z.string()).min(1),
  short: z.array(z.string()),
  hosts: z.array(z.string()),
});

const exampleSchema = z.strictObject({
  given: z.strictObject({
    url: z.string().optional(),
    publisher: z.string().optional(),
    agency: z.string().optional(),
    country: z.string().optional(),
  }),
  side: z.string().nullable(),
  note: z.string().optional(),
});

export const publishersSchema = z.strictObject({
  publishers: z.array(publisherSchema),
  examples: z.array(exampleSchema),
});

export type Publisher = z.infer<typeof publisherSchema>;

export type Publishers = {
  readonly byName: ReadonlyMap<string, Publisher>;
  /** Abbreviations may be shared: "APS" is Algeria's and Senegal's. */
  readonly byShort: ReadonlyMap<string, readonly Publisher[]>;
  readonly byHost: ReadonlyMap<string, Publisher>;
  /** Organisations by every name of theirs, the longest first. */
  readonly organisations: readonly (readonly [name: string, organisation: Publisher])[];
};

export function readPublishers(files: DataFiles): Publishers {
  const table = readYaml(files, publishersFile, publishersSchema).publishers;
  const byShort = new Map<string, Publisher[]>();
  for (const publisher of table) {
    for (const short of new Set(publisher.short.map(fold))) {
      byShort.set(short, [...(byShort.get(short) ?? []), publisher]);
    }
  }
  return {
    byName: new Map(table.flatMap((publisher) => publisher.names.map((name) => [fold(name), publisher] as const))),
    byShort,
    byHost: new Map(table.flatMap((publisher) => publisher.hosts.map((host) => [host, publisher] as const))),
    organisations: table
      .filter(({ kind }) => kind === 'organisation')
      .flatMap((one) => one.names.map((name) => [wordsOnly(name), one] as const))
      .sort(([a], [b]) => b.length - a.length),
  };
}

/** Every publisher that `name` may stand for, by abbreviation or full name; "VNA/CVN" is looked up part by part. */
export function publishersCalled(publishers: Publishers, name: string): readonly Publisher[] {
  const whole = calledExactly(publishers, name);
  if (whole.length > 0) return whole;
  const parts = name.split(/\s*[/,;&+()]\s*|\s*[-–—]\s+/);
  return [...new Set(parts.flatMap((part) => calledExactly(publishers, part)))];
}

/** The same for datelines and sign-offs, which no parliament has: "the Parliament of Estmark (Landtag)" is none. */
export function agenciesCalled(publishers: Publishers, name: string): readonly Publisher[] {
  return publishersCalled(publishers, name).filter(({ kind }) => kind !== 'parliament');
}

function calledExactly({ byShort, byName }: Publishers, name: string): readonly Publisher[] {
  const key = fold(name)
    .replace(/^the |[.\s]+$/g, '')
    .trim();
  const full = byName.get(key);
  return byShort.get(key) ?? (full ? [full] : []);
}

/** "l'Union (Norden)" gives "l union norden". */
function wordsOnly(name: string): string {
  return fold(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** The organisation whose name stands in a longer one: "Delegation of the European Union to Norland". */
export function organisationIn({ organisations }: Publishers, name: string): Publisher | null {
  const words = ` ${wordsOnly(name)} `;
  return organisations.find(([called]) => words.includes(` ${called} `))?.[1] ?? null;
}

/** The publisher whose address covers the URL. */
export function publisherAt({ byHost }: Publishers, url: string): Publisher | null {
  return underHost(byHost, url);
}

/** What stands under the host of a URL or one above it: "https://fr.example.vn/a" is found under "example.vn". */
export function underHost<T>(byHost: ReadonlyMap<string, T>, url: string): T | null {
  const labels = hostOf(url).split('.');
  for (let first = 0; first < labels.length - 1; first++) {
    const found = byHost.get(labels.slice(first).join('.'));
    if (found) return found;
  }
  return null;
}

/** The lower-case host of an address, "" when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
