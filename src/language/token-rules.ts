/** A language's tokens.yaml in, compiled rules for tokenise.ts and split-sentences.ts out. */

import { z } from 'zod';
import type { DataFiles } from '../tables/files.js';
import { readYaml } from '../tables/read-yaml.js';
import type { InsertedWords } from './find-insertion.js';

const wordSchema = z.strictObject({
  form: z.string(),
  lemma: z.string(),
  upos: z.string(),
  feats: z.string().default('_'),
});
const schema = z.strictObject({
  abbreviations: z.strictObject({ title: z.array(z.string()), other: z.array(z.string()) }),
  elisions: z.array(z.string()),
  enclitics: z.array(z.string()),
  whole: z.array(z.string()),
  splitHyphens: z.boolean(),
  attributive: z.array(z.string()).default([]),
  starters: z.array(z.string()).default([]),
  prefixes: z.array(z.string()).default([]),
  splitsLastStop: z.boolean().default(false),
  units: z.array(z.string()),
  endings: z.array(z.string()),
  inserted: z
    .strictObject({ verbs: z.array(z.string()), sources: z.array(z.string()) })
    .default({ verbs: [], sources: [] }),
  verbsBeforeTo: z.array(z.string()).default([]),
  verbsBeforeObject: z.array(z.string()).default([]),
  honours: z.array(z.string()).default([]),
  spellings: z.array(z.tuple([z.string(), z.string()])).default([]),
  contractions: z.record(z.string(), z.strictObject({ words: z.array(wordSchema), else: z.string().optional() })),
});

/** One word of a contraction, as the table gives it; `feats` in CoNLL-U spelling, "_" for none. */
export type ContractedWord = z.infer<typeof wordSchema>;

/** "du": its words, and the tag that it has when it is one word after all. */
export type Contraction = { readonly words: readonly ContractedWord[]; readonly else?: string | undefined };

/** Everything that cutting a text needs to know of a language. Keys are plain: see `plain`. */
export type TokenRules = {
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>; // with titles
  readonly attributive: ReadonlySet<string>; // "U.S.": goes on before a capital, unless a word of `starters` follows
  readonly starters: ReadonlySet<string>;
  readonly elision: RegExp | null;
  readonly enclitic: RegExp | null;
  readonly ending: RegExp | null;
  readonly whole: ReadonlySet<string>;
  readonly splitHyphens: boolean;
  readonly prefixes: ReadonlySet<string>; // that keep their hyphen: "non-"
  readonly splitsLastStop: boolean; // "etc." at the end of a text or line is two tokens
  readonly unit: RegExp | null; // "20h30": number, unit, number
  readonly inserted: InsertedWords; // what tells in mid-sentence who speaks: "Trade, she said, has doubled"
  readonly verbsBeforeTo: ReadonlySet<string>; // "Norland plans to open a school" tells of no plans
  readonly verbsBeforeObject: ReadonlySet<string>; // "Norland reviews its ties" tells of no reviews
  readonly honours: ReadonlySet<string>; // "HE the Minister": as written, in capitals
  readonly spellings: readonly Spelling[]; // the lexicon knows "emphasized", the text has "emphasised"
  readonly contractions: ReadonlyMap<string, Contraction>;
};

/** Two ways of writing the same letters, the text's and the lexicon's. */
export type Spelling = readonly [RegExp, string];

/** The key under which tables hold a form: lower case, straight apostrophe, ordinary hyphen. */
export function plain(form: string): string {
  return form
    .toLowerCase()
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** @throws ReadoutError `table-invalid` with file and line. */
export function readTokenRules(files: DataFiles, language: string): TokenRules {
  const table = readYaml(files, `languages/${language}/tokens.yaml`, schema);
  const { title, other } = table.abbreviations;
  return {
    titles: new Set(title.map(plain)),
    abbreviations: new Set([...title, ...other].map(plain)),
    attributive: new Set(table.attributive.map(plain)),
    starters: new Set(table.starters.map(plain)),
    elision: oneOf(table.elisions, '^(?:', ")'"),
    enclitic: oneOf(table.enclitics, '(?:', ')$'),
    ending: oneOf(table.endings, '(?:', ')$'),
    whole: new Set(table.whole.map(plain)),
    splitHyphens: table.splitHyphens,
    prefixes: new Set(table.prefixes.map(plain)),
    splitsLastStop: table.splitsLastStop,
    unit: oneOf(table.units, '^(\\p{Nd}+)(', ')(\\p{Nd}*)$'),
    inserted: {
      verbs: new Set(table.inserted.verbs),
      sources: table.inserted.sources.map((words) => words.split(' ')),
    },
    honours: new Set(table.honours),
    verbsBeforeTo: new Set(table.verbsBeforeTo),
    verbsBeforeObject: new Set(table.verbsBeforeObject),
    spellings: table.spellings.map(([here, there]) => [new RegExp(here, 'u'), there]),
    contractions: new Map(Object.entries(table.contractions)),
  };
}

function oneOf(forms: readonly string[], before: string, after: string): RegExp | null {
  if (forms.length === 0) return null;
  const longestFirst = [...forms].map(plain).sort((a, b) => b.length - a.length);
  return new RegExp(before + longestFirst.join('|') + after, 'u');
}
