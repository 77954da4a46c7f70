/** One's own account: who is signed in, the password, and tokens for programs. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { tell } from '../../client/client.js';
import { one } from '../../client/questions.js';
import { PasswordField, ProblemLine } from '../../parts/field.js';
import { PageTitle } from '../../parts/page-title.js';
import { useAttempt, useStartAnew } from '../../parts/session.js';
import { useWords } from '../../parts/words.js';
import { TeamTabs } from './tabs.js';
import { Tokens } from './tokens.js';

export function Account() {
  const { t } = useWords();
  const { person, tokens } = useSuspenseQuery(one('account', {})).data;
  const startAnew = useStartAnew();
  const leave = async () => startAnew(await tell('signOut', { body: {} }));
  return (
    <>
      <PageTitle title={person.name} />
      <p className="lead">
        {t('account.lead', { name: person.signIn, role: t(`team.role.${person.role}`) })}{' '}
        <button type="button" className="plain" onClick={() => void leave()}>
          {t('account.sign-out')}
        </button>
      </p>
      <TeamTabs />
      <Password />
      <Tokens tokens={tokens} role={person.role} />
    </>
  );
}

function Password() {
  const { t } = useWords();
  const { problem, attempt } = useAttempt();
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    if (!(await attempt(() => tell('changePassword', { body: { old, password } })))) return;
    setOld('');
    setPassword('');
    setDone(true);
  };
  return (
    <section className="section">
      <h2>{t('account.password')}</h2>
      <form className="tools" onSubmit={change}>
        <PasswordField label={t('account.password.old')} value={old} change={setOld} />
        <PasswordField isNew label={t('account.password.new')} value={password} change={setPassword} />
        <button type="submit">{t('account.password.change')}</button>
      </form>
      <ProblemLine error={problem} />
      {isDone && <p role="status">{t('account.password.done')}</p>}
    </section>
  );
}
