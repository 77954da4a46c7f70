/** What became of the page of a watched document: its other texts with what differs, or that it vanished. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { one } from '../../client/questions.js';
import { formatMoment } from '../../i18n/moments.js';
import { DifferingSentences } from '../../parts/differing-sentences.js';
import { useWords } from '../../parts/words.js';

type Detail = Answer<'document'>;
type Change = Answer<'pageChanges'>['items'][number];

export function versionsOf(id: string) {
  return one('pageChanges', { document: id });
}

/** Above the text: whether it is the one that stands on the page now. */
export function VersionNotice({ document: { id } }: { readonly document: Detail }) {
  const { t, language } = useWords();
  const { items } = useSuspenseQuery(versionsOf(id)).data;
  const later = items.find((change) => change.before === id || (change.kind === 'vanished' && change.document === id));
  const change = later ?? items.find((change) => change.document === id);
  if (!change) return null;
  const said = later ? (later.kind === 'vanished' ? 'version.vanished' : 'version.old') : 'version.new';
  return (
    <p className={later ? 'problem' : 'notice'}>
      {t(said, { when: formatMoment(change.at, language) })} <a href="#versions">{t('version.see')}</a>
    </p>
  );
}

/** Below the text: each change, the latest first. */
export function Versions({ document }: { readonly document: Detail }) {
  const { t } = useWords();
  const { items } = useSuspenseQuery(versionsOf(document.id)).data;
  if (items.length === 0) return null;
  return (
    <section className="section" id="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('version.title')}</h2>
      <div className="stack section-body">
        {items.map((change) => (
          <OneChange key={`${change.url} ${change.at} ${change.kind}`} change={change} document={document} />
        ))}
      </div>
    </section>
  );
}

function OneChange({ change, document }: { readonly change: Change; readonly document: Detail }) {
  const { t, language } = useWords();
  const { kind, at, before, sentences, facts } = change;
  return (
    <article>
      <h3>{t(`sources.${kind}`)}</h3>
      <p className="muted small">
        <time dateTime={at}>{formatMoment(at, language)}</time>
        <OtherText id={before} shown={document.id} name={t('sources.before')} />
        <OtherText id={kind === 'changed' ? change.document : null} shown={document.id} name={t('version.after')} />
      </p>
      <DifferingSentences sentences={sentences} language={document.language} />
      {facts.length > 0 && (
        <details>
          <summary>{t('version.facts', { count: facts.length })}</summary>
          <DifferingSentences sentences={facts} />
        </details>
      )}
    </article>
  );
}

function OtherText({ id, shown, name }: { readonly id: string | null; readonly shown: string; readonly name: string }) {
  if (id === null || id === shown) return null;
  return (
    <>
      {' · '}
      <Link to="/documents/$id" params={{ id }}>
        {name}
      </Link>
    </>
  );
}
