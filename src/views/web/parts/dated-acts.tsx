/** A list of acts, each with its day. */

import type { ComponentProps } from 'react';
import { ActLine } from './act-line.js';
import { useWords } from './words.js';

export function DatedActs({ acts }: { readonly acts: readonly ComponentProps<typeof ActLine>['act'][] }) {
  const { date } = useWords();
  return (
    <ul>
      {acts.map((act) => (
        <ActLine key={act.id} act={act}>
          <span>{date(act.date)}</span>
        </ActLine>
      ))}
    </ul>
  );
}
