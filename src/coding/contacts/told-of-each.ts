/** The words of contacts in; the ids of the verbs that tell a contact of each of their doers out: "A and B presented their credentials". */

import { keepEach } from '../../text/keep-each.js';
import type { ContactWords } from './types.js';

export const toldOfEach = keepEach(
  ({ verbs }: ContactWords): ReadonlySet<string> => new Set(verbs.filter((entry) => entry.each).map(({ id }) => id)),
);
