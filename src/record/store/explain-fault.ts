/** A fault of disk or database in, the same fault with a message that people can act on out. */

import { ReadoutError } from '../../errors.js';

const diskFull = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100']);
const noAccess = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);
const serverGone = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
]);
/** What the driver says, without a code, of a connection that ended under a query or did not come about in time. */
const connectionLost =
  /^Connection terminated|^timeout expired|connect(?:ion)? timeout|^Client has encountered a connection error/i;

/** What heals when somebody starts the server again or makes room. */
export function isPassing(error: unknown): boolean {
  const { code } = explainFault(error, '') as { code?: string };
  return code === 'record-gone' || code === 'disk-full';
}

/** Errors that are already ReadoutErrors, and faults of our own code, come back as they are. */
export function explainFault(error: unknown, place: string): Error {
  if (error instanceof ReadoutError) return error;
  const { code, message } = error as Error & { code?: string };
  if (isDiskFull(code, message)) return new ReadoutError('disk-full', { place }, { cause: error });
  if (code !== undefined && noAccess.has(code))
    return new ReadoutError('record-no-access', { place, reason: message }, { cause: error });
  if ((code !== undefined && serverGone.has(code)) || (code === undefined && connectionLost.test(message)))
    return new ReadoutError('record-gone', { place, reason: message }, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** The embedded database tells a full disk in words only: "could not extend file …: No space left on device". */
function isDiskFull(code: string | undefined, message: string): boolean {
  return (
    (code !== undefined && diskFull.has(code)) || /no space left|disk full|file too large|ENOSPC|EFBIG/i.test(message)
  );
}
