/** The page of a server that asks who is there: by name and password where it has accounts, else by its access token. */

import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { cache } from '../client/cache.js';
import { openWithToken, tell } from '../client/client.js';
import { useI18n } from '../i18n/i18n.js';
import { Field, PasswordField, ProblemLine } from './field.js';
import { PageTitle } from './page-title.js';
import { useAttempt, useSession, useStartAnew } from './session.js';

/** @param code of the server's refusal, which says what it asks for. */
export function SignIn({ code }: { readonly code: string }) {
  return code === 'sign-in-needed' ? <WithAccount /> : <WithToken />;
}

function WithAccount() {
  const { t } = useI18n();
  const { service } = useSession();
  const startAnew = useStartAnew();
  const { problem, attempt } = useAttempt();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const session = await attempt(() => tell('signIn', { body: { name, password } }));
    if (session) await startAnew(session);
  };
  return (
    <div className="state stack">
      <PageTitle title={t('sign-in.account.title')} />
      <p>{t('sign-in.account.text')}</p>
      <form className="tools" onSubmit={open}>
        <Field label={t('sign-in.name')} autoComplete="username" required value={name} change={setName} />
        <PasswordField label={t('sign-in.password')} value={password} change={setPassword} />
        <button type="submit">{t('sign-in.sign-in')}</button>
      </form>
      {service !== null && (
        <p>
          <a href="/api/team/service">{t('sign-in.service', { service })}</a>
        </p>
      )}
      <ProblemLine error={problem} />
    </div>
  );
}

function WithToken() {
  const { t } = useI18n();
  const router = useRouter();
  const { problem, attempt } = useAttempt();
  const [token, setToken] = useState('');
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const isOpen = await attempt(() => openWithToken(token.trim()).then(() => true));
    if (!isOpen) return;
    cache.clear();
    await router.invalidate();
  };
  return (
    <div className="state stack">
      <PageTitle title={t('sign-in.title')} />
      <p>{t('sign-in.text')}</p>
      <form className="tools" onSubmit={open}>
        <PasswordField label={t('sign-in.token')} value={token} change={setToken} />
        <button type="submit">{t('sign-in.open')}</button>
      </form>
      <ProblemLine error={problem} />
    </div>
  );
}
