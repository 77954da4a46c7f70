/** Under which name a judgement is kept: who is signed in, or the name that this browser keeps. */

import { useI18n } from '../i18n/i18n.js';
import { Field } from './field.js';
import type { Judge } from './judge.js';

export function WhoJudges({ judging }: { readonly judging: Pick<Judge, 'who' | 'setWho' | 'person'> }) {
  const { t } = useI18n();
  if (judging.person) return <p className="muted small">{t('review.signed-in', { name: judging.person.name })}</p>;
  return <Field label={t('review.who')} value={judging.who} change={judging.setWho} />;
}
