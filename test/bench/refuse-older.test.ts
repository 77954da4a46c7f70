import { expect, test } from 'vitest';
import { refuseOlder } from '../../bench/scale/refuse-older.js';
import { openRecord } from '../../src/record/index.js';
import { postgres } from '../record/databases.js';

test.skipIf(postgres.left)(
  'refuseOlder takes a record of the same rules, and says of any other database what is wrong with it',
  async () => {
    const at = await postgres.place();
    const address = at.options.databaseUrl ?? '';
    await expect(refuseOlder(address)).rejects.toThrow(/readout_test_\w+ holds no record: make one without --database/);
    const record = await openRecord(at.options);
    await refuseOlder(address);
    await record.db.updateTable('recordRules').set({ version: 1 }).execute();
    await expect(refuseOlder(address)).rejects.toThrow(/readout_test_\w+ was made by rules 1, these are \d+/);
    await record.close();
    await at.remove();
  },
);
