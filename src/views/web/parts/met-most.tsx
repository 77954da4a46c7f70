/** With whom a person took part in most contacts, and the way to the picture of all. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { one } from '../client/questions.js';
import { Joined, PersonLink, useWords } from './words.js';

const shown = 12;

export function MetMost({ id }: { readonly id: string }) {
  const { t, number } = useWords();
  const network = useQuery(one('network', { person: id })).data;
  const named = new Map(network?.people.map((person) => [person.id, person.name]));
  const met = (network?.links ?? [])
    .filter(({ left, right }) => left === id || right === id)
    .map(({ left, right, contacts }) => ({ other: left === id ? right : left, contacts }));
  return (
    <section className="section" aria-labelledby="met">
      <h2 id="met">{t('person.met')}</h2>
      <p className="met section-body">
        {network && met.length === 0 && <span className="muted">{t('network.none')}</span>}
        <Joined
          parts={met.slice(0, shown).map(({ other, contacts }) => (
            <span key={other}>
              <PersonLink id={other} name={named.get(other) ?? other} />{' '}
              <span className="muted">{number(contacts)}</span>
            </span>
          ))}
        />
      </p>
      <p className="small">
        <Link to="/network" search={{ person: id }}>
          {t('network.title')}
        </Link>
      </p>
    </section>
  );
}
