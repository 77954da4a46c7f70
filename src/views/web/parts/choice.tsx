/** One filter as a labelled list to choose from; the first choice takes the filter off. */

import { useId } from 'react';
import { useWords } from './words.js';

/** `count` says how many things the choice would leave. */
export type Option = { readonly value: string; readonly name: string; readonly count?: number };
export type ChoiceProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly choose: (value: string | undefined) => void;
  /** What the first choice says; left out: all. */
  readonly any?: string;
};

export function Choice({ label, value, options, choose, any }: ChoiceProps) {
  const { t } = useWords();
  const id = useId();
  const gone = value !== undefined && !options.some((option) => option.value === value);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{any ?? t('filter.any')}</option>
        {gone && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === undefined ? option.name : `${option.name} (${option.count})`}
          </option>
        ))}
      </select>
    </div>
  );
}
