/** Tokens with which programs ask in one's name: made, shown once, withdrawn. */

import { type FormEvent, useState } from 'react';
import type { Answer } from '../../../api/contract.js';
import { cache } from '../../client/cache.js';
import { tell } from '../../client/client.js';
import { formatMoment } from '../../i18n/moments.js';
import { Field, ProblemLine } from '../../parts/field.js';
import { useAttempt } from '../../parts/session.js';
import { useWords } from '../../parts/words.js';

type Token = Answer<'account'>['tokens'][number];
type Scope = Token['scopes'][number];
type Role = Answer<'account'>['person']['role'];

/** In the order of the roles that may do them. */
const scopes: readonly Scope[] = ['read', 'judge', 'edit', 'admin'];
const rank: Readonly<Record<Role, number>> = { reader: 1, judge: 2, editor: 3, admin: 4 };

export function Tokens({ tokens, role }: { readonly tokens: readonly Token[]; readonly role: Role }) {
  const { t } = useWords();
  const { problem, attempt } = useAttempt();
  const [secret, setSecret] = useState<string | null>(null);
  const renew = () => cache.invalidateQueries({ queryKey: ['account'] });
  const make = async (body: { name: string; scopes: Scope[]; days: number }) => {
    const made = await attempt(() => tell('makeToken', { body }));
    setSecret(made?.secret ?? null);
    await renew();
  };
  const withdraw = async (id: number) => {
    await attempt(() => tell('withdrawToken', { id: String(id), body: {} }));
    await renew();
  };
  return (
    <section className="section">
      <h2>{t('tokens.title')}</h2>
      <p className="section-body muted">{t('tokens.text')}</p>
      <NewToken allowed={scopes.slice(0, rank[role])} make={make} />
      <ProblemLine error={problem} />
      {secret && (
        <p role="status" className="section-body">
          {t('tokens.made')} <code>{secret}</code>
        </p>
      )}
      {tokens.length > 0 && <TokenTable tokens={tokens} withdraw={withdraw} />}
    </section>
  );
}

type Make = (body: { name: string; scopes: Scope[]; days: number }) => Promise<void>;

function NewToken({ allowed, make }: { readonly allowed: readonly Scope[]; readonly make: Make }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [chosen, setChosen] = useState<readonly Scope[]>(['read']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make({ name, scopes: [...chosen], days: Number(days) }).then(() => setName(''));
  };
  return (
    <form className="tools" onSubmit={submit}>
      <Field label={t('tokens.for')} required value={name} change={setName} />
      <Field label={t('tokens.days')} type="number" min={1} max={366} required value={days} change={setDays} />
      <fieldset className="scopes">
        <legend>{t('tokens.scopes')}</legend>
        {allowed.map((scope) => (
          <label key={scope}>
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={() =>
                setChosen(chosen.includes(scope) ? chosen.filter((one) => one !== scope) : [...chosen, scope])
              }
            />
            {t(`team.scope.${scope}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit">{t('tokens.make')}</button>
    </form>
  );
}

type TableProps = { readonly tokens: readonly Token[]; readonly withdraw: (id: number) => Promise<void> };

function TokenTable({ tokens, withdraw }: TableProps) {
  const { t, list, language } = useWords();
  const stateOf = ({ withdrawnAt, expiresAt }: Token) => {
    if (withdrawnAt !== null) return t('tokens.withdrawn', { when: formatMoment(withdrawnAt, language) });
    const when = formatMoment(expiresAt, language);
    return Date.parse(expiresAt) < Date.now() ? t('tokens.over', { when }) : t('tokens.until', { when });
  };
  return (
    <table className="section-body">
      <caption className="hidden-label">{t('tokens.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tokens.for')}</th>
          <th scope="col">{t('tokens.scopes')}</th>
          <th scope="col">{t('team.col.state')}</th>
          <th scope="col" className="wide-only">
            {t('tokens.used')}
          </th>
          <th scope="col">{t('team.col.do')}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row">{token.name}</th>
            <td>{list(token.scopes.map((scope) => t(`team.scope.${scope}`)))}</td>
            <td>{stateOf(token)}</td>
            <td className="wide-only">
              {token.usedAt === null ? t('tokens.never') : formatMoment(token.usedAt, language)}
            </td>
            <td>
              {token.withdrawnAt === null && (
                <button type="button" className="plain" onClick={() => void withdraw(token.id)}>
                  {t('tokens.withdraw')}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
