/**
 * `npm run bench -- record [--errors]`
 *
 * Reads the samples into one record, with the coder as it is, and compares with bench/record/gold.yaml: identities, contacts told by
 * several documents, acts of one commitment, and the acts that two documents on one contact both tell.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readSamples } from './record/read-samples.js';
import { scoreComparisons } from './record/score-comparisons.js';
import { scoreContacts } from './record/score-contacts.js';
import { scoreIdentities } from './record/score-identities.js';
import { scoreLinks } from './record/score-links.js';
import type { RecordGold } from './record/types.js';

export async function record(args: string[]): Promise<object> {
  const { values } = parseArgs({ args, options: { errors: { type: 'boolean' } } });
  const gold = parse(readFileSync(new URL('./record/gold.yaml', import.meta.url), 'utf8')) as RecordGold;
  const { record: open, documents, close } = await readSamples();
  const show = (line: string) => values.errors && console.log(line);
  try {
    const result = {
      ...(await scoreIdentities(open.db, gold, show)),
      ...(await scoreContacts(open.db, gold, documents, show)),
      ...(await scoreLinks(open.db, gold, documents, show)),
      comparison: await scoreComparisons(open.db, gold, documents, show),
    };
    console.table(result);
    return result;
  } finally {
    await close();
  }
}
