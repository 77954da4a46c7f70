/** A document as it was read in, what was not understood out: remarks with their place, for whoever checks the reading. */

import { splitSentences, tokenise } from '../../../language/index.js';
import { type DocumentView, unsureBelow } from '../../../record/index.js';
import type { Span } from '../../../text/span.js';
import type { Answer } from '../contract.js';
import { textTables } from './text-tables.js';

type Detail = Answer<'document'>;
type Note = Detail['notes'][number];
type Read = Pick<Detail, 'acts' | 'contacts' | 'people' | 'bodies' | 'dates'>;

/** In the order of the text within a kind; `span` is null where the whole document is meant. */
export function readingNotes(document: DocumentView, read: Read): Note[] {
  const { text, coding, published, reprintOf } = document;
  if (reprintOf) return [{ kind: 'reprint', span: null, words: '' }];
  if (coding === null) return [{ kind: 'uncoded', span: null, words: '' }];
  const at = (kind: Note['kind']) => (span: readonly [number, number]) => ({
    ...{ kind, span: [span[0], span[1]] as [number, number] },
    words: text.slice(...span),
  });
  const nobody = ({ actor }: Read['acts'][number]) => actor.countries.length + actor.people.length === 0;
  const undated = ({ date }: Read['contacts'][number]) => date === null || date.startsWith('XXXX');
  return [
    ...(published === null ? [{ kind: 'no-day' as const, span: null, words: '' }] : []),
    ...read.acts.filter(({ confidence }) => confidence < unsureBelow).map(({ trigger }) => at('act-unsure')(trigger)),
    ...read.acts.filter(nobody).map(({ trigger }) => at('act-by-nobody')(trigger)),
    ...read.contacts.filter(undated).flatMap(({ spans }) => spans.slice(0, 1).map(at('contact-undated'))),
    ...read.dates
      .filter(({ date }) => date === null || date.startsWith('XXXX'))
      .map(({ span }) => at('date-open')(span)),
    ...unread(document, read).map(at('unread')),
  ];
}

/** Sentences that name a person or body of the record, and from which neither act nor contact was read. */
function unread({ text, language }: DocumentView, { acts, contacts, people, bodies }: Read): Span[] {
  const rules = textTables(language)?.tokens;
  if (!rules) return [];
  const tokens = tokenise(text, rules);
  const names = [...people, ...bodies].flatMap(({ mentions }) => mentions);
  const known = [...acts, ...contacts].flatMap(({ spans }) => spans);
  return splitSentences(text, tokens, rules)
    .map(({ from, to }): Span => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0])
    .filter((sentence) => names.some(touches(sentence)) && !known.some(touches(sentence)));
}

function touches([start, end]: Span) {
  return (other: readonly [number, number]) => other[0] < end && start < other[1];
}
