/** What waits for a judgement, and judgements, as the API asks the record for them. */

import { ReadoutError } from '../../../errors.js';
import type { NewJudgement, OpenRecord } from '../../../record/index.js';
import * as q from '../../../record/index.js';
import type { Answer } from '../contract.js';
import type { CandidateQuery } from '../queries.js';
import type { RecordReader } from '../reader.js';
import { idOf, pageOf, paging, sidesOf } from './questions.js';
import { candidatePage, judgementOf } from './to-candidate.js';

export type JudgedRecord = Pick<OpenRecord, 'db' | 'judge' | 'withdrawJudgement'>;
type Judging = Pick<RecordReader, 'candidates' | 'judgements' | 'judgement' | 'judge' | 'withdrawJudgement'>;

export function judgementsOf({ db, judge, withdrawJudgement }: JudgedRecord): Judging {
  return {
    candidates: (asked) => (asked.type === 'link' ? linksOf(db, asked) : pairsOf(db, asked)),
    judgements: async ({ type, who, state, ...asked }) => {
      const inForce = state === 'all' ? undefined : state === 'in-force';
      const page = await q.listJudgements(db, { ...paging(asked), types: type && [type], who, inForce });
      return pageOf(asked, page, judgementOf);
    },
    judgement: async (id) => {
      const judgement = await q.judgementById(db, idOf(id));
      return judgement && judgementOf(judgement);
    },
    judge: async (given, by) => judgementOf(await judge(await asJudgement(db, given), by)),
    withdrawJudgement: async (id, who, by) => judgementOf(await withdrawJudgement(idOf(id), who, by)),
  };
}

async function pairsOf(db: OpenRecord['db'], asked: CandidateQuery): Promise<Answer<'candidates'>> {
  const { type, state, q: name, country, pair, least } = asked;
  const countries = pair === undefined ? [country ?? []].flat() : sidesOf(pair);
  const filter = { types: type && [type], state, name, countries, least };
  return candidatePage(db, asked, await q.listCandidates(db, { ...paging(asked), ...filter }));
}

/** Links are derived for one relation at a time. */
async function linksOf(db: OpenRecord['db'], asked: CandidateQuery): Promise<Answer<'candidates'>> {
  if (asked.pair === undefined)
    throw new ReadoutError('judgement-incomplete', { missing: 'the relation, as in pair=RUS-VNM' });
  const links = await q.suggestedLinks(db, ...sidesOf(asked.pair));
  const wanted = links.filter(
    ({ judgement, score }) =>
      (asked.state === 'all' || (judgement !== null) === (asked.state === 'judged')) && score >= (asked.least ?? 0),
  );
  const { limit = wanted.length, offset = 0 } = paging(asked);
  return candidatePage(db, asked, { total: wanted.length, items: wanted.slice(offset, offset + limit) });
}

/** By the id of a candidate, or by type and both sides. */
async function asJudgement(db: OpenRecord['db'], given: Parameters<Judging['judge']>[0]): Promise<NewJudgement> {
  const { candidate, type, left = '', right = '', verdict, who = '', note = null, value } = given;
  const decided = { verdict, who, note, value: (value ?? null) as NewJudgement['value'] & {} };
  if (candidate === undefined) {
    if (type === undefined)
      throw new ReadoutError('judgement-incomplete', { missing: 'a candidate, or a type and two sides' });
    return { type, left, right, ...decided };
  }
  const found = await q.findCandidate(db, candidate);
  if (!found) throw new ReadoutError('record-has-no', { kind: 'candidate', id: candidate });
  return { type: found.type, left: found.left.ref, right: found.right.ref, ...decided };
}
