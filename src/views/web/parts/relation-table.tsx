/** Relations as a table: the pair, its figures, a small chart, the last contact. */

import { Link } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { Spark } from './spark.js';
import { useWords } from './words.js';

type Relation = Answer<'relations'>['items'][number];

export function RelationTable({ relations }: { readonly relations: readonly Relation[] }) {
  const { t } = useWords();
  return (
    <table>
      <caption className="hidden-label">{t('home.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('home.col.relation')}</th>
          <th scope="col" className="number">
            {t('home.col.contacts')}
          </th>
          <th scope="col" className="number wide-only">
            {t('home.col.acts')}
          </th>
          <th scope="col" className="wide-only">
            {t('home.col.years')}
          </th>
          <th scope="col">{t('home.col.last')}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map((relation) => (
          <Row key={relation.pair} relation={relation} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ relation }: { readonly relation: Relation }) {
  const { t, shortDate } = useWords();
  const years = relation.years.map(({ year, contacts }) => ({ year, count: contacts }));
  const spoken = years.map(({ year, count }) => `${year}: ${count}`).join(', ');
  return (
    <tr>
      <th scope="row">
        <Link className="pair-link" to="/relations/$pair" params={{ pair: relation.pair }}>
          <PairName countries={relation.countries} />
        </Link>
      </th>
      <td className="number">{relation.contacts}</td>
      <td className="number wide-only">{relation.acts}</td>
      <td className="wide-only">
        {years.length > 0 && <Spark values={years} label={t('home.chart', { values: spoken })} />}
      </td>
      <td>{shortDate(relation.lastContact)}</td>
    </tr>
  );
}

/** "Russia – Vietnam", in the order of the reader's alphabet. */
export function PairName({ countries }: { readonly countries: readonly string[] }) {
  const { country, language } = useWords();
  const names = countries.map(country).toSorted((x, y) => x.localeCompare(y, language));
  return names.join(' – ');
}
