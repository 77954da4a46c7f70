/** readout work: documents of a queue coded into one record, by any number of these on any number of machines. */

import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { codingVersion } from '../coding-version.js';
import { ReadoutError } from '../errors.js';
import type { OpenQueue, QueueState } from '../queue/index.js';
import type { OpenRecord } from '../record/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { asWorker } from './at-command-line.js';
import { queueOption, withQueue } from './queue/queue-option.js';
import { type WorkEvent, type WorkTally, workOff } from './queue/work-off.js';
import { recordOnceUp } from './record-once-up.js';
import { type Log, openLog } from './service/log.js';
import { type Meters, measured } from './service/meters.js';
import { operationsOption, withOperations } from './service/operations.js';
import type { Place } from './service/place.js';
import { openTraces, type Traces } from './service/traces.js';
import { fewJobs, openCrew } from './threads/crew.js';
import type { Job } from './threads/do-job.js';
import { untilStopped } from './until-stopped.js';
import { addWorkersOption, type WorkersOption } from './workers-option.js';

type WorkOptions = WorkersOption & {
  readonly queue?: string;
  readonly database?: string;
  readonly untilEmpty?: true;
  readonly operations?: Place;
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
    .option('--until-empty', 'end when nothing waits any more')
    .addOption(operationsOption());
  addWorkersOption(command, availableParallelism()).addHelpText('after', examples).action(work);
}

async function work(options: WorkOptions): Promise<void> {
  const databaseUrl = options.database ?? process.env.DATABASE_URL ?? '';
  if (databaseUrl === '') throw new ReadoutError('work-needs-server', undefined);
  const [log, traces] = [await openLog(), await openTraces('readout-work')];
  const [up, opened] = [recordOnceUp({ databaseUrl }, log), { queue: null } as { queue: OpenQueue | null }];
  const checks = { queue: () => stateOf(opened.queue), record: up.check };
  const run = (meters: Meters) =>
    withQueue({ queue: options.queue, isAwaited: true }, async (queue) => {
      opened.queue = queue;
      const record = await up.open();
      const work = record.claimVersion(codingVersion(), asWorker());
      return work.then(() => workWith({ queue, record, meters, log, traces }, options)).finally(record.close);
    });
  showTally(await withOperations(options.operations, checks, run).finally(traces.close));
}

async function stateOf(queue: OpenQueue | null): Promise<QueueState> {
  if (queue === null) throw new Error('is not open yet');
  return queue.state();
}

type Tools = {
  readonly queue: OpenQueue;
  readonly record: OpenRecord;
  readonly meters: Meters;
  readonly log: Log;
  readonly traces: Traces;
};

async function workWith({ queue, record, meters, log, traces }: Tools, options: WorkOptions): Promise<WorkTally> {
  const { workers, untilEmpty = false } = options;
  const [version, stop] = [codingVersion(), untilStopped()];
  const crew = openCrew({ files: nodeFiles(), workers });
  crew.expect(fewJobs); // all is done in threads: this one answers the queue
  meters.watchQueue(queue.state);
  const code = (job: Job) => meters.timed('coding', () => crew.run(job));
  const how = { code, version, lanes: 2 * workers + 1, untilEmpty, stop, span: traces.span };
  log.note(`Working from ${queue.place} into ${record.place} as version ${version}. Stop with Ctrl-C.`, { version });
  try {
    return await workOff({ queue, record: measured(record, meters), ...how, tell: teller({ meters, log }) });
  } finally {
    await crew.close();
  }
}

function teller({ meters, log }: Pick<Tools, 'meters' | 'log'>) {
  return (event: WorkEvent) => {
    const { kind, where } = event;
    if ('error' in event) log.problem(event.error, { event: kind, where });
    if (kind === 'set aside') meters.failed(event.error);
  };
}

function showTally(tally: WorkTally): void {
  const parts = Object.entries(tally).filter(([status, count]) => count > 0 || status === 'read');
  process.stdout.write(`${parts.map(([status, count]) => `${count} ${status}`).join(', ')}\n`);
}
