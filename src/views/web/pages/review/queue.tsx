/** One question after the other: how many are decided and waiting, taking back, what is asked now, or that nothing is left. */

import { type ReactNode, useState } from 'react';
import { ProblemLine } from '../../parts/field.js';
import type { Judge } from '../../parts/judge.js';
import { useWords } from '../../parts/words.js';
import { useKeys } from './use-keys.js';

type Props<T> = {
  readonly items: readonly T[];
  readonly total: number;
  readonly judging: Judge;
  /** The question on one thing; `skip` leaves it for later. */
  readonly ask: (item: T, skip: () => void) => ReactNode;
};

export function Queue<T extends { readonly id: string }>({ items, total, judging, ask }: Props<T>) {
  const { t } = useWords();
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const item = items.find(({ id }) => !passed.has(id));
  const done = judging.done.length;
  const undo = () => void judging.undo();
  const skip = () => item && setPassed(new Set([...passed, item.id]));
  useKeys({ z: undo, n: skip });
  return (
    <>
      <p role="status" className="muted">
        {t('review.progress', { done, count: total })}{' '}
        {done > 0 && (
          <button type="button" className="plain" onClick={undo}>
            {t('review.undo')} <kbd>z</kbd>
          </button>
        )}
      </p>
      <progress className="progress" max={Math.max(1, done + total)} value={done} aria-label={t('review.title')} />
      <ProblemLine error={judging.problem} />
      {item && ask(item, skip)}
      {!item && passed.size > 0 && <Again again={() => setPassed(new Set())} />}
      {!item && passed.size === 0 && <p className="state">{t('review.none')}</p>}
    </>
  );
}

function Again({ again }: { readonly again: () => void }) {
  const { t } = useWords();
  return (
    <div className="state stack">
      <p>{t('review.passed')}</p>
      <button type="button" onClick={again}>
        {t('review.again')}
      </button>
    </div>
  );
}
