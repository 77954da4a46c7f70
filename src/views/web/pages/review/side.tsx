/** One of two things that may be one: what it is in the reader's words, and the sentences in which documents tell of it. */

import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { Marked } from '../../parts/marked.js';
import { Dotted, useWords } from '../../parts/words.js';

type Candidate = Answer<'candidates'>['items'][number];
type SideValue = Candidate['left'];
type Passage = SideValue['passages'][number];

export function Side({ type, side }: { readonly type: Candidate['type']; readonly side: SideValue }) {
  const { said, passages } = side;
  return (
    <div className="account">
      <h3>
        <Name type={type} said={said} />
      </h3>
      <p className="small muted">
        <Facts type={type} said={said} />
      </p>
      {passages.map((passage) => (
        <OnePassage key={`${passage.document.id} ${passage.span[0]}`} passage={passage} />
      ))}
      <SeePage type={type} number={side.number} />
    </div>
  );
}

type Told = { readonly type: Candidate['type']; readonly said: SideValue['said'] };

/** A name, the kind and day of a contact, or the matter of an act. */
function Name({ type, said: { name, kind, date, place, matter } }: Told) {
  const words = useWords();
  if (type === 'contact') {
    const what = words.t('contact.title', { kind: words.contactKind(kind ?? ''), date: words.date(date) });
    return place ? `${what}, ${words.place(place)}` : what;
  }
  if (type === 'link') return <bdi>{matter ?? words.kind(kind ?? '')}</bdi>;
  return <bdi>{name}</bdi>;
}

function Facts({ type, said: { kind, title, date, countries, people, publisher } }: Told) {
  const words = useWords();
  const sides = words.list(countries.map(words.country));
  if (type === 'contact') return <Dotted parts={[people.length > 0 ? words.list(people) : sides, publisher]} />;
  if (type === 'link') return <Dotted parts={[words.kind(kind ?? ''), sides, date && words.date(date)]} />;
  return <Dotted parts={[title, sides]} />;
}

function OnePassage({ passage: { document, span, quote, mark } }: { readonly passage: Passage }) {
  const { shortDate } = useWords();
  const whole = mark[1] - mark[0] >= quote.length - 1;
  return (
    <blockquote className="excerpt quoted" lang={document.language ?? undefined}>
      <Link to="/documents/$id" params={{ id: document.id }} search={{ at: span.join('-') }} className="matter">
        <Marked text={quote} marks={whole ? [] : [mark]} />
      </Link>
      <footer className="small muted">
        <Dotted parts={[document.publisher, document.published && shortDate(document.published)]} />
      </footer>
    </blockquote>
  );
}

function SeePage({ type, number }: { readonly type: Candidate['type']; readonly number: number | null }) {
  const { t } = useWords();
  if (number === null || type === 'link') return null;
  const to = type === 'person' ? '/people/$id' : type === 'contact' ? '/contacts/$id' : '/things/$id';
  return (
    <p className="small">
      <Link to={to} params={{ id: String(number) }}>
        {t('review.see')}
      </Link>
    </p>
  );
}
