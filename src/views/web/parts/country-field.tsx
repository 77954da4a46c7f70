/** A field for a country: its name in the reader's language, with all names to choose from; codes are understood too. */

import { useId } from 'react';
import { allCountries } from '../i18n/countries.js';
import { useWords } from './words.js';

type Props = { readonly label: string; readonly value: string; readonly change: (typed: string) => void };

export function CountryField({ label, value, change }: Props) {
  const { language } = useWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-names`}
        required
        value={value}
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
      />
      <datalist id={`${id}-names`}>
        {allCountries(language).map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </div>
  );
}

/** Finds the code of a typed name or code; accents and capitals do not matter. */
export function useCountryCode(): (typed: string) => string | undefined {
  const { language } = useWords();
  return (typed) =>
    allCountries(language).find(({ name, code }) => plain(name) === plain(typed) || code === typed.trim().toUpperCase())
      ?.code;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
