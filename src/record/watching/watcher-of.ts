/** A source in; who stands in the audit log for what its watching changed out. */

import type { By } from '../accounts/types.js';

export function watcherOf(sourceId: string): By {
  return { account: null, name: `watching ${sourceId}` };
}
