/** What acts make of commitments: on values by hand, and once from a record. */

import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/coding/types.js';
import { deriveCommitments } from '../../../src/record/commitments/derive-commitments.js';
import { rarityIn } from '../../../src/record/commitments/matter-words.js';
import { commitmentOn } from '../../../src/record/commitments/state-on.js';
import type { ActJudgement } from '../../../src/record/commitments/types.js';
import { matterTermsOf } from '../../../src/record/concepts/terms-of.js';
import { type ActView, commitmentsBetween } from '../../../src/record/index.js';
import { groupBy } from '../../../src/record/store/group-by.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, documentOf, meetingOf, party } from '../fixtures.js';

const nobody = { people: [], bodies: [], countries: [] };
let last = 0;

/** "2024-03-01 request NOR>EST: generators for the hospital" */
function told(line: string, given: Partial<ActView> = {}): ActView {
  const [, day, kind, actor, recipient, matter] = /^(\S+) (\w+) (\w+)>(\w+): (.*)$/.exec(line) ?? [];
  const start = ++last;
  const id = `sha256:${String(start).padStart(12, '0')}`;
  const document = { id, url: 'x', title: null, publisher: null, side: null, language: 'en', published: null };
  const citation = { documentId: id, span: [start, start + 5] as const, words: matter ?? '' };
  return {
    ...{
      what: 'act',
      id: start,
      localId: 'a1',
      ref: `${id}#${start}-${start + 5}`,
      kind: kind as ActKind,
      day: day === '?' ? null : (day ?? null),
      date: null,
    },
    ...{ due: null, status: 'made', joint: false, negated: false, quoted: false },
    ...{ actor: { ...nobody, countries: [actor ?? ''] }, recipient: { ...nobody, countries: [recipient ?? ''] } },
    ...{
      addressee: nobody,
      via: nobody,
      matters: [{ span: [start, start + 5], text: matter ?? '' }],
      topics: ['energy'],
    },
    ...{ contactId: null, document, trigger: citation, clauses: [citation], confidence: 1, because: 'test' },
    ...given,
  } as ActView;
}

const evidence = {
  rarity: () => 1,
  restOf: (act: ActView) => act.clauses[0]?.words ?? '',
  judgements: [] as ActJudgement[],
};
const statesOf = async (acts: readonly ActView[], on: string | null = null, judgements: ActJudgement[] = []) =>
  (await deriveCommitments(acts, { ...evidence, judgements }))
    .flatMap((commitment) => commitmentOn(commitment, on) ?? [])
    .map(({ state, debtor }) => `${debtor.join('+')} ${state}`);

const asked = 'NOR>EST: generators for the northern hospitals';
const ask = told(`2024-03-01 request ${asked}`);
const promise = told('2024-04-01 pledge EST>NOR: to send generators to hospitals in the north');
const deed = told('2024-06-01 aid EST>NOR: generators for the northern hospitals');

