/** What a long-running process has to tell in; lines on standard error out: for people, or, with READOUT_LOG=json, for programs. */

import { messageOf, showNote, showProblem } from '../program.js';

export type Log = {
  /** @param details for programs: names and numbers, no text of documents. */
  readonly note: (message: string, details?: object) => void;
  readonly problem: (error: unknown, details?: object) => void;
};

export async function openLog(form = process.env.READOUT_LOG): Promise<Log> {
  return form === 'json' ? openJsonLog() : { note: showNote, problem: showProblem };
}

/** A line is written before the next thing is done, so that the last words of a process that dies are not lost. */
async function openJsonLog(): Promise<Log> {
  const { pino } = await import('pino');
  const options = { base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'message' };
  const log = pino(
    { ...options, formatters: { level: (level) => ({ level }) } },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    note: (message, details = {}) => log.info(details, message),
    problem: (error, details = {}) => log.error({ code: codeOf(error), ...details }, messageOf(error)),
  };
}

export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : 'fault';
}
