/** readout work: documents of a queue coded into one record, by any number of these on any number of machines. */

import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { codingVersion } from '../coding-version.js';
import { ReadoutError } from '../errors.js';
import type { OpenQueue } from '../queue/index.js';
import { type OpenRecord, openRecord } from '../record/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { showNote } from './program.js';
import { queueOption, withQueue } from './queue/queue-option.js';
import { type WorkTally, workOff } from './queue/work-off.js';
import { fewJobs, openCrew } from './threads/crew.js';
import { addWorkersOption, type WorkersOption } from './workers-option.js';

type WorkOptions = WorkersOption & {
  readonly queue?: string;
  readonly database?: string;
  readonly untilEmpty?: true;
};

const examples = `
Examples:
  $ readout work --queue nats://queue.local:4222 --database postgres://readout@db.local/readout
  $ readout work --queue nats://queue.local:4222/team --until-empty     all that waits, then the end

As many as wanted work on one queue, all of one version of Readout. A document is taken from the queue once it is in the
record; that of a worker that dies is handed to another. SIGTERM or Ctrl-C: what is in hand is finished, then it ends.`;

export function addWorkCommand(program: Command): void {
  const command = program
    .command('work')
    .description('code the documents of a queue into a shared record')
    .addOption(queueOption('address of the queue, nats://HOST:4222 or nats://HOST:4222/NAME'))
    .option('--database <address>', 'address of the record, postgres://… (default: $DATABASE_URL)')
    .option('--until-empty', 'end when nothing waits any more');
  addWorkersOption(command, availableParallelism()).addHelpText('after', examples).action(work);
}

async function work(options: WorkOptions): Promise<void> {
  const databaseUrl = options.database ?? process.env.DATABASE_URL ?? '';
  if (databaseUrl === '') throw new ReadoutError('work-needs-server', undefined);
  await withQueue(options, async (queue) => {
    const record = await openRecord({ databaseUrl });
    try {
      await record.claimVersion(codingVersion());
      showTally(await workWith(queue, record, options));
    } finally {
      await record.close();
    }
  });
}

async function workWith(queue: OpenQueue, record: OpenRecord, options: WorkOptions): Promise<WorkTally> {
  const { workers, untilEmpty = false } = options;
  const crew = openCrew({ files: nodeFiles(), workers });
  crew.expect(fewJobs); // all is done in threads: this one answers the queue
  const how = { code: crew.run, version: codingVersion(), lanes: 2 * workers + 1, untilEmpty };
  showNote(`Working from ${queue.place} into ${record.place} as version ${codingVersion()}. Stop with Ctrl-C.`);
  try {
    return await workOff({ queue, record, ...how, stop: stopped(), onFault: (error) => showNote(error.message) });
  } finally {
    await crew.close();
  }
}

/** Aborted by the first signal; the second ends the process as it would any. */
function stopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

function showTally(tally: WorkTally): void {
  const parts = Object.entries(tally).filter(([status, count]) => count > 0 || status === 'read');
  process.stdout.write(`${parts.map(([status, count]) => `${count} ${status}`).join(', ')}\n`);
}
