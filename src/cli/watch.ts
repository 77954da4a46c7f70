/** readout watch: a file of sources in; what they publish read into the record, day after day, until stopped. */

import type { Command } from 'commander';
import { readSourcesFile, type Sources, type WatchEvent } from '../watch/index.js';
import { openHealthFile } from './health-file.js';
import { openPageReader } from './page-reader.js';
import { exitCodes, showNote } from './program.js';
import { addListOptions, type ListOptions } from './record-command.js';
import { recordOnceUp } from './record-once-up.js';
import { openLog } from './service/log.js';
import { measured } from './service/meters.js';
import { operationsOption, withOperations } from './service/operations.js';
import type { Place } from './service/place.js';
import { showWatchEvent } from './show-watch-event.js';
import { untilStopped } from './until-stopped.js';
import { watchPatiently } from './watch-patiently.js';
import { showChanges, showStatus } from './watch-status.js';

type WatchCommandOptions = ListOptions & {
  readonly once?: true;
  readonly check?: true;
  readonly status?: true;
  readonly changes?: true;
  readonly operations?: Place;
};

const examples = `
Examples:
  $ readout watch sources.yaml                 until Ctrl-C or SIGTERM; started again, it goes on where it was
  $ readout watch sources.yaml --once          all that is due now, then end: for cron
  $ readout watch sources.yaml --check         only say whether the file is right
  $ readout watch --status                     how each source does: last success, errors, silence longer than usual
  $ readout watch --changes                    pages that changed or vanished since they were read, and what differs

docs/watching.md shows what a file of sources holds.`;

export function addWatchCommand(program: Command): void {
  const command = program
    .command('watch')
    .description('read what sources publish, day after day')
    .argument('[sources]', 'file of sources (YAML)')
    .option('--once', 'end once all that is due has been asked')
    .option('--check', 'check the file of sources and end')
    .option('--status', 'show how each source does')
    .option('--changes', 'show pages that changed or vanished')
    .addOption(operationsOption());
  addListOptions(command).addHelpText('after', examples).action(watchCommand);
}

async function watchCommand(file: string | undefined, options: WatchCommandOptions, command: Command): Promise<void> {
  if (options.status) return showStatus(options);
  if (options.changes) return showChanges(options);
  if (file === undefined) command.error("error: missing argument 'sources'", { exitCode: exitCodes.wrongUse });
  const sources = readSourcesFile(file);
  if (options.check) return showNote(`${file}: ${sources.sources.length} sources, all right.`);
  await watchInto(sources, options);
}

async function watchInto(sources: Sources, options: WatchCommandOptions): Promise<void> {
  const log = await openLog();
  const up = recordOnceUp({ dataDir: options.data }, log);
  await withOperations(options.operations, { record: up.check }, async (meters) => {
    const signal = untilStopped();
    const record = await up.open(options.once ? AbortSignal.abort() : signal);
    const reader = openPageReader(measured(record, meters));
    const health = openHealthFile(record);
    log.note(`Watching ${sources.sources.length} sources (record: ${record.place}). Stop it with Ctrl-C.`);
    const tell = (event: WatchEvent) => {
      showWatchEvent(event, options.json);
      health.renew();
    };
    try {
      const { readPage } = reader;
      const { once = false } = options;
      await watchPatiently({ record, sources, readPage, tell, signal, once }, log);
      await health.close();
    } finally {
      await reader.close();
      await record.close();
    }
  });
}
