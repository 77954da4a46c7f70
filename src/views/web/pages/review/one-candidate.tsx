/** Two things that may be one, side by side, decided by single keys. */

import type { Answer } from '../../../api/contract.js';
import type { Judge } from '../../parts/judge.js';
import { useMay } from '../../parts/role.js';
import { useWords } from '../../parts/words.js';
import { Reasons } from './reasons.js';
import { Side } from './side.js';
import { useKeys } from './use-keys.js';

type Candidate = Answer<'candidates'>['items'][number];
type Verdict = 'same' | 'different' | 'unsure';

const keys = { s: 'same', d: 'different', u: 'unsure' } as const satisfies Record<string, Verdict>;

type CandidateProps = { readonly candidate: Candidate; readonly judging: Judge; readonly skip: () => void };

export function OneCandidate({ candidate, judging, skip }: CandidateProps) {
  const { t } = useWords();
  const { type, left, right } = candidate;
  const decide = (verdict: Verdict) => void judging.judge(judgementOf(candidate, verdict));
  const may = useMay('judge');
  useKeys(may ? { s: () => decide(keys.s), d: () => decide(keys.d), u: () => decide(keys.u) } : {});
  return (
    <article className="section candidate">
      <h2>{t(`review.ask.${type}`)}</h2>
      <div className="sides section-body">
        <Side type={type} side={left} />
        <Side type={type} side={right} />
      </div>
      <Reasons candidate={candidate} />
      <div className="chips section-body">
        {may &&
          Object.entries(keys).map(([key, verdict]) => (
            <button key={key} type="button" onClick={() => decide(verdict)}>
              {t(`review.${verdict}`)} <kbd>{key}</kbd>
            </button>
          ))}
        <button type="button" onClick={skip}>
          {t('review.skip')} <kbd>n</kbd>
        </button>
      </div>
    </article>
  );
}

/** A link is given by its two acts; everything else by the candidate's own id. */
function judgementOf({ id, type, left, right }: Candidate, verdict: Verdict) {
  return type === 'link' ? { type, left: left.ref, right: right.ref, verdict } : { candidate: id, verdict };
}
