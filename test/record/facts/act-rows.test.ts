/** The rows that lead to an act follow it, whatever moves it. */

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listActs, type OpenRecord } from '../../../src/record/index.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, contact, documentOf, party, person, takesPart } from '../fixtures.js';

/** Rows beside acts that say otherwise than the act itself, or that are missing. */
async function astray({ db }: OpenRecord): Promise<number> {
  const { rows } = await sql<{ astray: number }>`select (
    (select count(*) from act_pairs p join acts t on t.id = p.act_id where t.rejected
      or (p.day, p.kind, p.contact_id, p.topics, p.actors) is distinct from (t.day, t.kind, t.contact_id, t.topics, t.actor_countries))
    + (select count(*) from act_parties p join acts t on t.id = p.act_id where t.rejected or p.day is distinct from t.day)
    + (select count(*) from act_countries c join acts t on t.id = c.act_id where t.rejected
      or (c.day, c.kind) is distinct from (t.day, t.kind))
    + (select count(*) from (select id, unnest(actor_countries || recipient_countries) as country from acts where not rejected
      except select act_id, country from act_countries) missing))::int as astray`.execute(db);
  return rows[0]?.astray ?? -1;
}

const people = [person('brekke', 'Ana Brekke', 'NOR'), person('vell', 'Tomas Vell', 'EST')];
const both = [takesPart('brekke', 'NOR'), takesPart('vell', 'EST')];

async function tell(record: OpenRecord, seed: string, date: string, published: string | null): Promise<void> {
  const document = documentOf(seed, { published });
  const acts = [act('a1', 'request', party(['NOR'], ['brekke']), party(['EST'], ['vell']), { contact: 'c1' })];
  await record.read(document, codingOf(document, { people, contacts: [contact('c1', both, { date })], acts }));
}

onBothDatabases('rows beside acts', (opened) => {
  test('move with the act when another document tells its day, and back when that is withdrawn', async () => {
    const record = opened();
    await tell(record, 'undated', 'XXXX-09-04', null);
    await tell(record, 'dated', '2024-09-04', '2024-09-05');
    const days = async () => (await listActs(record.db, { countries: ['EST'] })).items.map(({ day }) => day);
    expect(await days()).toEqual(['2024-09-04', '2024-09-04']);
    expect(await astray(record)).toBe(0);
    await record.withdraw('sha256:dated');
    expect([await days(), await astray(record)]).toEqual([[null], 0]);
  });

  test('follow a judgement on the act and its withdrawal', async () => {
    const record = opened();
    await tell(record, 'one', '2024-09-04', '2024-09-05');
    const kinds = async () => (await listActs(record.db, { countries: ['NOR'] })).items.map(({ kind }) => kind);
    const [first] = (await listActs(record.db)).items;
    const judged = {
      type: 'act' as const,
      left: first?.ref ?? '',
      right: '',
      verdict: 'different' as const,
      who: 'A. Roy',
    };
    const changed = await record.judge({ ...judged, value: { kind: 'pledge' } });
    expect([await kinds(), await astray(record)]).toEqual([['pledge'], 0]);
    const rejected = await record.judge({ ...judged, value: { rejected: true } });
    expect([await kinds(), await astray(record)]).toEqual([[], 0]);
    for (const { id } of [rejected, changed]) await record.withdrawJudgement(id, 'A. Roy');
    expect([await kinds(), await astray(record)]).toEqual([['request'], 0]);
  });
});
