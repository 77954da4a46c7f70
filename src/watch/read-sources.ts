/** A file of sources (YAML) in; what is to be watched, and with which manners, out. */

import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { primaryLanguage } from '../ingest/recognise-language.js';
import { readTextFile } from '../tables/read-text-file.js';
import { checkYaml } from '../tables/read-yaml.js';
import { durationMs } from './duration.js';
import type { Sources, WatchedSource } from './types.js';

const minute = 60_000;
const usualPauseMs = 2000;
const usualEveryMs = { feed: 15 * minute, links: 60 * minute, sitemap: 6 * 60 * minute } as const;
const kinds = ['feed', 'sitemap', 'links'] as const;
const shortest = { every: minute, pause: 500 };

const rightDay = 'must be a day, month or year: 2024-09-04, 2024-09 or 2024';
const address = z.string().refine(isAddress, { error: 'must be a web address, https://… or http://…' });
const texts = z.union([z.string().min(1), z.array(z.string().min(1))]).optional();

const sourceSchema = z
  .strictObject({
    id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u, { error: 'must be a short name without spaces' }),
    feed: address.optional(),
    sitemap: address.optional(),
    links: address.optional(),
    every: duration(shortest.every, '1m').optional(),
    only: texts,
    except: texts,
    since: z.preprocess(printedDay, z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: rightDay })).optional(),
    publisher: z.string().min(1).optional(),
    language: z
      .string()
      .refine((tag) => primaryLanguage(tag) !== null, { error: 'must be a language tag, say fr' })
      .optional(),
  })
  .superRefine((source, context) => {
    const named = kinds.filter((kind) => source[kind] !== undefined);
    const message = 'needs one of feed, sitemap or links, with an address';
    if (named.length !== 1) context.addIssue({ code: 'custom', path: ['id'], message });
    const menus = 'links needs "only", a part of the addresses that are wanted, or every menu of the page is read';
    if (source.links && source.only === undefined)
      context.addIssue({ code: 'custom', path: ['links'], message: menus });
  });

const fileSchema = z
  .strictObject({
    contact: z.string().min(1).optional(),
    allow: z.array(z.string().min(1)).optional(),
    pause: duration(shortest.pause, '500ms').optional(),
    sources: z.array(sourceSchema).min(1, { error: 'lists no source' }),
  })
  .superRefine(({ sources }, context) => {
    const ids = sources.map(({ id }) => id);
    const at = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (at < 0) return;
    context.addIssue({
      code: 'custom',
      path: ['sources', at, 'id'],
      message: `"${ids[at]}" is taken by a source above`,
    });
  });

/** @throws ReadoutError `sources-invalid` with file and line; and as `readTextFile`. */
export function readSourcesFile(file: string): Sources {
  return readSources(readTextFile(file), file);
}

export function readSources(text: string, file: string): Sources {
  const tell = (line: number, problem: string) => new ReadoutError('sources-invalid', { file, line, problem });
  const { contact = null, allow = [], pause, sources } = checkYaml(text, fileSchema, tell);
  return { contact, allow, pauseMs: durationMs(pause ?? '') ?? usualPauseMs, sources: sources.map(sourceOf) };
}

function sourceOf(said: z.infer<typeof sourceSchema>): WatchedSource {
  const kind = kinds.find((each) => said[each] !== undefined) ?? 'feed';
  return {
    id: said.id,
    kind,
    address: new URL(said[kind] ?? '').href,
    everyMs: durationMs(said.every ?? '') ?? usualEveryMs[kind],
    only: [said.only ?? []].flat(),
    except: [said.except ?? []].flat(),
    since: said.since === undefined ? null : `${said.since}-01-01`.slice(0, 10),
    publisher: said.publisher ?? null,
    language: said.language ?? null,
  };
}

/** YAML makes a moment of 2024-09-04, and a number of 2024. */
function printedDay(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function duration(least: number, printed: string) {
  const right = `must be a time such as 30s, 15m, 6h or 1d, ${printed} at least`;
  return z.string({ error: right }).refine((text) => (durationMs(text) ?? 0) >= least, { error: right });
}

function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
