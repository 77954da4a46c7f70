/** A briefing before a meeting: choose what it is on, look at it, take it along as a file, on paper or in the clipboard. */

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BriefingQuestion } from '../../client/client.js';
import { briefingPage } from '../../client/questions.js';
import { ProblemLine } from '../../parts/field.js';
import { PageTitle } from '../../parts/page-title.js';
import { useWords } from '../../parts/words.js';
import { AskForm } from './ask-form.js';
import { type BriefingChoice, briefingQuestion } from './choice.js';
import { ReadySheet } from './ready-sheet.js';
import { Starts } from './starts.js';
import { TakeAlong } from './take-along.js';

export function Briefing() {
  const { t, language } = useWords();
  const choice = useSearch({ from: '/briefing' });
  const navigate = useNavigate();
  const question = briefingQuestion(choice, language);
  const ask = (search: BriefingChoice) => void navigate({ to: '/briefing', search, resetScroll: false });
  return (
    <div className="briefing">
      <PageTitle title={t('briefing.title')} />
      <p className="lead">{t('briefing.lead')}</p>
      <div className="with-side side-first">
        <AskForm key={JSON.stringify(choice)} choice={choice} ask={ask} />
        <section aria-label={t('briefing.preview')}>{question ? <Preview question={question} /> : <Starts />}</section>
      </div>
    </div>
  );
}

function Preview({ question }: { readonly question: BriefingQuestion }) {
  const { t } = useWords();
  const { data, error, isFetching } = useQuery(briefingPage(question));
  if (error) return <ProblemLine error={error} />;
  if (data === undefined) return <p className="muted">{t('state.loading')}</p>;
  return (
    <div aria-busy={isFetching}>
      <TakeAlong question={question} page={data} />
      <ReadySheet page={data} />
    </div>
  );
}
