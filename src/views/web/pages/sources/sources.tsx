/** The sources that are watched: how each does, and which of their pages changed or vanished. */

import { useSuspenseQuery } from '@tanstack/react-query';
import type { Answer } from '../../../api/contract.js';
import { one } from '../../client/questions.js';
import { formatAgo, formatSpan } from '../../i18n/moments.js';
import { PageTitle } from '../../parts/page-title.js';
import { useWords } from '../../parts/words.js';
import { PageChanges } from './page-changes.js';

type Source = Answer<'sources'>['items'][number];

const everyMs = 30_000;

export function Sources() {
  const { t } = useWords();
  const { items } = useSuspenseQuery({ ...one('sources', {}), refetchInterval: everyMs }).data;
  return (
    <>
      <PageTitle title={t('sources.title')} />
      {items.length === 0 ? <p className="lead">{t('sources.none')}</p> : <SourceTable sources={items} />}
      <PageChanges />
    </>
  );
}

function SourceTable({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useWords();
  return (
    <table>
      <caption className="hidden-label">{t('sources.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sources.col.source')}</th>
          <th scope="col">{t('sources.col.state')}</th>
          <th scope="col" className="wide-only">
            {t('sources.col.answered')}
          </th>
          <th scope="col" className="wide-only">
            {t('sources.col.newest')}
          </th>
          <th scope="col" className="number">
            {t('sources.col.read')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </tbody>
    </table>
  );
}

function SourceRow({
  source: { id, address, state, answeredAt, newestAt, pages, ...rest },
}: {
  readonly source: Source;
}) {
  const { t, number, language } = useWords();
  const ago = (moment: string | null) => (moment === null ? t('sources.never') : formatAgo(moment, language));
  const remark = useRemark({ state, ...rest });
  return (
    <tr>
      <th scope="row">
        <a href={address} rel="noreferrer">
          {id}
        </a>
      </th>
      <td>
        {t(`sources.state.${state}`)}
        {remark !== null && <p className="small muted">{remark}</p>}
      </td>
      <td className="wide-only">{ago(answeredAt)}</td>
      <td className="wide-only">{ago(newestAt)}</td>
      <td className="number">
        {number(pages.read)}
        {pages.waiting > 0 && <p className="small muted">{t('sources.waiting', { count: pages.waiting })}</p>}
      </td>
    </tr>
  );
}

type Remarkable = Pick<Source, 'state' | 'error' | 'usualSilenceSeconds' | 'overrunAt'>;

function useRemark({ state, error, usualSilenceSeconds, overrunAt }: Remarkable): string | null {
  const { t, language } = useWords();
  if (state === 'failing') return error;
  if (state === 'silent') return t('sources.silent', { time: formatSpan(usualSilenceSeconds ?? 0, language) });
  return overrunAt === null ? null : t('sources.overrun');
}
