/** Candidates and judgements as the API shows them, a candidate with the sentences that tell of its two sides. */

import type { Kysely } from 'kysely';
import { type Candidate, type Judgement, type Passage, passagesOf, type Tables } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import type { CandidateQuery } from '../queries.js';
import { pageOf } from './questions.js';
import { placeOf } from './to-place.js';

type Shown = Answer<'candidates'>['items'][number];
type Listed = { readonly total: number; readonly items: readonly Candidate[] };

export async function candidatePage(
  db: Kysely<Tables>,
  asked: CandidateQuery,
  page: Listed,
): Promise<Answer<'candidates'>> {
  const passages = new Map<string, readonly Passage[]>();
  for (const type of new Set(page.items.map((one) => one.type))) {
    const refs = page.items.filter((one) => one.type === type).flatMap(({ left, right }) => [left.ref, right.ref]);
    for (const [ref, found] of await passagesOf(db, type, refs)) passages.set(`${type} ${ref}`, found);
  }
  return pageOf(asked, page, (one) => candidateOf(one, (ref) => passages.get(`${one.type} ${ref}`) ?? []));
}

function candidateOf(
  { judgement, left, right, reasons, ...rest }: Candidate,
  passages: (ref: string) => readonly Passage[],
): Shown {
  const side = ({ documents, said, ...one }: Candidate['left']): Shown['left'] => ({
    ...{ ...one, documents: [...documents] },
    said: saidOf(said),
    passages: passages(one.ref).map(passageOf),
  });
  return {
    ...{ ...rest, left: side(left), right: side(right) },
    reasons: reasons.map((reason) => ({ ...reason })),
    judgement: judgement && judgementOf(judgement),
  };
}

function saidOf({ place, placeCountry, countries, people, ...said }: Candidate['left']['said']): Shown['left']['said'] {
  return { ...said, place: placeOf(place, placeCountry), countries: [...countries], people: [...people] };
}

function passageOf({ document, span, words, mark }: Passage): Shown['left']['passages'][number] {
  return { document, span: [...span], quote: words, mark: [...mark] };
}

export function judgementOf({ value, ...judgement }: Judgement): Answer<'judgement'> {
  return { ...judgement, value: value as Answer<'judgement'>['value'] };
}
