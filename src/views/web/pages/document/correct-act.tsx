/** Correcting an act where it stands: another kind, party or matter, or no act at all; kept with who and when, and taken back by a click. */

import { type FormEvent, useState } from 'react';
import type { Answer } from '../../../api/contract.js';
import { families, kindsOf } from '../../../api/families.js';
import { ProblemLine } from '../../parts/field.js';
import { useJudge } from '../../parts/judge.js';
import { useMay } from '../../parts/role.js';
import { WhoJudges } from '../../parts/who-judges.js';
import { type Act, useWords } from '../../parts/words.js';
import { correctionOf, placeOf, saidOf, sidesOf } from './correction.js';
import { PartyChoice } from './party-choice.js';

type Props = { readonly act: Act; readonly document: Answer<'document'> };

export function CorrectAct({ act, document }: Props) {
  const { t, list } = useWords();
  const may = useMay('judge');
  const [open, setOpen] = useState(false);
  const judging = useJudge();
  const { judge, withdraw, problem } = judging;
  const keep = async (value: object) => {
    if (await judge({ type: 'act', left: act.ref, verdict: 'different', value })) setOpen(false);
  };
  const fieldName = (field: string) => t(`act.field.${field}` as 'act.field.kind');
  const judgement = act.corrected?.judgements.at(-1);
  return (
    <div className="correct">
      {judgement !== undefined && (
        <p className="small" role="status">
          {act.rejected
            ? t('act.rejected')
            : t('act.corrected', { fields: list((act.corrected?.fields ?? []).map(fieldName)) })}{' '}
          {may && (
            <button type="button" className="plain" onClick={() => void withdraw(String(judgement))}>
              {t('act.withdraw')}
            </button>
          )}
        </p>
      )}
      {may && !act.rejected && (
        <button type="button" className="plain small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('act.correct')}
        </button>
      )}
      {open && (
        <>
          <WhoJudges judging={judging} />
          <Correction act={act} document={document} keep={keep} />
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
      <ProblemLine error={problem} />
    </div>
  );
}

type CorrectionProps = Props & { readonly keep: (value: object) => Promise<void> };

function Correction({ act, document, keep }: CorrectionProps) {
  const { t, kind: kindName, family: familyName } = useWords();
  const [said, setSaid] = useState(() => saidOf(act));
  const place = said.matter === saidOf(act).matter ? 0 : placeOf(said.matter, document.text, act.trigger[0]);
  const correction = correctionOf(act, said, place ?? 0, document);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (place !== null) void keep(correction);
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
        <PartyChoice
          key={role}
          id={`${role}-${act.id}`}
          label={t(`act.correct.${role}`)}
          value={said[role]}
          sides={sidesOf(act)}
          document={document}
          choose={(party) => setSaid({ ...said, [role]: party })}
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
      <button type="submit" disabled={place === null || Object.keys(correction).length === 0}>
        {t('act.correct.keep')}
      </button>
    </form>
  );
}
