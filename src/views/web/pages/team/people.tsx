/** For admins: everybody with an account, their roles, and invitations. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Answer } from '../../../api/contract.js';
import { cache } from '../../client/cache.js';
import { tell } from '../../client/client.js';
import { one } from '../../client/questions.js';
import { Field, ProblemLine } from '../../parts/field.js';
import { PageTitle } from '../../parts/page-title.js';
import { useAttempt } from '../../parts/session.js';
import { useWords } from '../../parts/words.js';
import { RoleChoice } from './role-choice.js';
import { TeamTabs } from './tabs.js';

type Account = Answer<'accounts'>['items'][number];
type Invited = { readonly name: string; readonly invitation: string };

export function TeamPeople() {
  const { t } = useWords();
  const { items } = useSuspenseQuery(one('accounts', {})).data;
  const { problem, attempt } = useAttempt();
  const [invited, setInvited] = useState<Invited | null>(null);
  const change = async (work: () => Promise<{ account: Account; invitation: string } | Account>) => {
    const done = await attempt(work);
    if (done && 'invitation' in done) setInvited({ name: done.account.name, invitation: done.invitation });
    await cache.invalidateQueries({ queryKey: ['accounts'] });
    return done !== null;
  };
  return (
    <>
      <PageTitle title={t('team.people')} />
      <TeamTabs />
      <Invite invite={(body) => change(() => tell('addAccount', { body }))} />
      <ProblemLine error={problem} />
      {invited && <Invitation {...invited} />}
      <Accounts accounts={items} change={change} />
    </>
  );
}

function Invitation({ name, invitation }: Invited) {
  const { t } = useWords();
  return (
    <p role="status" className="section-body">
      {t('team.invited', { name })} <code>{`${window.location.origin}/welcome#${invitation}`}</code>
    </p>
  );
}

type NewAccount = { readonly signIn: string; readonly name: string; readonly role: Account['role'] };

function Invite({ invite }: { readonly invite: (given: NewAccount) => Promise<boolean> }) {
  const { t } = useWords();
  const empty: NewAccount = { signIn: '', name: '', role: 'reader' };
  const [given, setGiven] = useState(empty);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await invite(given)) setGiven(empty);
  };
  return (
    <form className="tools" onSubmit={submit}>
      <Field label={t('team.name')} required value={given.name} change={(name) => setGiven({ ...given, name })} />
      <Field
        label={t('team.sign-in')}
        required
        autoComplete="off"
        value={given.signIn}
        change={(signIn) => setGiven({ ...given, signIn })}
      />
      <RoleChoice label={t('team.role')} value={given.role} choose={(role) => setGiven({ ...given, role })} />
      <button type="submit">{t('team.invite')}</button>
    </form>
  );
}

type Change = (work: () => Promise<{ account: Account; invitation: string } | Account>) => Promise<boolean>;

function Accounts({ accounts, change }: { readonly accounts: readonly Account[]; readonly change: Change }) {
  const { t } = useWords();
  return (
    <table className="section-body">
      <caption className="hidden-label">{t('team.people')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('team.name')}</th>
          <th scope="col" className="wide-only">
            {t('team.sign-in')}
          </th>
          <th scope="col">{t('team.role')}</th>
          <th scope="col">{t('team.col.state')}</th>
          <th scope="col">{t('team.col.do')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function AccountRow({ account, change }: { readonly account: Account; readonly change: Change }) {
  const { t } = useWords();
  const id = String(account.id);
  const isShut = account.state === 'disabled';
  return (
    <tr>
      <th scope="row">{account.name}</th>
      <td className="wide-only">{account.signIn}</td>
      <td>
        <RoleChoice
          label={t('team.role.of', { name: account.name })}
          isHidden
          value={account.role}
          choose={(role) => void change(() => tell('changeRole', { id, body: { role } }))}
        />
      </td>
      <td>{t(`team.state.${account.state}`)}</td>
      <td>
        <button
          type="button"
          className="plain"
          onClick={() => void change(() => tell('changeState', { id, body: { disabled: !isShut } }))}
        >
          {isShut ? t('team.open') : t('team.shut')}
        </button>{' '}
        {!isShut && (
          <button
            type="button"
            className="plain"
            onClick={() => void change(() => tell('inviteAgain', { id, body: {} }))}
          >
            {t('team.invite-again')}
          </button>
        )}
      </td>
    </tr>
  );
}
