/** data/ontology/concepts.yaml in, a finder of concepts in words out. */

import { z } from 'zod';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { latinText } from '../entities/name-key.js';

const togetherSchema = z.strictObject({ concept: z.string(), together: z.tuple([z.string(), z.string()]) });
const apartSchema = z.strictObject({ apart: z.array(z.string()).min(2) });
const entrySchema = z.strictObject({
  concept: z.string().regex(/^[a-z-]+$/),
  light: z.literal(true).optional(),
  alone: z.literal(false).optional(),
  names: z.literal(false).optional(),
  fr: z.array(z.string()),
  en: z.array(z.string()),
  ru: z.array(z.string()),
  vi: z.array(z.string()),
});
const languages = ['fr', 'en', 'ru', 'vi'] as const;
type Language = (typeof languages)[number];

type Form = {
  readonly concept: string;
  readonly language: Language;
  readonly words: readonly string[];
  readonly whole: boolean; // the last word is that word, not its beginning
};

export type Concepts = {
  /** Whether names are made of it, too. */
  readonly isInNames: (concept: string) => boolean;
  /** The longest form that starts at this word, of concepts asked for: which concept, and over how many words; null for a word of no concept. */
  readonly at: (
    words: readonly string[],
    at: number,
    language: string | null,
    isAsked: (concept: string) => boolean,
  ) => { concept: string; words: number } | null;
  readonly isLight: (concept: string) => boolean;
  /** Tells which matter it is only beside another. */
  readonly needsAnother: (concept: string) => boolean;
  /** Concepts that stand where two others stand together. */
  readonly together: (concepts: ReadonlySet<string>) => readonly string[];
  /** Lists of concepts that part two matters which hold different ones. */
  readonly apart: readonly (readonly string[])[];
};

/** @throws ReadoutError `table-invalid` with file and line. */
export function readConcepts(files: DataFiles): Concepts {
  const all = readYaml(files, 'ontology/concepts.yaml', z.array(z.union([entrySchema, togetherSchema, apartSchema])));
  const entries = all.flatMap((entry) => ('fr' in entry ? [entry] : []));
  const pairs = all.flatMap((entry) => ('together' in entry ? [entry] : []));
  const light = new Set(entries.filter((entry) => entry.light).map((entry) => entry.concept));
  const onlyMatters = new Set(entries.filter((entry) => entry.names === false).map((entry) => entry.concept));
  const needy = new Set(entries.filter((entry) => entry.alone === false).map((entry) => entry.concept));
  const byStart = new Map<string, Form[]>();
  for (const form of entries.flatMap(formsOf)) {
    const start = startOf(form.words[0] ?? '');
    byStart.set(start, [...(byStart.get(start) ?? []), form]);
  }
  for (const forms of byStart.values()) forms.sort(longestFirst);
  return {
    isLight: (concept) => light.has(concept),
    isInNames: (concept) => !onlyMatters.has(concept),
    needsAnother: (concept) => needy.has(concept),
    apart: all.flatMap((entry) => ('apart' in entry ? [entry.apart] : [])),
    together: (found) =>
      pairs.filter(({ together: [a, b] }) => found.has(a) && found.has(b)).map(({ concept }) => concept),
    at: (words, at, language, isAsked) => {
      const forms = candidates(byStart, words[at] ?? '');
      const found = forms.find((form) => isAsked(form.concept) && speaks(form, language) && stands(form, words, at));
      return found ? { concept: found.concept, words: found.words.length } : null;
    },
  };
}

function formsOf(entry: z.infer<typeof entrySchema>): Form[] {
  return languages.flatMap((language) =>
    entry[language].map((written) => {
      const whole = language === 'vi' || written.startsWith('=');
      return { concept: entry.concept, language, whole, words: latinText(written.replace('=', '')).split(' ') };
    }),
  );
}

/** Forms are kept by their first two letters. */
function startOf(word: string): string {
  return word.slice(0, 2);
}

function candidates(byStart: ReadonlyMap<string, Form[]>, word: string): readonly Form[] {
  return byStart.get(startOf(word)) ?? [];
}

/** A text of another language, or of none known, may hold the words of any. */
function speaks(form: Form, language: string | null): boolean {
  const code = (language ?? '').slice(0, 2) as Language;
  return !languages.includes(code) || form.language === code;
}

function stands({ words: form, whole }: Form, words: readonly string[], at: number): boolean {
  return form.every((part, n) => {
    const word = words[at + n] ?? '';
    const last = n === form.length - 1;
    return last && !whole ? word.startsWith(part) : last || whole ? word === part : word.startsWith(part);
  });
}

function longestFirst(one: Form, other: Form): number {
  return (
    other.words.length - one.words.length ||
    other.words.join(' ').length - one.words.join(' ').length ||
    (one.concept < other.concept ? -1 : 1)
  );
}
