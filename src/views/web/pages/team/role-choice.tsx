/** One of the four roles. */

import { useId } from 'react';
import type { Answer } from '../../../api/contract.js';
import { useI18n } from '../../i18n/i18n.js';

type Role = Answer<'accounts'>['items'][number]['role'];
const roles: readonly Role[] = ['reader', 'judge', 'editor', 'admin'];

type Props = {
  readonly label: string;
  readonly isHidden?: boolean; // the label, where the table's own heading says it
  readonly value: Role;
  readonly choose: (role: Role) => void;
};

export function RoleChoice({ label, isHidden = false, value, choose }: Props) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={isHidden ? 'hidden-label' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value as Role)}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`team.role.${role}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
