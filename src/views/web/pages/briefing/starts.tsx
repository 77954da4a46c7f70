/** Before two countries are chosen: the relations with most contacts, one click from their briefing. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { one } from '../../client/questions.js';
import { useWords } from '../../parts/words.js';

export function Starts() {
  const { t, country, list } = useWords();
  const relations = useQuery(one('relations', { limit: 8 })).data?.items ?? [];
  return (
    <div className="stack">
      <p className="muted">{t('briefing.start')}</p>
      <ul>
        {relations.map(({ pair, countries: [first, second], contacts }) => (
          <li key={pair} className="act-line">
            <Link to="/briefing" search={{ one: first, other: second }} className="pair-link">
              {list([country(first), country(second)])}
            </Link>{' '}
            <span className="muted small">{t('count.contacts', { count: contacts })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
