/** Pattern files in, an index by lemma out. Classes ("@express") are written out here, once. */

import { ReadoutError } from '../../errors.js';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { sameShape } from '../../tables/same-shape.js';
import { classesSchema, type Pattern, type PatternIndex, patternFileSchema, type WrittenPattern } from './types.js';

/**
 * Load all patterns of one language.
 *
 * @throws ReadoutError `table-invalid` (file, line), `pattern-duplicate-id`, `pattern-unknown-class`.
 */
export function loadPatterns(files: DataFiles, language: string): PatternIndex {
  const folder = `languages/${language}/patterns`;
  const classFile = `${folder}/classes.yaml`;
  const classes = readYaml(files, classFile, classesSchema);
  const written: Pattern[] = [];
  const seen = new Map<string, string>();
  for (const file of files.list(folder)) {
    if (file === classFile || !file.endsWith('.yaml')) continue;
    for (const pattern of readYaml(files, file, patternFileSchema)) {
      const first = seen.get(pattern.id);
      if (first) throw new ReadoutError('pattern-duplicate-id', { id: pattern.id, file: `data/${file}`, first });
      seen.set(pattern.id, `data/${file}`);
      written.push(writeOutClasses(pattern, classes, `data/${file}`));
    }
  }
  const all = sameShape(written);
  return { language, all, byVerb: indexBy(all, (p) => p.verb), byPredicate: indexBy(all, predicateLemmas) };
}

const listFields = ['verb', 'noun', 'predicate', 'to', 'object'] as const;

function writeOutClasses(pattern: WrittenPattern, classes: Record<string, string[]>, file: string): Pattern {
  const written: Partial<Record<(typeof listFields)[number], string[]>> = {};
  for (const field of listFields) {
    const lemmas = pattern[field];
    if (lemmas) written[field] = lemmas.flatMap((lemma) => expand(lemma, classes, pattern.id, file));
  }
  return { ...pattern, ...written, light: classes.light ?? [] };
}

function expand(lemma: string, classes: Record<string, string[]>, id: string, file: string): string[] {
  if (!lemma.startsWith('@')) return [lemma];
  const members = classes[lemma.slice(1)];
  if (!members) throw new ReadoutError('pattern-unknown-class', { id, file, name: lemma, known: Object.keys(classes) });
  return members.flatMap((member) => expand(member, classes, id, file));
}

/** A predicate without a verb of its own heads its clause: "est prêt à". */
function predicateLemmas(pattern: Pattern): string[] | undefined {
  return pattern.verb ? undefined : (pattern.predicate ?? pattern.noun);
}

function indexBy(all: readonly Pattern[], lemmasOf: (p: Pattern) => readonly string[] | undefined) {
  const index = new Map<string, Pattern[]>();
  for (const pattern of all) {
    for (const lemma of lemmasOf(pattern) ?? []) {
      const list = index.get(lemma);
      if (list) list.push(pattern);
      else index.set(lemma, [pattern]);
    }
  }
  return index;
}
