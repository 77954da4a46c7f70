/** A field that finds a country by its name in the reader's language and narrows the list to its relations. */

import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { allCountries } from '../i18n/countries.js';
import { useCountryCode } from './country-field.js';
import { useWords } from './words.js';

export function CountryFinder({ code }: { readonly code: string | undefined }) {
  const { t, country, language } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState(code ? country(code) : '');
  const [unknown, setUnknown] = useState(false);
  const find = useCountryCode();
  const go = (next: string | undefined) => navigate({ to: '/', search: next ? { country: next } : {} });
  const change = (typed: string) => {
    setText(typed);
    setUnknown(false);
    const found = find(typed);
    if (found && found !== code) void go(found);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = find(text);
    setUnknown(text !== '' && !found);
    if (text === '' || found) void go(found);
  };
  return (
    <form className="tools" onSubmit={submit}>
      <div>
        <label htmlFor="country">{t('home.filter')}</label>
        <input
          id="country"
          list="countries"
          value={text}
          autoComplete="off"
          aria-describedby={unknown ? 'country-unknown' : undefined}
          onChange={(event) => change(event.target.value)}
        />
        <datalist id="countries">
          {allCountries(language).map(({ code: value, name }) => (
            <option key={value} value={name} />
          ))}
        </datalist>
      </div>
      {code && (
        <button type="button" onClick={() => void go(undefined)}>
          {t('home.filter.clear')}
        </button>
      )}
      {unknown && (
        <p id="country-unknown" role="alert">
          {t('home.filter.unknown', { text })}
        </p>
      )}
    </form>
  );
}
