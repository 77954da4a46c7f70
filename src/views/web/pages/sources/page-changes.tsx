/** Watched pages that changed or vanished since they were read, with the sentences that differ. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { one } from '../../client/questions.js';
import { formatAgo } from '../../i18n/moments.js';
import { DifferingSentences } from '../../parts/differing-sentences.js';
import { useWords } from '../../parts/words.js';

type Change = Answer<'pageChanges'>['items'][number];

export function PageChanges() {
  const { t } = useWords();
  const { items } = useSuspenseQuery(one('pageChanges', {})).data;
  if (items.length === 0) return null;
  return (
    <section className="section" aria-labelledby="page-changes">
      <h2 id="page-changes">{t('sources.changes')}</h2>
      <ul>
        {items.map((change) => (
          <li key={`${change.url} ${change.at}`} className="act-line">
            <OneChange change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneChange({ change: { kind, at, url, title, document, before, sentences } }: { readonly change: Change }) {
  const { t, language } = useWords();
  return (
    <>
      <strong>
        {document === null ? (
          (title ?? url)
        ) : (
          <Link to="/documents/$id" params={{ id: document }}>
            {title ?? url}
          </Link>
        )}
      </strong>{' '}
      <span className="muted small">
        {t(`sources.${kind}`)} {formatAgo(at, language)}
        {before !== null && (
          <>
            {' · '}
            <Link to="/documents/$id" params={{ id: before }}>
              {t('sources.before')}
            </Link>
          </>
        )}
      </span>
      <DifferingSentences sentences={sentences} />
    </>
  );
}
