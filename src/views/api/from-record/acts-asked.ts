/** A question for acts in, their page out, by the shortest way that answers it. */

import * as q from '../../../record/index.js';
import type { ActQuery } from '../queries.js';
import { foundBy, idOf, listedBy, paging, refuseNarrowed } from './questions.js';

/** Acts that wait for a judgement, those that tell the words, or the latest; of these, those that pass the filters. */
export function actsAsked(db: q.OpenRecord['db'], asked: ActQuery): Promise<q.Page<q.ActView>> {
  if (asked.unsure) return unsure(db, asked);
  const { q: words, country, year, language, topic, person } = asked;
  if (words !== undefined) {
    const that = person === undefined ? undefined : { entityId: idOf(person) };
    return q.findActsByWords(db, words, { ...foundBy(asked), that, ...paging(asked) });
  }
  if (country ?? year ?? language ?? topic) return q.listActs(db, { ...listedBy(asked), ...paging(asked) });
  return person === undefined ? q.latestActs(db, paging(asked)) : q.actsOfPerson(db, idOf(person), paging(asked));
}

function unsure(db: q.OpenRecord['db'], asked: ActQuery): Promise<q.Page<q.ActView>> {
  refuseNarrowed(asked, 'left out beside "unsure"');
  return q.unsureActs(db, paging(asked));
}
