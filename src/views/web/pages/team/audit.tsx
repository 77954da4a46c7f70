/** For admins: what was changed, by whom, and what was before. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { list } from '../../client/questions.js';
import type { MessageKey } from '../../i18n/i18n.js';
import { formatMoment } from '../../i18n/moments.js';
import { Choice } from '../../parts/choice.js';
import { GrowingListEnd } from '../../parts/growing-list.js';
import { LongList } from '../../parts/long-list.js';
import { PageTitle } from '../../parts/page-title.js';
import { useWords } from '../../parts/words.js';
import { TeamTabs } from './tabs.js';

const kinds = ['judgement', 'reading', 'document', 'source', 'account', 'token', 'record'] as const;

export function Audit() {
  const { t } = useWords();
  const { action } = useSearch({ from: '/audit' });
  const navigate = useNavigate();
  const query = useSuspenseInfiniteQuery(list('audit', { action }));
  const { pages } = query.data;
  return (
    <>
      <PageTitle title={t('team.audit')} />
      <p className="lead">{t('audit.lead')}</p>
      <TeamTabs />
      <div className="tools">
        <Choice
          label={t('audit.kind')}
          value={action}
          options={kinds.map((value) => ({ value, name: t(`audit.kind.${value}`) }))}
          choose={(chosen) => void navigate({ to: '/audit', search: { action: chosen } })}
        />
      </div>
      {pages[0]?.total === 0 ? <p role="status">{t('audit.none')}</p> : <Entries pages={pages} />}
      <GrowingListEnd list={query} goesOn />
    </>
  );
}

function Entries({ pages }: { readonly pages: readonly Answer<'audit'>[] }) {
  const { t, language } = useWords();
  return (
    <table className="audit">
      <caption className="hidden-label">{t('team.audit')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('audit.when')}</th>
          <th scope="col">{t('audit.who')}</th>
          <th scope="col">{t('audit.what')}</th>
        </tr>
      </thead>
      <LongList pages={pages} as="tbody">
        {({ items }) =>
          items.map((entry) => (
            <tr key={entry.id}>
              <td>
                <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time>
              </td>
              <td>{entry.who}</td>
              <td>
                {t(`audit.action.${entry.action}` as MessageKey)} <span className="muted">({entry.subject})</span>
                <Values label={t('audit.before')} value={entry.before} />
                <Values label={t('audit.after')} value={entry.after} />
              </td>
            </tr>
          ))
        }
      </LongList>
    </table>
  );
}

/** What the row itself says already. */
const told: ReadonlySet<string> = new Set(['id', 'at', 'who']);

/** "role: reader": names as the API has them, so that they can be looked up there. */
function Values({ label, value }: { readonly label: string; readonly value: unknown }) {
  if (typeof value !== 'object' || value === null) return null;
  const said = Object.entries(value).filter(([key, one]) => !told.has(key) && one !== null && one !== '');
  const words = said.map(([key, one]) => `${key}: ${typeof one === 'string' ? one : JSON.stringify(one)}`);
  return (
    <p className="small muted">
      {label} {words.join(' · ')}
    </p>
  );
}
