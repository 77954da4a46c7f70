/** readout queue: how much waits, and what was set aside; dead letters put in again or dropped. */

import type { Command } from 'commander';
import { ReadoutError } from '../errors.js';
import type { DeadLetter, OpenQueue } from '../queue/index.js';
import { atCommandLine } from './at-command-line.js';
import { showNote } from './program.js';
import { queueOption, withQueue } from './queue/queue-option.js';
import { type Column, showList } from './record-command.js';

type QueueCommandOptions = { readonly queue?: string; readonly json?: true };
type LetterOptions = QueueCommandOptions & { readonly all?: true; readonly database?: string };
type LetterAction = keyof typeof done;

const done = {
  retry: { told: 'put in again', action: 'document.retried' },
  drop: { told: 'dropped', action: 'document.dropped' },
} as const;

const examples = `
Examples:
  $ readout queue --queue nats://queue.local:4222       how much waits, and the dead letters
  $ readout queue retry 3f9a2c41b07d                    put one in again, by the start of its id
  $ readout queue retry --all
  $ readout queue drop 3f9a2c41b07d --database postgres://readout@db.local/readout

READOUT_QUEUE holds the address when --queue is left out. A dead letter is a document that could not be coded or kept, or
that no worker finished in eight tries; it waits here until somebody retries or drops it. Who did stands in the log of
changes of the record that --database or $DATABASE_URL names.`;

export function addQueueCommand(program: Command): void {
  const queue = program.command('queue').description('show the queue of "readout work" and its dead letters');
  withQueueOption(queue.command('show', { isDefault: true }).description('how much waits, and what was set aside'))
    .option('--json', 'print JSON instead of a table')
    .action(show);
  addLetterCommand(queue, 'retry', 'put dead letters in again');
  addLetterCommand(queue, 'drop', 'throw dead letters away');
  queue.addHelpText('after', examples);
}

function withQueueOption(command: Command): Command {
  return command.addOption(queueOption('address of the queue (default: $READOUT_QUEUE)'));
}

function addLetterCommand(queue: Command, name: LetterAction, description: string): void {
  withQueueOption(queue.command(name).description(description))
    .argument('[id...]', 'starts of ids, as "readout queue" shows them')
    .option('--all', 'all dead letters')
    .option('--database <address>', 'record whose log is to tell who did it, postgres://… (default: $DATABASE_URL)')
    .action((ids: string[], options: LetterOptions, command: Command) => {
      if (ids.length === 0 && !options.all) command.error('error: give ids of dead letters, or --all');
      return withQueue(options, (open) => forLetters(open, name, ids, options));
    });
}

async function forLetters(
  queue: OpenQueue,
  name: LetterAction,
  ids: readonly string[],
  { all, database }: LetterOptions,
): Promise<void> {
  const letters = await queue.deadLetters();
  const chosen = all ? letters : ids.flatMap((id) => lettersOf(letters, id));
  if (chosen.length > 0) await noteLetters(database ?? process.env.DATABASE_URL ?? '', name, chosen);
  for (const letter of chosen) await queue[name](letter);
  process.stdout.write(`${chosen.length} dead letters ${done[name].told}\n`);
}

/** Before it is done: of two servers one may be gone a moment later, and nothing is to be done without its row. */
async function noteLetters(databaseUrl: string, name: LetterAction, letters: readonly DeadLetter[]): Promise<void> {
  if (databaseUrl === '') return showNote('No log of changes tells of it: give the record with --database.');
  const { noteChange, openRecord } = await import('../record/index.js');
  const { db, close } = await openRecord({ databaseUrl });
  const by = atCommandLine();
  try {
    for (const { id, where, code, deliveries } of letters)
      await noteChange(db, by, {
        ...{ action: done[name].action, subject: `document sha256:${id}` },
        before: { where, code, deliveries },
      });
  } finally {
    await close();
  }
}

function lettersOf(letters: readonly DeadLetter[], id: string): DeadLetter[] {
  const found = letters.filter((letter) => letter.id.startsWith(id.replace('sha256:', '')));
  if (found.length === 0) throw new ReadoutError('queue-letter-unknown', { id });
  return found;
}

const columns: readonly Column<DeadLetter>[] = [
  { head: 'id', of: ({ id }) => id.slice(0, 12) },
  { head: 'input', of: ({ where }) => where },
  { head: 'tries', of: ({ deliveries }) => String(deliveries) },
  { head: 'set aside', of: ({ at }) => at.slice(0, 16).replace('T', ' ') },
  { head: 'why', of: ({ reason }) => reason, wide: true },
];

async function show(options: QueueCommandOptions): Promise<void> {
  await withQueue(options, async (queue) => {
    const [state, letters] = [await queue.state(), await queue.deadLetters()];
    if (options.json) return void process.stdout.write(`${JSON.stringify({ ...state, letters }, null, 2)}\n`);
    const { waiting, inHand, deadLetters } = state;
    process.stdout.write(`${waiting} waiting, ${inHand} in hand, ${deadLetters} dead letters at ${queue.place}\n`);
    if (letters.length > 0) showList({ items: letters, total: letters.length }, false, columns);
    if (letters.length > 0)
      showNote('"readout queue retry" puts dead letters in again, "readout queue drop" throws them away.');
  });
}
