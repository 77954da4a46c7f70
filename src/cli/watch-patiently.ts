/** What is to be watched in; watched until stopped, and again whenever a database that went away is back. */

import { watch } from '../watch/index.js';
import { onceAMinute } from './once-a-minute.js';
import { patiently } from './patiently.js';
import type { Log } from './service/log.js';

/** All that watching knows lies in the record, so it goes on where it was. A single round ends at a fault. */
export function watchPatiently(options: Parameters<typeof watch>[0], log: Pick<Log, 'note'>): Promise<void> {
  if (options.once) return watch(options);
  const onFault = onceAMinute((error: Error) => log.note(`Waiting to watch on. ${error.message}`));
  return patiently(() => watch(options), { ...(options.signal && { stop: options.signal }), onFault });
}
