/** The questions before a briefing: which two countries, whom one meets, on what day, for which side, in what language, how long. */

import { useQueries } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { one } from '../../client/questions.js';
import { Choice } from '../../parts/choice.js';
import { CountryField, useCountryCode } from '../../parts/country-field.js';
import { useWords } from '../../parts/words.js';
import type { BriefingChoice } from './choice.js';

type Props = { readonly choice: BriefingChoice; readonly ask: (choice: BriefingChoice) => void };

export function AskForm({ choice, ask }: Props) {
  const { t, country } = useWords();
  const codeOf = useCountryCode();
  const named = (code: string | undefined) => (code === undefined ? '' : country(code));
  const [said, setSaid] = useState({ ...choice, one: named(choice.one), other: named(choice.other) });
  // On a phone the questions make room for the answer.
  const [open, setOpen] = useState(() => choice.one === undefined || window.matchMedia('(min-width: 60rem)').matches);
  const sides = [said.one, said.other].map((typed) => codeOf(typed));
  const set = (next: Partial<typeof said>) => setSaid({ ...said, ...next });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A name that nobody knows goes along as it is: the server tells the nearest.
    ask({ ...said, one: sides[0] ?? said.one, other: sides[1] ?? said.other });
  };
  return (
    <details className="filters sticky" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('briefing.asked')}</summary>
      <form className="asked" onSubmit={submit}>
        <CountryField label={t('briefing.one')} value={said.one} change={(typed) => set({ one: typed })} />
        <CountryField label={t('briefing.other')} value={said.other} change={(typed) => set({ other: typed })} />
        <WithWhom sides={sides} value={said.with} change={(name) => set({ with: name })} />
        <OnDay value={said.on} change={(on) => set({ on })} />
        <Choice
          label={t('briefing.for')}
          value={said.for}
          any={t('briefing.for.none')}
          options={sides.flatMap((code) => (code ? [{ value: code, name: country(code) }] : []))}
          choose={(side) => set({ for: side })}
        />
        <Choice
          label={t('briefing.language')}
          value={said.language}
          any={t('briefing.language.own')}
          options={[
            { value: 'en', name: 'English' },
            { value: 'fr', name: 'Français' },
          ]}
          choose={(language) => set({ language })}
        />
        <Choice
          label={t('briefing.length')}
          value={said.full}
          any={t('briefing.length.two')}
          options={[{ value: 'true', name: t('briefing.length.full') }]}
          choose={(full) => set({ full })}
        />
        <button type="submit">{t('briefing.show')}</button>
      </form>
    </details>
  );
}

type FieldProps = { readonly value: string | undefined; readonly change: (value: string | undefined) => void };

/** A name, or part of one; the people of both countries are proposed with their posts. */
function WithWhom({ sides, value, change }: FieldProps & { readonly sides: readonly (string | undefined)[] }) {
  const { t } = useWords();
  const id = useId();
  const people = usePeopleOf(sides);
  return (
    <div>
      <label htmlFor={id}>{t('briefing.with')}</label>
      <input
        id={id}
        list={`${id}-people`}
        value={value ?? ''}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value || undefined)}
      />
      <datalist id={`${id}-people`}>
        {people.map(({ id: person, name, post }) => (
          <option key={person} value={name} label={post ? `${name}, ${post}` : name} />
        ))}
      </datalist>
      <p className="muted small" id={`${id}-hint`}>
        {t('briefing.with.hint')}
      </p>
    </div>
  );
}

/** The people of both countries who stand in most documents. */
function usePeopleOf(sides: readonly (string | undefined)[]) {
  const asked = sides.map((country) => ({ ...one('people', { country, limit: 100 }), enabled: country !== undefined }));
  return useQueries({ queries: asked }).flatMap(({ data }) => data?.items ?? []);
}

function OnDay({ value, change }: FieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{t('briefing.on')}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value || undefined)}
      />
      <p className="muted small" id={`${id}-hint`}>
        {t('briefing.on.hint')}
      </p>
    </div>
  );
}