describe('deriveCommitments', () => {
  test('follows a matter from asked to promised to fulfilled, and each day has its own state', async () => {
    const acts = [deed, promise, ask];
    expect(await statesOf(acts)).toEqual(['EST fulfilled']);
    expect(await statesOf(acts, '2024-05-01')).toEqual(['EST promised']);
    expect(await statesOf(acts, '2024-03-31')).toEqual(['EST asked']);
    expect(await statesOf(acts, '2024-01-01')).toEqual([]);
  });

  test('cites every act and says why it joined', async () => {
    const [commitment] = await deriveCommitments([ask, promise], evidence);
    expect(commitment?.history.map(({ role, act, link }) => [role, act.document.id, link?.reasons.words])).toEqual([
      ['asks', ask.document.id, undefined],
      ['promises', promise.document.id, ['#electricity', '#health']],
    ]);
    expect(commitment).toMatchObject({
      creditor: ['NOR'],
      matter: 'generators for the northern hospitals',
      since: '2024-04-01',
    });
  });

  test('a deed that covers little of the promise is a start, not its fulfilment', async () => {
    const first = told('2024-06-01 aid EST>NOR: a first convoy of generators to the hospitals by rail and road');
    expect(await statesOf([ask, promise, first])).toEqual(['EST under-way']);
  });

  test('a refusal declines what was asked and contradicts what was promised', async () => {
    const refusal = (day: string) => told(`${day} refuse EST>NOR: generators for the northern hospitals`);
    expect(await statesOf([ask, refusal('2024-03-02')])).toEqual(['EST declined']);
    expect(await statesOf([ask, promise, refusal('2024-05-02')])).toEqual(['EST contradicted']);
  });

  test('a due date that passes without a deed lets it lapse', async () => {
    const due = told('2024-04-01 pledge EST>NOR: generators for hospitals', { due: '../2024-06' });
    expect(await statesOf([due], '2024-06-30')).toEqual(['EST promised']);
    expect(await statesOf([due], '2024-07-01')).toEqual(['EST lapsed']);
    expect(await statesOf([due, told('2024-05-01 aid EST>NOR: generators for hospitals')], '2024-07-01')).toEqual([
      'EST fulfilled',
    ]);
  });

  test('another matter, the other direction or other parties are other commitments', async () => {
    const fish = told('2024-03-05 request NOR>EST: quotas for herring fishing', { topics: ['agriculture'] });
    const back = told('2024-03-06 request EST>NOR: generators for the northern hospitals');
    const third = told('2024-03-07 pledge FAR>NOR: generators for the northern hospitals');
    expect(await statesOf([ask, fish, back, third])).toEqual(['EST asked', 'EST asked', 'NOR asked', 'FAR promised']);
  });

  test('matters that hold different things of one choice stay apart, whatever else they share', async () => {
    const build = (thing: string) => `to help to build a modern ${thing} for the northern electricity industry`;
    const wanted = told(`2024-03-01 request NOR>EST: ${build('railway')}`);
    const promised = (thing: string) => told(`2024-04-01 pledge EST>NOR: ${build(thing)}`);
    expect(await statesOf([wanted, promised('railway')])).toEqual(['EST promised']);
    expect(await statesOf([wanted, promised('port and a railway')])).toEqual(['EST promised']);
    expect(await statesOf([wanted, promised('port')])).toEqual(['EST asked', 'EST promised']);
    const [first] = await deriveCommitments([wanted, promised('port')], evidence);
    expect(first?.suggestions).toEqual([]);
  });

  test('nothing grows from a deed or a refusal alone, a negated or supposed act, or one without a matter', async () => {
    const hollow = told('2024-03-01 request NOR>EST: x', { matters: [] });
    const supposed = told(`2024-03-01 request ${asked}`, { status: 'hypothetical' });
    const negated = told(`2024-03-01 request ${asked}`, { negated: true });
    expect(await statesOf([deed, hollow, supposed, negated])).toEqual([]);
  });

  test('one word in common never joins, and waits for a judgement where the topic is rare', async () => {
    const others = Array.from({ length: 5 }, (_, n) =>
      told(`2023-01-0${n + 1} propose NOR>EST: w${n}xyz`, { topics: ['trade'] }),
    );
    const near = told('2024-04-01 pledge EST>NOR: generators');
    const commitments = await deriveCommitments([...others, ask, near], evidence);
    expect(commitments.find((one) => one.matter.includes('hospitals'))?.suggestions).toMatchObject([
      { role: 'promises', act: { id: near.id } },
    ]);
    expect(commitments.find((one) => one.matter === 'generators')?.state).toBe('promised');
  });

  test('a judgement joins what the scores keep apart, and parts what they join', async () => {
    const judged = (verdict: ActJudgement['verdict'], right: ActView) => [
      { left: ask.ref, right: right.ref, verdict, who: 'A. Roy' },
    ];
    const far = told('2024-07-01 aid EST>NOR: power sets', { topics: [] });
    expect(await statesOf([ask, far])).toEqual(['EST asked']);
    expect(await statesOf([ask, far], null, judged('same', far))).toEqual(['EST fulfilled']);
    expect(await statesOf([ask, promise], null, judged('different', promise))).toEqual(['EST asked', 'EST promised']);
  });

  test('the order in which acts are given changes nothing', async () => {
    const acts = [ask, promise, deed, told('2024-04-02 request NOR>EST: generators for southern hospitals')];
    expect(await statesOf([...acts].reverse())).toEqual(await statesOf(acts));
  });
});

test('rarityIn gives little to what every text says, in whatever language', () => {
  const four = ['trade and masks', 'commerce et trains', 'торговля и школы', 'trade'];
  const texts = Array.from({ length: 100 }, () => four).flat();
  const terms = texts.flatMap((text, n) => [...matterTermsOf(text, ['en', 'fr', 'ru', 'en'][n % 4] ?? 'en')]);
  const counts = [...groupBy(terms, (term) => term)].map(([term, same]) => [term, same.length] as const);
  const rarity = rarityIn(texts.length, new Map([...counts, ['#protective-gear', 1]]));
  expect(rarity('#trade')).toBeLessThan(0.15);
  expect(rarity('#protective-gear')).toBe(1);
});

test('rarityIn takes a matter of four in six texts for one matter still', () => {
  expect(rarityIn(6, new Map([['tuamas', 4]]))('tuamas')).toBeGreaterThan(0.6);
});

describe('answers to what was asked before', () => {
  test('a promise about "this request" waits at the last ask of its text', async () => {
    const document = ask.document;
    const answer = told('2024-03-01 pledge EST>NOR: to examine this request', { document });
    const [first] = await deriveCommitments([ask, answer], evidence);
    expect(first?.suggestions.map(({ act }) => act.id)).toEqual([answer.id]);
  });

  test('and in another text it waits at none', async () => {
    const answer = told('2024-03-01 pledge EST>NOR: to examine this request');
    expect((await deriveCommitments([ask, answer], evidence))[0]?.suggestions).toEqual([]);
  });
});

test('names meet across languages by their sound', () => {
  expect([...matterTermsOf('Hambourg litchis', 'fr')]).toEqual([...matterTermsOf('Hamburg lychees', 'en')]);
});

