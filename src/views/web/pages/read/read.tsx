/** Reading: files, a text or an address in; how far each input is, and what was read from it. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { one } from '../../client/questions.js';
import { PageTitle } from '../../parts/page-title.js';
import { RoleNeeded, useMay } from '../../parts/role.js';
import { useWords } from '../../parts/words.js';
import { HandIn } from './hand-in.js';
import { ReadingList } from './reading-list.js';
import { useReadingEvents } from './use-reading-events.js';

export function Read() {
  const { t } = useWords();
  const { enabled, items } = useSuspenseQuery(one('readings', {})).data;
  const there = useReadingEvents();
  const may = useMay('editor');
  return (
    <>
      <PageTitle title={t('read.title')} />
      <p className="lead">{enabled ? t('read.lead') : t('read.closed')}</p>
      {!there && (
        <div className="problem stack" role="alert">
          <p>{t('read.gone')}</p>
          <pre>
            <code>readout serve</code>
          </pre>
        </div>
      )}
      {enabled && <RoleNeeded needed="editor" />}
      {enabled && may && <HandIn />}
      <p>
        <Link to="/sources">{t('read.sources')}</Link>
      </p>
      <ReadingList readings={items} />
    </>
  );
}
