/** Who stands in the audit log for a change made at the command line, or by a worker. */

import { hostname, userInfo } from 'node:os';
import type { By } from '../record/accounts/index.js';

export function atCommandLine(): By {
  return { account: null, name: `${userInfo().username} at the command line` };
}

/** @param putInBy who put in what the worker took from the queue. */
export function asWorker(putInBy: string | null = null): By {
  const worker = `a worker on ${hostname()}`;
  return { account: null, name: putInBy === null ? worker : `${putInBy}, through ${worker}` };
}
