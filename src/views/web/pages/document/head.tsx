/** What stands above a document's title: who published it, for whom it speaks, when, and the way to the original. */

import type { Answer } from '../../../api/contract.js';
import { Dotted, useWords } from '../../parts/words.js';

type Detail = Answer<'document'>;

export function DocumentHead({ document }: { readonly document: Detail }) {
  const { t, date, country } = useWords();
  const said = [
    document.publisher,
    document.side && t('document.speaks', { country: country(document.side) }),
    document.published && t('document.published', { date: date(document.published) }),
  ].filter(Boolean);
  return (
    <p className="eyebrow">
      <Dotted parts={said} />
      {said.length > 0 && ' · '}
      <Original url={document.url} />
    </p>
  );
}

/** Only web addresses become links; anything else, such as a file's path or a script, is shown as words. */
function Original({ url }: { readonly url: string }) {
  const { t } = useWords();
  if (!/^https?:\/\//i.test(url)) return t('document.file', { path: url });
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {t('document.original')}
    </a>
  );
}
