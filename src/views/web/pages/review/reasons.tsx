/** What speaks for two things being one, and what against. */

import type { Answer } from '../../../api/contract.js';
import told from '../../messages/reasons.json';
import { useWords } from '../../parts/words.js';

type Candidate = Answer<'candidates'>['items'][number];
type Reason = Candidate['reasons'][number];

const names: Readonly<Record<string, Readonly<Record<'en' | 'fr', string>>>> = told;
/** Up to this a likeness speaks against. */
const half = 0.5;

export function Reasons({ candidate: { score, reasons } }: { readonly candidate: Candidate }) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const known = reasons.filter(({ name }) => names[name]);
  return (
    <dl className="facts section-body">
      <dt>{t('review.likeness')}</dt>
      <dd>{percent.format(score)}</dd>
      <Part title={t('review.for')} reasons={known.filter((reason) => reason.score > half)} />
      <Part title={t('review.against')} reasons={known.filter((reason) => reason.score <= half)} />
    </dl>
  );
}

function Part({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const { language, list } = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>{list(reasons.map(({ name }) => names[name]?.[language] ?? name))}</dd>
    </>
  );
}
