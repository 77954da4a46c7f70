/**
 * `npm run bench -- record [--errors] [--part samples|fitted|held-out]`
 *
 * Reads the samples, and the stories of bench/record/stories, into records of their own, with the coder as it is, and compares with what a reader
 * made of them: identities, contacts told by several documents, acts of one commitment, and the acts that two documents on one contact both tell.
 */

import { parseArgs } from 'node:util';
import { type MeasuredRecord, readSamples } from './record/read-samples.js';
import { readStories } from './record/read-stories.js';
import { scoreComparisons } from './record/score-comparisons.js';
import { scoreContacts } from './record/score-contacts.js';
import { scoreIdentities } from './record/score-identities.js';
import { scoreLinks } from './record/score-links.js';
import type { Show } from './record/types.js';

const parts: Readonly<Record<string, () => Promise<MeasuredRecord>>> = {
  samples: readSamples,
  fitted: () => readStories('fitted'),
  'held-out': () => readStories('held-out'),
};

/** Errors of held-out stories are shown only where their part is asked for by name, so that nobody looks at them by accident. */
export async function record(args: string[]): Promise<object> {
  const { values } = parseArgs({ args, options: { errors: { type: 'boolean' }, part: { type: 'string' } } });
  const result: Record<string, object> = {};
  for (const [part, read] of Object.entries(parts).filter(([name]) => [name, undefined].includes(values.part))) {
    const show = (line: string) => values.errors && (part !== 'held-out' || values.part === part) && console.log(line);
    const figures = Object.entries(await measure(await read(), show));
    for (const [figure, scores] of figures) result[part === 'samples' ? figure : `${part}.${figure}`] = scores;
  }
  console.table(result);
  return result;
}

async function measure({ record, documents, gold, pairs, close }: MeasuredRecord, show: Show) {
  try {
    return {
      ...(await scoreIdentities(record.db, gold, show)),
      ...(await scoreContacts(record.db, gold, documents, show)),
      ...(await scoreLinks(record.db, gold, documents, pairs, show)),
      ...(gold.comparisons.length > 0 && { comparison: await scoreComparisons(record.db, gold, documents, show) }),
    };
  } finally {
    await close();
  }
}
