/** What the role of who is signed in allows; on a server without accounts everything. The server refuses all the same. */

import { isAtLeast, type Role } from '../../../record/accounts/types.js';
import { useI18n } from '../i18n/i18n.js';
import { useSession } from './session.js';

export function useMay(needed: Role): boolean {
  const { person } = useSession();
  return person === null || isAtLeast(person.role, needed);
}

/** Says once on a page why it shows no buttons; nothing to who may. */
export function RoleNeeded({ needed }: { readonly needed: Role }) {
  const { t } = useI18n();
  const { person } = useSession();
  if (useMay(needed) || person === null) return null;
  return (
    <p className="muted small">
      {t('role.needed', { needed: t(`team.role.${needed}`), role: t(`team.role.${person.role}`) })}
    </p>
  );
}
