/** The six families of acts with their counts: legend of the chart and filter in one. */

import type { Answer } from '../../../api/contract.js';
import { families } from '../../../api/families.js';
import { Glyph } from '../../parts/glyph.js';
import { useWords } from '../../parts/words.js';
import type { ChangeFilters } from './relation.js';

type Props = {
  readonly families: Answer<'facets'>['families'];
  readonly chosen: string | undefined;
  readonly change: ChangeFilters;
};

export function FamilyChips({ families: counts, chosen, change }: Props) {
  const { t, family: nameOf, language } = useWords();
  const number = new Intl.NumberFormat(language);
  return (
    <fieldset className="chips bare">
      <legend className="hidden-label">{t('filter.family')}</legend>
      {families.map((family) => (
        <button
          key={family}
          type="button"
          className="chip"
          data-family={family}
          aria-pressed={chosen === family}
          onClick={() => change({ family: chosen === family ? undefined : family, kind: undefined })}
        >
          <Glyph family={family} />
          {nameOf(family)}
          <span className="count">{number.format(counts.find((one) => one.value === family)?.count ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}
