/** The page of an invitation: whom it is for, and the password that this person chooses. */

import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import type { CommandAnswer } from '../../../api/contract.js';
import { tell } from '../../client/client.js';
import { PasswordField, ProblemLine } from '../../parts/field.js';
import { PageTitle } from '../../parts/page-title.js';
import { useAttempt, useStartAnew } from '../../parts/session.js';
import { useWords } from '../../parts/words.js';

/** The word stands behind #, so that no server and no proxy writes it down. */
const invitationOf = () => window.location.hash.slice(1);

export function Welcome() {
  const { t } = useWords();
  const { problem, attempt } = useAttempt();
  const [invited, setInvited] = useState<CommandAnswer<'invitation'> | null>(null);
  useEffect(() => {
    void attempt(() => tell('invitation', { body: { invitation: invitationOf() } })).then(setInvited);
  }, [attempt]);
  return (
    <div className="state stack">
      <PageTitle title={t('welcome.title')} />
      <ProblemLine error={problem} />
      {invited && <Choose invited={invited} />}
    </div>
  );
}

function Choose({ invited: { name, signIn, role } }: { readonly invited: CommandAnswer<'invitation'> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const startAnew = useStartAnew();
  const { problem, attempt } = useAttempt();
  const [password, setPassword] = useState('');
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    const session = await attempt(() => tell('takeInvitation', { body: { invitation: invitationOf(), password } }));
    if (!session) return;
    await startAnew(session);
    await navigate({ to: '/' });
  };
  return (
    <>
      <p>{t('welcome.text', { name, signIn, role: t(`team.role.${role}`) })}</p>
      <form className="tools" onSubmit={choose}>
        <input
          type="text"
          className="hidden-label"
          autoComplete="username"
          value={signIn}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        <PasswordField isNew label={t('account.password.new')} value={password} change={setPassword} />
        <button type="submit">{t('welcome.choose')}</button>
      </form>
      <ProblemLine error={problem} />
    </>
  );
}
