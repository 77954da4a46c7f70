/** Intensity and tone by month, as a table with a small bar each, folded away; how they are measured stands above them. */

import { useState } from 'react';
import type { Answer } from '../../../api/contract.js';
import { useWords } from '../../parts/words.js';

type Months = Answer<'facets'>['tone'];

const scale = 10; // Goldstein's values lie between −10 and 10
const width = 80;

export function ToneByMonth({ months }: { readonly months: Months }) {
  const { t, date, number } = useWords();
  const [open, setOpen] = useState(false);
  if (months.length === 0) return null;
  return (
    <details className="section tone" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('relation.tone')}</summary>
      <h3>{t('relation.tone.how')}</h3>
      <p className="lead">{t('relation.tone.method')}</p>
      <table>
        <caption className="hidden-label">{t('relation.tone')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('relation.tone.month')}</th>
            <th scope="col" className="number">
              {t('relation.tone.acts')}
            </th>
            <th scope="col" className="number">
              {t('relation.tone.tone')}
            </th>
            <td className="wide-only" />
          </tr>
        </thead>
        <tbody>
          {(open ? months.toReversed() : []).map(({ month, acts, tone }) => (
            <tr key={month}>
              <th scope="row">{date(month)}</th>
              <td className="number">{number(acts)}</td>
              <td className="number">{number(tone)}</td>
              <td className="wide-only">
                <ToneBar tone={tone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** From the middle, zero, to the right for friendly months and to the left for hostile ones. */
function ToneBar({ tone }: { readonly tone: number }) {
  const size = (Math.abs(tone) / scale) * width;
  return (
    <svg width={2 * width} height={12} className="bars" aria-hidden="true">
      <rect className="base" x={width} y={0} width={1} height={12} />
      <rect
        className={tone < 0 ? 'hostile' : 'friendly'}
        x={tone < 0 ? width - size : width}
        y={2}
        width={size}
        height={8}
      />
    </svg>
  );
}
