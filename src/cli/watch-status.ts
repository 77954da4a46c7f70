/** readout watch --status and --changes: how each source does, and which pages changed or vanished. */

import { ReadoutError } from '../errors.js';
import { type PageChange, pageChanges, type SourceHealth, sourcesHealth } from '../record/watching/index.js';
import { durationText } from '../watch/index.js';
import { screen } from './colours.js';
import { readHealthFile } from './health-file.js';
import { showNote } from './program.js';
import { type ListOptions, showList, withRecord } from './record-command.js';

export async function showStatus(options: ListOptions): Promise<void> {
  const sources = await healthOf(options);
  if (sources.length === 0 && !options.json) return showNote('Nothing is watched yet: readout watch sources.yaml.');
  showList({ items: sources, total: sources.length }, options.json ?? false, [
    { head: 'source', of: ({ id }) => id },
    { head: 'state', of: ({ state }) => state },
    { head: 'answered', of: ({ succeededAt }) => ago(succeededAt) },
    { head: 'newest', of: ({ newestAt }) => ago(newestAt) },
    { head: 'read', of: ({ pages }) => String(pages.read) },
    { head: 'waiting', of: ({ pages }) => String(pages.waiting) },
    { head: 'unreadable', of: ({ pages }) => String(pages.unreadable) },
    { head: 'vanished', of: ({ pages }) => String(pages.vanished) },
    { head: 'remark', of: remarkOf, wide: true },
  ]);
}

/** While a folder is watched nobody else can open it: then as the watching process wrote it last. */
async function healthOf({ data }: ListOptions): Promise<readonly SourceHealth[]> {
  try {
    return await withRecord({ ...(data && { data }) }, ({ db }) => sourcesHealth(db, new Date()));
  } catch (error) {
    const written = error instanceof ReadoutError && error.code === 'record-in-use' ? readHealthFile(data) : null;
    if (!written) throw error;
    showNote(`As of ${written.at}, by the process that watches.`);
    return written.sources;
  }
}

function remarkOf({ state, error, faults, usualSilenceMs, overrunAt }: SourceHealth): string {
  if (state === 'failing') return `${faults}×: ${error ?? ''}`;
  if (state === 'silent') return `silent for longer than ${durationText(usualSilenceMs ?? 0)}, which is unusual`;
  if (overrunAt !== null) return `everything listed was new ${ago(overrunAt)} ago: some may be missed, ask more often`;
  return '';
}

function ago(moment: Date | string | null): string {
  return moment === null ? '–' : durationText(Math.max(0, Date.now() - Number(new Date(moment))));
}

export async function showChanges({ data, json, limit }: ListOptions): Promise<void> {
  const changes = await withRecord({ ...(data && { data }) }, ({ db }) => pageChanges(db, { limit }));
  if (json) return void process.stdout.write(`${JSON.stringify(changes, null, 2)}\n`);
  if (changes.length === 0) return showNote('No page has changed or vanished since it was read.');
  process.stdout.write(`${changes.map(linesOf).join('\n\n')}\n`);
}

function linesOf({ kind, at, source, url, title, sentences, facts }: PageChange): string {
  const head = `${screen.bold(title ?? url)}\n  ${kind} ${at.toISOString().slice(0, 16)} · ${source} · ${url}`;
  return [head, ...[...sentences, ...facts].map(lineOf)].join('\n');
}

function lineOf({ kind, text }: PageChange['sentences'][number]): string {
  return kind === 'removed' ? screen.red(`  - ${text}`) : screen.green(`  + ${text}`);
}
