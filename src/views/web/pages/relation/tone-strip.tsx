/** The tone of each period of the chart above: friendly ones above the line, hostile ones below. The table of months says the same in figures. */

import type { Answer } from '../../../api/contract.js';
import { useWords } from '../../parts/words.js';
import { type Bar, toneOf } from './periods.js';

/** Goldstein's scale goes to 10; means of real months rarely pass 5. */
const usual = 5;

export function ToneStrip({
  bars,
  months,
}: {
  readonly bars: readonly Bar[];
  readonly months: Answer<'facets'>['tone'];
}) {
  const { t } = useWords();
  const tones = bars.map((bar) => toneOf(bar, months));
  const top = Math.max(usual, ...tones.map((tone) => Math.abs(tone ?? 0)));
  return (
    <>
      <p className="eyebrow">{t('relation.tone.strip')}</p>
      <div className="tone-strip" aria-hidden="true">
        {tones.map((tone, i) => (
          <span key={bars[i]?.first} className={(tone ?? 0) < 0 ? 'hostile' : 'friendly'}>
            <i className="tone-bar" style={{ height: `${(Math.abs(tone ?? 0) / top) * 100}%` }} />
          </span>
        ))}
      </div>
    </>
  );
}
