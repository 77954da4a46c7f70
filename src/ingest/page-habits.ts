/** data/ingest/pages.yaml in; out: where a publisher's pages have title, day and text, and what that gives of one page. */

import { z } from 'zod';
import type { DataFiles } from '../tables/files.js';
import { readYaml } from '../tables/read-yaml.js';
import { underHost } from './publishers.js';
import { isRealDay, readDay } from './read-day.js';
import type { GivenMetadata } from './types.js';

export const pagesFile = 'ingest/pages.yaml';

const selectors = z.array(z.string().min(1));
const habitSchema = z.strictObject({
  id: z.string(),
  hosts: z.array(z.string()).min(1),
  title: selectors,
  day: selectors,
  text: selectors,
  drop: selectors,
  page: z.string(),
  address: z.string(),
  gives: z.strictObject({ title: z.string(), published: z.string(), begins: z.string(), ends: z.string() }),
});
export const pagesSchema = z.strictObject({ pages: z.array(habitSchema) });

export type PageHabit = Pick<z.infer<typeof habitSchema>, 'title' | 'day' | 'text' | 'drop'>;
/** By host. */
export type PageHabits = ReadonlyMap<string, PageHabit>;

export function readPageHabits(files: DataFiles): PageHabits {
  const { pages } = readYaml(files, pagesFile, pagesSchema);
  return new Map(pages.flatMap((habit) => habit.hosts.map((host) => [host, habit] as const)));
}

/** null for a publisher whose pages are read in the general way. */
export function habitAt(habits: PageHabits, url: string): PageHabit | null {
  return underHost(habits, url);
}

type Part = Pick<ParentNode, 'querySelector' | 'querySelectorAll'>;

/** Title and day where the habit finds them. */
export function statedByHabit(page: Part, { title, day }: PageHabit): GivenMetadata {
  const heading = wordsAt(page, title).find((words) => words !== '');
  const published = wordsAt(page, day).flatMap((words) => dayIn(words) ?? [])[0];
  return { ...(heading !== undefined && { title: heading }), ...(published !== undefined && { published }) };
}

/** The text's element, without what is none of it; null where the page is built otherwise. */
export function articleByHabit(page: Part, { text, drop }: PageHabit): Element | null {
  for (const selector of text) {
    const article = page.querySelector(selector);
    if (!article?.textContent?.trim()) continue;
    for (const part of drop) for (const other of article.querySelectorAll(part)) other.remove();
    return article;
  }
  return null;
}

function wordsAt(page: Part, places: readonly string[]): string[] {
  return places.flatMap((place) => {
    const found = page.querySelector(place);
    const words = found?.getAttribute('datetime') ?? found?.getAttribute('content') ?? found?.textContent ?? '';
    return words.replace(/\s+/g, ' ').trim().normalize('NFC');
  });
}

/** "Published: 4 September 2024, 10:00" holds a whole day, past the label. */
function dayIn(words: string): string | null {
  for (const { index } of words.slice(0, 200).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const rest = words.slice(index);
    const day = readDay(rest);
    if (day && day.year !== null && day.day !== null && isRealDay(day)) return rest;
  }
  return null;
}
