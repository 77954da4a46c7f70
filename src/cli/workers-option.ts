/** The option that says on how many threads documents are coded, shared by the commands that code many. */

import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';

export type WorkersOption = { readonly workers: number };

export function addWorkersOption(command: Command, standard = availableParallelism()): Command {
  return command.option(
    '--workers <n>',
    'threads that code when there are many texts; 0 for none',
    readCount,
    standard,
  );
}

const most = 256;

function readCount(value: string): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count <= most) return count;
  throw new InvalidArgumentError(`"${value}" is no number of threads. Right would be 0 to ${most}.`);
}
