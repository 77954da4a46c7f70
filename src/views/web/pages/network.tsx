/** Who meets whom: people on a ring, one arc of it a country; a line for each pair that met, and the same as a table. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer, Question } from '../../api/contract.js';
import { one } from '../client/questions.js';
import { Choice } from '../parts/choice.js';
import { NetworkRing } from '../parts/network-ring.js';
import { PageTitle } from '../parts/page-title.js';
import { PersonLink, useWords } from '../parts/words.js';

export type NetworkChoice = { readonly pair?: string | undefined; readonly person?: string | undefined };
type Detail = Answer<'network'>;

export function networkQuestion({ pair, person }: NetworkChoice): Question<'network'> {
  return { ...(pair && { pair }), ...(person && { person }) };
}

export function Network() {
  const { t } = useWords();
  const choice = useSearch({ from: '/network' });
  const network = useSuspenseQuery(one('network', networkQuestion(choice))).data;
  const [lit, setLit] = useState<string | null>(null);
  const navigate = useNavigate();
  return (
    <>
      <PageTitle title={t('network.title')} />
      <p className="lead">{t('network.lead', { shown: network.people.length, count: network.total })}</p>
      <Between choice={choice} />
      {network.people.length < 2 ? (
        <p role="status">{t('network.none')}</p>
      ) : (
        <NetworkRing
          network={network}
          lit={lit}
          light={setLit}
          choose={(id) => void navigate({ to: '/people/$id', params: { id } })}
        />
      )}
      <Pairs network={network} light={setLit} />
    </>
  );
}

/** Of one relation or of all; of one person only by the way from their page. */
function Between({ choice }: { readonly choice: NetworkChoice }) {
  const { t, list, country } = useWords();
  const navigate = useNavigate();
  const relations = useQuery(one('relations', { limit: 200 })).data?.items ?? [];
  return (
    <div className="tools">
      <Choice
        label={t('home.col.relation')}
        value={choice.pair}
        options={relations.map(({ pair, countries }) => ({ value: pair, name: list(countries.map(country)) }))}
        choose={(pair) => void navigate({ to: '/network', search: { pair } })}
      />
    </div>
  );
}

function Pairs({
  network: { people, links },
  light,
}: {
  readonly network: Detail;
  readonly light: (id: string | null) => void;
}) {
  const { t, number } = useWords();
  const named = new Map(people.map((person) => [person.id, person]));
  const name = (id: string) => <PersonLink id={id} name={named.get(id)?.name ?? id} />;
  if (links.length === 0) return null;
  return (
    <section className="section" aria-labelledby="pairs">
      <h2 id="pairs">{t('network.pairs')}</h2>
      <table>
        <caption className="hidden-label">{t('network.pairs')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('people.col.name')}</th>
            <th scope="col">{t('network.met')}</th>
            <th scope="col" className="number">
              {t('home.col.contacts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {links.slice(0, 50).map(({ left, right, contacts }) => (
            <tr key={`${left} ${right}`} onMouseEnter={() => light(left)} onMouseLeave={() => light(null)}>
              <th scope="row">{name(left)}</th>
              <td>{name(right)}</td>
              <td className="number">{number(contacts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
