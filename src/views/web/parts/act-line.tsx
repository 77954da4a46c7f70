/** One act in a list: kind, who to whom, and the matter, which opens the document at these words. */

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Glyph } from './glyph.js';
import { Sought } from './sought.js';
import { type Act, PartyName, useWords } from './words.js';

type Props = { readonly act: Act; readonly children?: ReactNode };

/** `children` stand before the topics in the small print; `named`: the line above has the words already. */
export function ActLine({ act, children, named = false }: Props & { readonly named?: boolean }) {
  return (
    <li className="act-line">
      <ActKind act={act} />
      <span className="who">
        <PartyName party={act.actor} />
        {!act.joint && (
          <>
            <Arrow />
            <PartyName party={act.recipient} />
          </>
        )}
      </span>
      {!named && <ActWords act={act} />}
      <ActTags act={act}>
        {children}
        {named && <SeeWords act={act} />}
      </ActTags>
    </li>
  );
}

/** Kind of the act with the sign of its family. */
export function ActKind({ act }: { readonly act: Act }) {
  const { kind } = useWords();
  return (
    <span className="kind" data-family={act.family}>
      <Glyph family={act.family} />
      {kind(act.kind)}
    </span>
  );
}

export function Arrow() {
  const { t } = useWords();
  return (
    <span className="arrow">
      <span aria-hidden="true"> → </span>
      <span className="hidden-label"> {t('act.from-to', { actor: '', recipient: '' })} </span>
    </span>
  );
}

/** The matter, or where none is stated the clause itself, as a link to its place. */
export function ActWords({ act }: { readonly act: Act }) {
  const words = act.matters.length > 0 ? act.matters.map((matter) => matter.text).join(' … ') : act.quote;
  return (
    <Link
      className="matter"
      to="/documents/$id"
      params={{ id: act.document.id }}
      search={{ act: act.id }}
      lang={act.document.language ?? undefined}
      title={act.quote}
    >
      <Sought text={words} />
    </Link>
  );
}

function SeeWords({ act }: { readonly act: Act }) {
  const { t } = useWords();
  return (
    <Link to="/documents/$id" params={{ id: act.document.id }} search={{ act: act.id }} title={act.quote}>
      {t('review.see-words')}
    </Link>
  );
}

/** Small print of an act: how it was said, topics, and whatever the list adds. */
export function ActTags({ act, children }: Props) {
  const { t, topic } = useWords();
  return (
    <span className="tags">
      {children}
      {act.joint && <span>{t('status.joint')}</span>}
      {act.negated && <span>{t('status.negated')}</span>}
      {act.status !== 'made' && <span>{t(`status.${act.status}`)}</span>}
      {act.topics.map((name) => (
        <span key={name}>{topic(name)}</span>
      ))}
    </span>
  );
}
