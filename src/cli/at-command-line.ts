/** Who stands in the audit log for a change made at the command line, or by a worker. */

import { hostname, userInfo } from 'node:os';
import type { By } from '../record/accounts/index.js';

export function atCommandLine(): By {
  return { account: null, name: `${userInfo().username} at the command line` };
}

export function asWorker(): By {
  return { account: null, name: `a worker on ${hostname()}` };
}