describe('links across languages', () => {
  const asked2 = told('2024-03-01 request NOR>EST: to speed up the delivery of vaccines');
  const french = (line: string) =>
    told(line, { document: { ...asked2.document, id: `sha256:${line.length}`, language: 'fr' } });

  test('a promise in French answers an ask in English, and a deed in Russian fulfils it', async () => {
    const promised = french('2024-04-01 pledge EST>NOR: d’accélérer la livraison des vaccins');
    const done = told('2024-05-01 aid EST>NOR: поставка вакцин', {
      document: { ...asked2.document, id: 'sha256:ru', language: 'ru' },
    });
    expect(await statesOf([asked2, promised, done])).toEqual(['EST fulfilled']);
  });

  test('a first batch, or fewer than were promised, is a start', async () => {
    const many = told('2024-04-01 pledge EST>NOR: to deliver 20,000 doses of vaccine');
    const few = told('2024-05-01 aid EST>NOR: 5,000 doses of vaccine delivered');
    const batch = told('2024-05-01 aid EST>NOR: a first batch of vaccine doses delivered');
    const all = told('2024-06-01 aid EST>NOR: 20 000 doses of vaccine delivered');
    expect(await statesOf([many, few])).toEqual(['EST under-way']);
    expect(await statesOf([asked2, batch])).toEqual(['EST under-way']);
    expect(await statesOf([many, few, all])).toEqual(['EST fulfilled']);
  });

  test('a deed looked back on without a day waits, as it may have come before the promise', async () => {
    const promised = told('2024-04-01 pledge EST>NOR: to deliver vaccines');
    const past = told('2024-05-01 aid EST>NOR: vaccines delivered', { status: 'reported' });
    const trigger = { ...past.trigger, span: [900, 905] as const };
    const [only] = await deriveCommitments([promised, { ...past, trigger }], evidence);
    expect([only?.state, only?.suggestions.length]).toEqual(['promised', 1]);
  });

  test('what is done later changes nothing of how commitments stood before', async () => {
    const acts = [
      ...[ask, promise, deed, told('2024-05-01 request NOR>EST: vaccines for schools', { due: '2024-05' })],
      ...[
        told('2024-05-10 pledge EST>NOR: vaccines for all schools'),
        told('2024-07-01 aid EST>NOR: vaccines sent to schools'),
      ],
      ...[
        told('? pledge EST>NOR: a bridge over the river'),
        told('2024-05-20 refuse EST>NOR: a bridge over the river'),
      ],
    ].map((one) => ({ ...one, topics: [] }));
    const all = await deriveCommitments(acts, evidence);
    for (const on of [
      '2023-01-01',
      '2024-03-01',
      '2024-04-15',
      '2024-05-10',
      '2024-05-31',
      '2024-06-15',
      '2025-01-01',
    ]) {
      const until = acts.filter(({ day }) => day === null || day <= on);
      const then = (await deriveCommitments(until, evidence)).map((one) => commitmentOn(one, on));
      expect(
        all.flatMap((one) => commitmentOn(one, on) ?? []),
        on,
      ).toEqual(then);
    }
  });

  test('a programme of many fields binds to nothing that could be followed', async () => {
    const list = told(
      '2024-02-01 pledge EST>NOR: to work on trade, energy, tourism, education, vaccines, defence and culture',
    );
    const promised = told('2024-04-01 pledge EST>NOR: to deliver vaccines');
    expect(await statesOf([list, promised])).toEqual(['EST promised', 'EST promised']);
  });
});

onBothDatabases('commitmentsBetween', (opened) => {
  test('reads commitments from the record, with debtor, state and day as filters', async () => {
    const record = opened();
    const tell = (seed: string, kind: ActKind, day: string, actor: string, recipient: string) => {
      const document = documentOf(seed, { published: day });
      const matters = [{ span: [0, 5] as const, text: 'generators for the northern hospitals' }];
      const acts = [act('a1', kind, party([actor]), party([recipient]), { matters, topics: ['energy'] })];
      return record.read(document, codingOf(document, { acts }));
    };
    await tell('one', 'request', '2024-03-01', 'NOR', 'EST');
    expect((await commitmentsBetween(record.db, 'EST', 'NOR')).map(({ state }) => state)).toEqual(['asked']);
    await tell('two', 'pledge', '2024-04-01', 'EST', 'NOR');
    const [only, ...others] = await commitmentsBetween(record.db, 'EST', 'NOR');
    expect([only?.state, only?.history.length, others]).toEqual(['promised', 2, []]);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST', { debtor: 'NOR' })).toEqual([]);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST', { topics: ['trade'] })).toEqual([]);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST', { topics: ['energy', 'trade'] })).toHaveLength(1);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST', { states: ['promised'], on: '2024-03-15' })).toEqual([]);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST', { states: ['asked'], on: '2024-03-15' })).toHaveLength(1);
  });

  test('narrows them to those in which somebody of a name takes part, accents optional', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST', { person: 'ana brekke' })).toHaveLength(1);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST', { person: 'Lavrov' })).toEqual([]);
  });
});
