/** bench/record/stories in; the documents of one part read into a new record, and their gold as one, out. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { openCoder } from '../../src/cli/open-coder.js';
import { ingestLine, readIngestTables } from '../../src/ingest/index.js';
import { type OpenRecord, openRecord } from '../../src/record/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import type { MeasuredRecord } from './read-samples.js';
import type { GoldAccount, RecordGold } from './types.js';

/** `fitted` stories may be looked at while rules are changed, `held-out` ones are only measured. */
export type Part = 'fitted' | 'held-out';

type Story = RecordGold & {
  readonly part: Part;
  readonly between: readonly [string, string];
  readonly documents: readonly ({ readonly id: string } & Readonly<Record<string, string>>)[];
};

const folder = fileURLToPath(new URL('./stories/', import.meta.url));

export async function readStories(part: Part): Promise<MeasuredRecord> {
  const stories = storiesOf(part);
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const record = await openRecord({ dataDir });
  const documents = new Map<string, string>();
  const files = nodeFiles();
  const tools = { coder: openCoder(files), tables: readIngestTables(files) };
  for (const [name, story] of stories) {
    for (const { id, ...given } of story.documents)
      documents.set(`${name}/${id}`, await readOne(JSON.stringify(given), record, tools));
  }
  const close = () => record.close().then(() => rmSync(dataDir, { recursive: true, force: true }));
  const pairs = stories.map(([, { between }]) => between);
  return { record, documents, close, gold: merged(stories), pairs };
}

function storiesOf(part: Part): (readonly [string, Story])[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const all = names.sort().map((file) => {
    return [file.replace('.yaml', ''), parse(readFileSync(join(folder, file), 'utf8')) as Story] as const;
  });
  return all.filter(([, story]) => story.part === part);
}

type Tools = { readonly coder: ReturnType<typeof openCoder>; readonly tables: ReturnType<typeof readIngestTables> };

async function readOne(line: string, record: OpenRecord, { coder, tables }: Tools): Promise<string> {
  const result = await ingestLine(line, {}, tables);
  if (result.kind === 'problem') throw result.error;
  await record.read(result.document, coder.code(result.document));
  return result.document.id;
}

/** Documents and commitments are named with their story before them; a person of two stories is one. */
function merged(stories: readonly (readonly [string, Story])[]): RecordGold {
  const named = <T extends { readonly in: string }>(name: string, one: T) => ({ ...one, in: `${name}/${one.in}` });
  const commitments = stories.flatMap(([name, story]) =>
    Object.entries(story.commitments).map(([matter, steps]) => [
      `${name}/${matter}`,
      steps.map((step) => named(name, step)),
    ]),
  );
  const contacts = stories.flatMap(([name, story]) =>
    story.contacts.map((accounts) => accounts.map((account): GoldAccount => named(name, account))),
  );
  const person = stories.flatMap(([, { identities }]) => identities.person ?? []);
  const identities = { person, body: [], instrument: [], mechanism: [] };
  return { identities, contacts, commitments: Object.fromEntries(commitments), comparisons: [] };
}
