/** Words in, topics (CODEBOOK §5) out, by data/ontology/topics.yaml. */

import { z } from 'zod';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { fold } from '../../text/fold.js';
import type { Topic } from '../types.js';
import type { TopicWords } from './types.js';

export const topics = [
  'politics',
  'parliament',
  'party',
  'defence',
  'security',
  'territory',
  'justice',
  'human-rights',
  'trade',
  'investment',
  'finance',
  'energy',
  'nuclear',
  'agriculture',
  'transport',
  'industry',
  'technology',
  'space',
  'digital',
  'health',
  'environment',
  'disaster',
  'aid',
  'education',
  'culture',
  'tourism',
  'sport',
  'people',
  'community',
  'migration',
  'media',
  'multilateral',
] as const satisfies readonly Topic[];

const stem = z.string().regex(/^=?[^=]{2}/, 'a stem has two letters or more');
const topicSchema = z.array(
  z.strictObject({ topic: z.enum(topics), definition: z.string(), words: z.record(z.string(), z.array(stem)) }),
);

/** Stems are matched at the start of a word, accents aside; "=" before one asks for the whole word. */
export function loadTopics(files: DataFiles, language: string): TopicWords[] {
  return readYaml(files, 'ontology/topics.yaml', topicSchema).map(({ topic, words }) => ({
    topic,
    beginnings: new Set((words[language] ?? []).map((stem) => beginningOf(fold(stem.replace('=', ''))))),
    expression: stemExpression(words[language] ?? []),
  }));
}

function stemExpression(stems: readonly string[]): RegExp {
  if (stems.length === 0) return /$^/;
  const parts = stems.map((stem) => (stem.startsWith('=') ? `${fold(stem.slice(1))}(?![a-z0-9])` : fold(stem)));
  return new RegExp(`(?<![a-z0-9])(?:${parts.join('|')})`, 'g');
}

/** At most three topics, those with most words first; `politics` where no word tells. */
export function findTopics(text: string, tables: readonly TopicWords[]): Topic[] {
  const folded = fold(text);
  const begun = beginningsIn(folded);
  const counted = tables
    .filter(({ beginnings }) => begun.some((beginning) => beginnings.has(beginning)))
    .map(({ topic, expression }) => ({ topic, count: folded.match(expression)?.length ?? 0 }));
  const found = counted.filter((t) => t.count > 0).sort((a, b) => b.count - a.count);
  return found.length > 0 ? found.slice(0, 3).map((t) => t.topic) : ['politics'];
}

/** Its first two letters: what a look at every word of a text can rule most topics out by. */
function beginningOf(stem: string): string {
  return stem.slice(0, 2);
}

function beginningsIn(folded: string): string[] {
  const found = new Set<string>();
  for (const { index } of folded.matchAll(/(?<![a-z0-9])(?=[a-z0-9])/g)) found.add(beginningOf(folded.slice(index)));
  return [...found];
}
