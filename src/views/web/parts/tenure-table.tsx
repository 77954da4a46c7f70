/** Posts of a person: what documents say, with the first and last day on which one says so, linked to the words. */

import { Link } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { Dotted, useWords } from './words.js';

type Tenure = Answer<'person'>['tenures'][number];

export function TenureTable({ tenures }: { readonly tenures: readonly Tenure[] }) {
  const { t, country } = useWords();
  return (
    <table>
      <caption className="hidden-label">{t('person.posts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('person.post')}</th>
          <th scope="col">{t('person.said')}</th>
        </tr>
      </thead>
      <tbody>
        {tenures.map((tenure) => (
          <tr key={`${tenure.title} ${tenure.body} ${tenure.first}`}>
            <th scope="row">
              <bdi>{tenure.title}</bdi>
              <div className="muted small">
                <Dotted
                  parts={[
                    tenure.body,
                    tenure.country && country(tenure.country),
                    tenure.accredited && t('person.accredited', { country: country(tenure.accredited) }),
                    tenure.former && t('person.former'),
                  ]}
                />
              </div>
            </th>
            <td>
              <Said tenure={tenure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ tenure: { first, last, citations } }: { readonly tenure: Tenure }) {
  const { t, date } = useWords();
  const source = citations[0];
  const said = (() => {
    if (!first) return t('person.said.never');
    if (!last || last === first) return t('person.said.once', { date: date(first) });
    return t('person.said.range', { first: date(first), last: date(last) });
  })();
  if (!source) return said;
  return (
    <Link to="/documents/$id" params={{ id: source.document }} title={source.quote}>
      {said}
    </Link>
  );
}
