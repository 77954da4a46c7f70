/** Standing formulas of a relation: each form with its first and last words, what changed, the partnership's level over time. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { one } from '../../client/questions.js';
import { useWords } from '../../parts/words.js';
import { type RelationSearch, toWording } from './filters.js';

type Formula = Answer<'wording'>['items'][number];
type Use = Formula['forms'][number]['first'];

type Props = { readonly pair: string; readonly search: RelationSearch };

export function Wording({ pair, search }: Props) {
  const { t } = useWords();
  const asked = one('wording', { pair, ...toWording(search) });
  const formulas = useQuery({ ...asked, placeholderData: keepPreviousData }).data?.items;
  const narrowed = Object.values(toWording(search)).some((value) => value !== undefined);
  const none = narrowed ? 'wording.none.narrowed' : 'wording.none';
  return (
    <section className="section" aria-labelledby="wording">
      <h2 id="wording">{t('wording.title')}</h2>
      <p className="muted">{formulas?.length === 0 ? t(none) : t('wording.lead')}</p>
      {!formulas && <p className="muted">{t('state.loading')}</p>}
      {formulas?.map((formula) => (
        <OneFormula key={formula.family} formula={formula} />
      ))}
    </section>
  );
}

function OneFormula({ formula: { family, forms, changes } }: { readonly formula: Formula }) {
  const { t, shortDate } = useWords();
  const name = forms[0]?.last.words.quote ?? family;
  return (
    <details className="formula">
      <summary className="formula-name">
        <bdi lang={forms[0]?.last.document.language ?? undefined}>{name}</bdi>{' '}
        <span className="muted small">{t('wording.uses', { count: sum(forms.map((form) => form.uses)) })}</span>
      </summary>
      {changes.length > 0 && (
        <>
          <h3>{t('wording.changes')}</h3>
          <ul>
            {changes.map(({ kind, day, before, after }) => (
              <li key={`${day} ${after.form}`} className="act-line">
                <strong>{shortDate(day)}</strong> {t(`wording.${kind}`)}: <Words use={before} /> → <Words use={after} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="scroll-x">
        <table>
          <caption className="hidden-label">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('wording.first')}</th>
              <th scope="col">{t('wording.last')}</th>
              <th scope="col" className="number">
                {t('wording.uses', { count: 2 }).replace(/^\S+\s/, '')}
              </th>
            </tr>
          </thead>
          <tbody>
            {forms.toSorted(byFirst).map((form) => (
              <tr key={form.form}>
                <td>
                  {shortDate(form.first.day)} <Words use={form.first} />
                </td>
                <td>
                  {shortDate(form.last.day)} <Words use={form.last} />
                </td>
                <td className="number">{form.uses}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The words of a formula, with the sentence behind them and a link to the document. */
function Words({ use: { words, sentence, document } }: { readonly use: Use }) {
  return (
    <Link
      to="/documents/$id"
      params={{ id: document.id }}
      lang={document.language ?? undefined}
      title={sentence.quote}
      className="formula-words"
    >
      {words.quote}
    </Link>
  );
}

function byFirst(one: Formula['forms'][number], other: Formula['forms'][number]): number {
  return (one.first.day ?? '').localeCompare(other.first.day ?? '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((x, y) => x + y, 0);
}
