/** Day, place and participants where the documents on a contact do not agree. */

import type { Answer } from '../../../api/contract.js';
import { PersonLink, useWords } from '../../parts/words.js';

type Comparison = Answer<'comparison'>;

export function DifferingFacts({ comparison }: { readonly comparison: Comparison }) {
  const { t, date, list } = useWords();
  const { documents, participants, dates, places } = comparison;
  const publishers = (ids: readonly string[]) =>
    list(documents.filter(({ id }) => ids.includes(id)).map((one) => one.publisher ?? one.title ?? one.id));
  const partial = participants.filter((one) => new Set(one.documents).size < documents.length);
  const said = (values: Comparison['places'], write: (value: string) => string) =>
    values.map(({ value, documents: ids }) => `${publishers(ids)}: ${value ? write(value) : t('compare.not-stated')}`);
  const rows = [
    { name: t('compare.day'), values: dates.length > 1 ? said(dates, date) : [] },
    { name: t('compare.place'), values: places.length > 1 ? said(places, (place) => place) : [] },
  ].filter(({ values }) => values.length > 0);
  if (rows.length === 0 && partial.length === 0) return null;
  return (
    <dl className="facts section-body">
      {rows.map(({ name, values }) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value}>{value}</dd>
          ))}
        </div>
      ))}
      {partial.length > 0 && (
        <div className="fact">
          <dt>{t('compare.people')}</dt>
          {partial.map(({ entity, documents: ids }) => (
            <dd key={entity.id}>
              <PersonLink id={entity.id} name={entity.name} /> <span className="muted">{publishers(ids)}</span>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
