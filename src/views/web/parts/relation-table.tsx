/** Relations as a table: the pair, its figures, a small chart, the last contact. */

import { Link } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { itemsOf } from '../client/questions.js';
import { LongList } from './long-list.js';
import { rangeOf, Spark, type YearRange } from './spark.js';
import { useWords } from './words.js';

type Relation = Answer<'relations'>['items'][number];

export function RelationTable({ pages }: { readonly pages: readonly Answer<'relations'>[] }) {
  const { t } = useWords();
  const range = rangeOf(
    itemsOf(pages).flatMap(({ years }) => years.filter((one) => one.contacts > 0).map((one) => one.year)),
  );
  const years = range && (range.first === range.last ? String(range.first) : `${range.first}–${range.last}`);
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
            {range && t('home.col.years', { years: years ?? '' })}
          </th>
          <th scope="col">{t('home.col.last')}</th>
        </tr>
      </thead>
      <LongList pages={pages} as="tbody">
        {({ items }) => items.map((relation) => <Row key={relation.pair} relation={relation} range={range} />)}
      </LongList>
    </table>
  );
}

function Row({ relation, range }: { readonly relation: Relation; readonly range: YearRange | null }) {
  const { t, shortDate, number } = useWords();
  const years = relation.years.map(({ year, contacts }) => ({ year, count: contacts }));
  const spoken = years.map(({ year, count }) => `${year}: ${count}`).join(', ');
  return (
    <tr>
      <th scope="row">
        <Link className="pair-link" to="/relations/$pair" params={{ pair: relation.pair }}>
          <PairName countries={relation.countries} />
        </Link>
      </th>
      <td className="number">{number(relation.contacts)}</td>
      <td className="number wide-only">{number(relation.acts)}</td>
      <td className="wide-only">
        {range && relation.contacts > 0 && (
          <Spark values={years} range={range} label={t('home.chart', { values: spoken })} />
        )}
      </td>
      <td>{relation.contacts > 0 ? shortDate(relation.lastContact) : <span className="muted">–</span>}</td>
    </tr>
  );
}

/** "Russia – Vietnam", in the order of the reader's alphabet. */
export function PairName({ countries }: { readonly countries: readonly string[] }) {
  const { country, language } = useWords();
  const names = countries.map(country).toSorted((x, y) => x.localeCompare(y, language));
  return names.join(' – ');
}
