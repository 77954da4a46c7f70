/** readout recode: documents that an older version coded in, the record with today's codings out, and what they say otherwise. */

import type { Command } from 'commander';
import { codingVersion } from '../coding-version.js';
import { allowVersion, type CodingChange, type OpenRecord, outdatedDocuments } from '../record/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { atCommandLine } from './at-command-line.js';
import { screen } from './colours.js';
import { showProblem } from './program.js';
import { addRecordOptions, type RecordOptions, withRecord } from './record-command.js';
import { openCrew } from './threads/crew.js';
import { type Coded, errorOf, type Job } from './threads/do-job.js';
import { inOrder } from './threads/in-order.js';
import { addWorkersOption, type WorkersOption } from './workers-option.js';

type RecodeOptions = RecordOptions & WorkersOption;
type Tally = { documents: number; changed: number; failed: number };

const examples = `
Examples:
  $ readout recode                                    what changed, a document after the other
  $ readout recode --json > changes.jsonl             the same, a line each
  $ DATABASE_URL=postgres://… readout recode          for a record that workers share: stop them first

Judgements stay. Broken off, the same command goes on where it was. "readout stats" counts documents by version.`;

export function addRecodeCommand(program: Command): void {
  const command = program
    .command('recode')
    .description('code again what an older version coded, and show what changed');
  addWorkersOption(addRecordOptions(command)).addHelpText('after', examples).action(recode);
}

async function recode(options: RecodeOptions): Promise<void> {
  const tally = { documents: 0, changed: 0, failed: 0 };
  await withRecord(options, (record) => recodeAll(record, options, tally));
  if (tally.failed > 0) process.exitCode = 1;
  if (options.json) return;
  const failed = tally.failed > 0 ? `, ${tally.failed} failed and left as they were` : '';
  process.stdout.write(
    `${tally.documents} documents coded again as ${codingVersion()}: ${tally.changed} changed${failed}\n`,
  );
}

async function recodeAll(record: OpenRecord, { workers, json }: RecodeOptions, tally: Tally): Promise<void> {
  await allowVersion(record.db, codingVersion(), atCommandLine());
  const crew = openCrew({ files: nodeFiles(), workers });
  try {
    for await (const { done } of inOrder(jobsOf(record, crew.expect), crew.run, 3 * workers + 1)) {
      for (const coded of done) await keep(record, coded, json ?? false, tally);
    }
  } finally {
    await crew.close();
  }
}

async function* jobsOf(record: OpenRecord, expect: (jobs: number) => void): AsyncGenerator<Job> {
  for await (const { document } of outdatedDocuments(record.db, codingVersion())) {
    expect(1);
    yield { kind: 'document', where: document.url, document };
  }
}

async function keep(record: OpenRecord, coded: Coded, json: boolean, tally: Tally): Promise<void> {
  tally.documents++;
  if (coded.kind === 'problem') {
    tally.failed++;
    return showProblem(errorOf(coded.problem));
  }
  const change = await record.recode(coded.document, coded.coding, codingVersion(), atCommandLine());
  if (!change.isChanged) return;
  tally.changed++;
  process.stdout.write(json ? `${JSON.stringify(change)}\n` : linesOf(change));
}

function linesOf({ document, removed, added }: CodingChange): string {
  const minor = removed.length + added.length === 0 ? ['  only places in the text or names of patterns'] : [];
  const lines = [...removed.map((line) => screen.red(`- ${line}`)), ...added.map((line) => screen.green(`+ ${line}`))];
  return `${[screen.bold(document.title ?? document.url), ...lines, ...minor].join('\n')}\n`;
}
