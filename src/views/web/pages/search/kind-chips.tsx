/** The kinds of thing that were found with their counts: one of them, or all. */

import { useWords } from '../../parts/words.js';
import { kinds, type SearchChoice } from './choice.js';
import type { ChangeSearch } from './search.js';
import { useFound } from './use-found.js';

type Props = { readonly q: string; readonly choice: SearchChoice; readonly change: ChangeSearch };

export function KindChips({ q, choice, change }: Props) {
  const { t, number } = useWords();
  const { totals, commitments } = useFound(q, choice);
  const isComing = (kind: (typeof kinds)[number]) => kind === 'commitments' && commitments.isPending;
  const chosen = kinds.find((kind) => kind === choice.kind);
  return (
    <fieldset className="chips bare">
      <legend className="hidden-label">{t('search.kind')}</legend>
      <button type="button" className="chip" aria-pressed={!chosen} onClick={() => change({ kind: undefined })}>
        {t('search.kind.all')}
      </button>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={chosen === kind}
          onClick={() => change({ kind: chosen === kind ? undefined : kind })}
        >
          {t(`search.kind.${kind}`)} <span className="count">{isComing(kind) ? '…' : number(totals[kind])}</span>
        </button>
      ))}
    </fieldset>
  );
}
