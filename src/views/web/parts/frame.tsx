/** What every page stands in: skip link, masthead with navigation and settings, foot. */

import { Link, Outlet } from '@tanstack/react-router';
import { useI18n } from '../i18n/i18n.js';
import { useSession } from './session.js';
import { Settings } from './settings.js';

export function Frame() {
  const { t } = useI18n();
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <div className="masthead-line">
        <header className="masthead">
          <Link to="/" className="wordmark">
            {t('app.name')}
          </Link>
          <nav aria-label={t('nav.main')}>
            <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
              {t('nav.relations')}
            </Link>
            <Link to="/people">{t('nav.people')}</Link>
            <Link to="/things">{t('nav.things')}</Link>
            <Link to="/documents">{t('nav.documents')}</Link>
            <Link to="/search">{t('nav.search')}</Link>
            <Link to="/briefing">{t('nav.briefing')}</Link>
            <Link to="/review">{t('nav.review')}</Link>
            <Link to="/read">{t('nav.read')}</Link>
          </nav>
          <SignedIn />
          <Settings />
        </header>
      </div>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        {t('app.foot')} <a href="/api/docs">{t('app.api')}</a>
      </footer>
    </>
  );
}

function SignedIn() {
  const { t } = useI18n();
  const { person } = useSession();
  if (person === null) return null;
  return (
    <Link to="/account" className="signed-in" aria-label={t('nav.account', { name: person.name })}>
      <bdi>{person.name}</bdi>
    </Link>
  );
}
