// Reads documents into a record in a process of its own, for tests that kill it, starve it or run it beside others.
// In: a JSON file { options, documents: [{ document, coding }], repeat }. Out: a line for each document, then "done".

import { readFileSync } from 'node:fs';
import { openRecord } from '../../dist/record/index.js';

const { options, documents } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
try {
  const record = await openRecord(options);
  console.log('open');
  for (const { document, coding } of documents) {
    const { status } = await record.read(document, coding);
    console.log(`${status} ${document.id}`);
  }
  if (process.argv[3] === 'stay') setInterval(() => undefined, 1000);
  else await record.close();
  console.log('done');
} catch (error) {
  console.log(`failed ${error.code ?? ''} ${error.message}`);
  process.exit(1);
}
