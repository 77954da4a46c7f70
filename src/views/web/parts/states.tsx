/** Pages for when there is nothing to show: loading, not there, failed, empty. Each says what to do. */

import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link, useRouter } from '@tanstack/react-router';
import { cache } from '../client/cache.js';
import { ApiError, ServerGone } from '../client/errors.js';
import { useI18n } from '../i18n/i18n.js';
import { PageTitle } from './page-title.js';
import { useProblemWords } from './problem-words.js';
import { SignIn } from './sign-in.js';

export function Loading() {
  const { t } = useI18n();
  return (
    <p className="state muted" role="status">
      {t('state.loading')}
    </p>
  );
}

export function Missing({ said }: { readonly said?: string }) {
  const { t } = useI18n();
  return (
    <div className="state stack">
      <PageTitle title={t('missing.title')} />
      <p>{t('missing.text')}</p>
      {said && <p className="muted">{said}</p>}
      <p>
        <Link to="/">{t('error.home')}</Link>
      </p>
    </div>
  );
}

export function Problem({ error }: ErrorComponentProps) {
  const words = useProblemWords();
  if (error instanceof ApiError && error.status === 404) return <Missing said={words(error)} />;
  if (error instanceof ApiError && error.status === 401) return <SignIn code={error.code} />;
  if (error instanceof ServerGone) return <Gone />;
  return <Failed message={words(error)} />;
}

function Gone() {
  const { t } = useI18n();
  return (
    <div className="state">
      <PageTitle title={t('error.gone.title')} />
      <p role="alert">{t('error.gone.text')}</p>
      <pre>
        <code>readout serve</code>
      </pre>
      <Retry />
    </div>
  );
}

function Failed({ message }: { readonly message: string }) {
  const { t } = useI18n();
  return (
    <div className="state stack">
      <PageTitle title={t('error.title')} />
      <p role="alert">{message}</p>
      <Retry />
    </div>
  );
}

function Retry() {
  const { t } = useI18n();
  const router = useRouter();
  const retry = async () => {
    cache.removeQueries({ predicate: (query) => query.state.status === 'error' });
    await router.invalidate();
  };
  return (
    <button type="button" onClick={retry}>
      {t('error.retry')}
    </button>
  );
}

/** The record holds nothing yet. */
export function EmptyRecord() {
  const { t } = useI18n();
  return (
    <div className="state">
      <PageTitle title={t('empty.title')} />
      <p>{t('empty.text')}</p>
      <pre>
        <code>readout read ./my-readouts</code>
      </pre>
      <p>{t('empty.samples')}</p>
      <pre>
        <code>npm start</code>
      </pre>
      <p>{t('empty.reload')}</p>
    </div>
  );
}
