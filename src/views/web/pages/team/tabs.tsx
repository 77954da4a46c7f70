/** Between the pages of a team: one's own account, and for admins people and the log. */

import { Link } from '@tanstack/react-router';
import { useI18n } from '../../i18n/i18n.js';
import { useSession } from '../../parts/session.js';

export function TeamTabs() {
  const { t } = useI18n();
  if (useSession().person?.role !== 'admin') return null;
  return (
    <nav aria-label={t('team.nav')} className="tabs">
      <Link to="/account">{t('team.account')}</Link>
      <Link to="/team">{t('team.people')}</Link>
      <Link to="/audit">{t('team.audit')}</Link>
    </nav>
  );
}
