/** The questions before a briefing: which two countries, whom one meets, on what day, for which side, in what language, how long. */

import { type FormEvent, useId, useState } from 'react';
import { Choice } from '../../parts/choice.js';
import { CountryField, useCountryCode } from '../../parts/country-field.js';
import { useWords } from '../../parts/words.js';
import type { BriefingChoice } from './choice.js';
import { WithWhom } from './with-whom.js';

type Props = { readonly choice: BriefingChoice; readonly ask: (choice: BriefingChoice) => void };

export function AskForm({ choice, ask }: Props) {
  const { t, country } = useWords();
  const codeOf = useCountryCode();
  const named = (code: string | undefined) => (code === undefined ? '' : country(code));
  const [said, setSaid] = useState({ ...choice, one: named(choice.one), other: named(choice.other) });
  // On a phone the questions make room for the answer.
  const [open, setOpen] = useState(() => choice.one === undefined || window.matchMedia('(min-width: 60rem)').matches);
  const sides = [said.one, said.other].map((typed) => codeOf(typed));
  const [name, setName] = useState('');
  const typed = { name, change: setName };
  const set = (next: Partial<typeof said>) => setSaid({ ...said, ...next });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A name that nobody knows goes along as it is: the server tells the nearest.
    const people = [...(said.with ?? []), typed.name.trim()].filter((name) => name !== '');
    ask({ ...said, one: sides[0] ?? said.one, other: sides[1] ?? said.other, with: people });
  };
  return (
    <details className="filters sticky" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('briefing.asked')}</summary>
      <form className="asked" onSubmit={submit}>
        <CountryField label={t('briefing.one')} value={said.one} change={(typed) => set({ one: typed })} />
        <CountryField label={t('briefing.other')} value={said.other} change={(typed) => set({ other: typed })} />
        <WithWhom sides={sides} chosen={said.with ?? []} change={(people) => set({ with: people })} typed={typed} />
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
