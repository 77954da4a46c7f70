/** The page of a server that asks who is there: by name and password where it has accounts, else by its access token. */

import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { cache } from '../client/cache.js';
import { openWithToken, tell } from '../client/client.js';
import { useI18n } from '../i18n/i18n.js';
import { problemIn } from '../i18n/problems.js';
import { Field, PasswordField, ProblemLine } from './field.js';
import { PageTitle } from './page-title.js';
import { useAttempt, useSession, useStartAnew } from './session.js';

/** The page that whom another service did not sign in comes back to. */
export function SignInPage() {
  const { t } = useI18n();
  const { team, person } = useSession();
  if (team && person === null) return <WithAccount isPage />;
  return (
    <div className="state stack">
      <PageTitle title={t('sign-in.account.title')} />
      <p>{person === null ? t('sign-in.none') : t('sign-in.is', { name: person.name })}</p>
      <p>
        <Link to="/">{t('error.home')}</Link>
      </p>
    </div>
  );
}

/** @param code of the server's refusal, which says what it asks for. */
export function SignIn({ code }: { readonly code: string }) {
  return code === 'sign-in-needed' ? <WithAccount /> : <WithToken />;
}

function WithAccount({ isPage = false }: { readonly isPage?: boolean }) {
  const { t, language } = useI18n();
  const { service, refused } = useSession();
  const navigate = useNavigate();
  const startAnew = useStartAnew();
  const { problem, attempt } = useAttempt();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const session = await attempt(() => tell('signIn', { body: { name, password } }));
    if (!session) return;
    await startAnew(session);
    if (isPage) await navigate({ to: '/' });
  };
  return (
    <div className="state stack">
      <PageTitle title={t(refused ? 'sign-in.refused' : 'sign-in.account.title')} />
      {refused && <p role="alert">{problemIn(language, refused)}</p>}
      <p>{t('sign-in.account.text')}</p>
      <form className="tools" onSubmit={open}>
        <Field label={t('sign-in.name')} autoComplete="username" required value={name} change={setName} />
        <PasswordField label={t('sign-in.password')} value={password} change={setPassword} />
        <button type="submit">{t('sign-in.sign-in')}</button>
      </form>
      {service !== null && (
        <p>
          <a href="/api/team/service">{t(refused ? 'sign-in.again' : 'sign-in.service', { service })}</a>
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
