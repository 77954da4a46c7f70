/** The page of a server that asks for its access token. */

import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { cache } from '../client/cache.js';
import { signIn } from '../client/client.js';
import { useI18n } from '../i18n/i18n.js';
import { PageTitle } from './page-title.js';

export function SignIn() {
  const { t } = useI18n();
  const router = useRouter();
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await signIn(token.trim());
      cache.clear();
      await router.invalidate();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="state stack">
      <PageTitle title={t('sign-in.title')} />
      <p>{t('sign-in.text')}</p>
      <form className="tools" onSubmit={open}>
        <div>
          <label htmlFor="token">{t('sign-in.token')}</label>
          <input
            id="token"
            type="password"
            autoComplete="current-password"
            required
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </div>
        <button type="submit">{t('sign-in.open')}</button>
      </form>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
