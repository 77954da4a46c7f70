/** Correcting an act where it stands: another kind, party or matter, or no act at all; kept with who and when, and taken back by a click. */

import { type FormEvent, useState } from 'react';
import { families, kindsOf } from '../../../api/families.js';
import { allCountries } from '../../i18n/countries.js';
import { useJudge } from '../../parts/judge.js';
import { type Act, useWords } from '../../parts/words.js';

type Props = { readonly act: Act; readonly text: string };

export function CorrectAct({ act, text }: Props) {
  const { t, list } = useWords();
  const [open, setOpen] = useState(false);
  const { judge, withdraw, problem, who, setWho } = useJudge();
  const keep = async (value: object) => {
    if (await judge({ type: 'act', left: act.ref, verdict: 'different', value })) setOpen(false);
  };
  const judgement = act.corrected?.judgements.at(-1);
  return (
    <div className="correct">
      {judgement !== undefined && (
        <p className="small" role="status">
          {act.rejected ? t('act.rejected') : t('act.corrected', { fields: list(act.corrected?.fields ?? []) })}{' '}
          <button type="button" className="plain" onClick={() => void withdraw(String(judgement))}>
            {t('act.withdraw')}
          </button>
        </p>
      )}
      {!act.rejected && (
        <button type="button" className="plain small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('act.correct')}
        </button>
      )}
      {open && (
        <>
          <div>
            <label htmlFor={`who-${act.id}`}>{t('review.who')}</label>
            <input id={`who-${act.id}`} value={who} onChange={(event) => setWho(event.target.value)} />
          </div>
          <Correction act={act} text={text} keep={keep} />
          <div className="chips section-body">
            <button type="button" onClick={() => void keep({ rejected: true })}>
              {t('act.correct.reject')}
            </button>
            <button
              type="button"
              onClick={() =>
                void judge({ type: 'act', left: act.ref, verdict: 'same' }).then((kept) => kept && setOpen(false))
              }
            >
              {t('act.correct.right')}
            </button>
          </div>
        </>
      )}
      {problem && (
        <p role="alert" className="problem small">
          {problem}
        </p>
      )}
    </div>
  );
}

type CorrectionProps = Props & { readonly keep: (value: object) => Promise<void> };

function Correction({ act, text, keep }: CorrectionProps) {
  const { t, kind: kindName, family: familyName } = useWords();
  const before = {
    kind: act.kind,
    actor: act.actor.countries[0] ?? '',
    recipient: act.recipient.countries[0] ?? '',
    matter: act.matters[0]?.text ?? '',
  };
  const [said, setSaid] = useState(before);
  const place = said.matter === before.matter ? 0 : placeOf(said.matter, text, act.trigger[0]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (place !== null) void keep(changed(before, said, place));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div>
        <label htmlFor={`kind-${act.id}`}>{t('act.correct.kind')}</label>
        <select
          id={`kind-${act.id}`}
          value={said.kind}
          onChange={(event) => setSaid({ ...said, kind: event.target.value })}
        >
          {families.map((family) => (
            <optgroup key={family} label={familyName(family)}>
              {kindsOf[family].map((kind) => (
                <option key={kind} value={kind}>
                  {kindName(kind)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {(['actor', 'recipient'] as const).map((role) => (
        <CountryChoice
          key={role}
          id={`${role}-${act.id}`}
          label={t(`act.correct.${role}`)}
          value={said[role]}
          choose={(code) => setSaid({ ...said, [role]: code })}
        />
      ))}
      <div>
        <label htmlFor={`matter-${act.id}`}>{t('act.correct.matter')}</label>
        <textarea
          id={`matter-${act.id}`}
          rows={2}
          value={said.matter}
          onChange={(event) => setSaid({ ...said, matter: event.target.value })}
        />
        {place === null && <p role="alert">{t('act.correct.matter.absent')}</p>}
      </div>
      <button type="submit" disabled={place === null || same(before, said)}>
        {t('act.correct.keep')}
      </button>
    </form>
  );
}

type ChoiceProps = { id: string; label: string; value: string; choose: (code: string) => void };

function CountryChoice({ id, label, value, choose }: ChoiceProps) {
  const { t, language } = useWords();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('act.nobody')}</option>
        {allCountries(language).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

type Said = { readonly kind: string; readonly actor: string; readonly recipient: string; readonly matter: string };

/** Only what was changed: all else stays as it was read. */
function changed(before: Said, said: Said, place: number): object {
  const party = (code: string) => ({ countries: code === '' ? [] : [code] });
  const matter = said.matter.trim();
  return {
    ...(said.kind !== before.kind && { kind: said.kind }),
    ...(said.actor !== before.actor && { actor: party(said.actor) }),
    ...(said.recipient !== before.recipient && { recipient: party(said.recipient) }),
    ...(said.matter !== before.matter && {
      matters: matter === '' ? [] : [{ text: matter, span: [place, place + matter.length] }],
    }),
  };
}

function same(before: Said, said: Said): boolean {
  return Object.keys(changed(before, said, 0)).length === 0;
}

/** Where the words stand, the nearest to the act; null where the text does not hold them. */
function placeOf(matter: string, text: string, near: number): number | null {
  const words = matter.trim();
  if (words === '') return 0;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places.sort((x, y) => Math.abs(x - near) - Math.abs(y - near))[0] ?? null;
}
