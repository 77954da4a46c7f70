/** Words in, topics (CODEBOOK §5) out, by data/ontology/topics.yaml. */

import { z } from 'zod';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { fold } from '../../text/fold.js';
import type { Topic } from '../types.js';
import type { TopicIndex, TopicWords } from './types.js';

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

/** Stems are matched at the start of a word, accents aside; "=" before one asks for the whole word. By the first two letters of the stems. */
export function loadTopics(files: DataFiles, language: string): TopicIndex {
  const index = new Map<string, TopicWords[]>();
  for (const [rank, { topic, words }] of readYaml(files, 'ontology/topics.yaml', topicSchema).entries()) {
    const stems = words[language] ?? [];
    const entry = { topic, rank, expression: stemExpression(stems) };
    for (const beginning of new Set(stems.map((stem) => beginningOf(fold(stem.replace('=', ''))))))
      index.set(beginning, [...(index.get(beginning) ?? []), entry]);
  }
  return index;
}

function stemExpression(stems: readonly string[]): RegExp {
  const parts = stems.map((stem) => (stem.startsWith('=') ? `${fold(stem.slice(1))}(?![a-z0-9])` : fold(stem)));
  return new RegExp(`(?:${parts.join('|')})`, 'y');
}

type Count = { readonly entry: TopicWords; times: number; end: number };

/** At most three topics, those with most words first; `politics` where no word tells. */
export function findTopics(text: string, index: TopicIndex): Topic[] {
  const counts = countStems(fold(text), index);
  const found = counts
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || a.entry.rank - b.entry.rank);
  return found.length > 0 ? found.slice(0, 3).map(({ entry }) => entry.topic) : ['politics'];
}

function countStems(folded: string, index: TopicIndex): Count[] {
  const counts = new Map<TopicWords, Count>();
  for (let start = 0; start < folded.length; start++) {
    if (!isLetter(folded, start) || isLetter(folded, start - 1)) continue;
    for (const entry of index.get(folded.slice(start, start + 2)) ?? []) {
      const count = counts.get(entry) ?? { entry, times: 0, end: 0 };
      counts.set(entry, count);
      countAt(folded, start, count);
    }
  }
  return [...counts.values()];
}

/** A letter without its accent, or a figure. */
function isLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** A stem of several words is counted once. */
function countAt(folded: string, start: number, count: Count): void {
  const { expression } = count.entry;
  expression.lastIndex = start;
  if (start < count.end || !expression.test(folded)) return;
  count.times++;
  count.end = expression.lastIndex;
}

/** Its first two letters: what a look at a word can rule most topics out by. */
function beginningOf(stem: string): string {
  return stem.slice(0, 2);
}
