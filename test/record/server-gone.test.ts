/** A PostgreSQL server that goes and comes back while documents are read: one message, nothing lost, nothing doubled. */

import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownPostgres } from '../../bench/queue/own-postgres.js';
import { openRecord } from '../../src/record/index.js';
import { meetingOf } from './fixtures.js';
import { snapshot } from './snapshot.js';

const many = Array.from({ length: 8 }, (_, n) => meetingOf(`doc${n}`));
const left = existsSync('/usr/lib/postgresql') ? false : 'no PostgreSQL server under /usr/lib/postgresql to start';
if (left) console.warn(`Test of a server that goes and comes back left out: ${left}`);

test.skipIf(left)(
  'a server killed and started again under an open record leaves each document once',
  {
    timeout: 120_000,
  },
  async () => {
    const server = await ownPostgres();
    try {
      const record = await openRecord({ databaseUrl: server.address });
      for (const { document, coding } of many.slice(0, 2)) await record.read(document, coding);
      const reading = Promise.allSettled(many.map(({ document, coding }) => record.read(document, coding)));
      await wait(5); // all that wait go in together: less than that takes
      server.kill();
      const broken = (await reading).filter((one) => one.status === 'rejected');
      expect(broken.length).toBeGreaterThan(0);
      for (const { reason } of broken) expect(reason).toMatchObject({ code: 'record-gone' });
      await expect(record.read(many[7]?.document as never, null)).rejects.toMatchObject({ code: 'record-gone' });
      server.start();
      for (const { document, coding } of many) await record.read(document, coding);
      const said = await snapshot(record);
      for (const { document } of many) await record.withdraw(document.id);
      for (const { document, coding } of many) await record.read(document, coding);
      expect(said.documents).toHaveLength(many.length);
      expect(await snapshot(record)).toEqual(said);
      await record.close();
    } finally {
      server.remove();
    }
  },
);
