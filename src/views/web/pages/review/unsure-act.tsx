/** An act that the coder was not sure of, with the sentence it was read from: rightly read, no act, or to be corrected in its text. */

import { Link, useNavigate } from '@tanstack/react-router';
import { ActLine } from '../../parts/act-line.js';
import type { Judge } from '../../parts/judge.js';
import { useMay } from '../../parts/role.js';
import { type Act, Dotted, useWords } from '../../parts/words.js';
import { useKeys } from './use-keys.js';

type Props = { readonly act: Act; readonly judging: Judge; readonly skip: () => void };

export function UnsureAct({ act, judging, skip }: Props) {
  const { t, date, language } = useWords();
  const navigate = useNavigate();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const { document } = act;
  const right = () => void judging.judge({ type: 'act', left: act.ref, verdict: 'same' });
  const reject = () =>
    void judging.judge({ type: 'act', left: act.ref, verdict: 'different', value: { rejected: true } });
  const may = useMay('judge');
  const place = { params: { id: document.id }, search: { act: act.id } };
  useKeys({ ...(may && { s: right, x: reject }), c: () => void navigate({ to: '/documents/$id', ...place }) });
  return (
    <article className="section candidate">
      <h2>{t('review.ask.act')}</h2>
      <blockquote className="excerpt quoted" lang={document.language ?? undefined}>
        {act.quote}
      </blockquote>
      <p className="muted small">
        <Dotted parts={[document.publisher, document.published && date(document.published)]} />
      </p>
      <ul className="section-body">
        <ActLine act={act}>
          <span>{date(act.date)}</span>
          <span>
            {t('act.confidence')} {percent.format(act.confidence)}
          </span>
          <code>{act.because}</code>
        </ActLine>
      </ul>
      <div className="chips section-body">
        {may && (
          <>
            <button type="button" onClick={right}>
              {t('act.correct.right')} <kbd>s</kbd>
            </button>
            <button type="button" onClick={reject}>
              {t('act.correct.reject')} <kbd>x</kbd>
            </button>
          </>
        )}
        <Link className="button" to="/documents/$id" {...place}>
          {t(may ? 'review.correct' : 'review.see-words')} <kbd>c</kbd>
        </Link>
        <button type="button" onClick={skip}>
          {t('review.skip')} <kbd>n</kbd>
        </button>
      </div>
    </article>
  );
}
