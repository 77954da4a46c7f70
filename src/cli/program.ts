/** What all commands share: how a problem is shown, and the exit codes. */

import { CommanderError } from 'commander';
import { ReadoutError } from '../errors.js';
import { errors } from './colours.js';

export const exitCodes = { ok: 0, failedInput: 1, wrongUse: 2 } as const;

/** Show one problem on standard error. Colours only on a terminal. */
export function showProblem(error: unknown): void {
  process.stderr.write(`${errors.red('✗')} ${messageOf(error)}\n`);
}

/** Something to know that is no failure. */
export function showNote(message: string): void {
  process.stderr.write(`${errors.yellow('·')} ${message}\n`);
}

/** The message made for people, or, for a fault of our own, what a report of it needs. */
export function messageOf(error: unknown): string {
  if (error instanceof ReadoutError || error instanceof CommanderError) return error.message;
  if (process.env.READOUT_DEBUG && error instanceof Error) return `${error.stack}`;
  const reason = error instanceof Error ? error.message : String(error);
  return `Readout stopped at a fault of its own: ${reason}. Set READOUT_DEBUG=1 and run again for a report of where.`;
}

/** Note that something failed; the command goes on and ends with this code. */
export function fail(error: unknown): void {
  showProblem(error);
  process.exitCode = exitCodes.failedInput;
}
