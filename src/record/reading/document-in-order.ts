/** A document in; what counts of it for telling whether it has changed out: all but its address. */

import type { Document } from '../../ingest/types.js';

/** In the order in which ingest writes its fields: a document that comes from a database or a queue has lost it. */
export function documentInOrder(document: Document) {
  const { id, publisher, side, language, title, published, dateline, text, captions, source } = document;
  const { place, country, agency, date } = dateline ?? {};
  const described = { id, publisher, side, language, title, published };
  return {
    ...described,
    dateline: dateline && { place, country, agency, date },
    text,
    captions,
    source,
    sourceMap: document.sourceMap.map(({ start, end, from }) => ({ start, end, from })),
  };
}
