/** One document: its clean text beside the acts read from it. Pointing at one lights up the other. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { one } from '../../client/questions.js';
import { PageTitle } from '../../parts/page-title.js';
import { useWords } from '../../parts/words.js';
import { ActPanel } from './act-panel.js';
import { goToWords } from './go-to.js';
import { DocumentHead } from './head.js';
import { LayerSwitches } from './layer-switches.js';
import { MarkedText } from './marked-text.js';
import { readLayers } from './marks.js';
import { DocumentRelated } from './related.js';
import type { Span } from './segments.js';
import { useStepKeys } from './use-step-keys.js';
import { VersionNotice } from './versions.js';

export function ReadDocument() {
  const { t } = useWords();
  const { id } = useParams({ from: '/documents/$id' });
  const { act: asked, at, marks } = useSearch({ from: '/documents/$id' });
  const document = useSuspenseQuery(one('document', { id })).data;
  const sought = useMemo(() => spanOf(at), [at]);
  const [lit, setLit] = useState<string | null>(asked ?? null);
  const layers = useMemo(() => readLayers(marks), [marks]);
  useStepKeys(document.acts);
  useEffect(() => {
    if (asked) goToWords(asked);
  }, [asked]);
  return (
    <>
      <DocumentHead document={document} />
      <PageTitle title={document.title ?? t('document.untitled')} lang={document.title ? document.language : null} />
      <VersionNotice document={document} />
      <div className="reading">
        <section aria-label={t('document.text')}>
          <LayerSwitches set={layers} />
          <MarkedText document={document} layers={layers} sought={sought} lit={lit} light={setLit} />
        </section>
        <ActPanel document={document} lit={lit} light={setLit} />
        <DocumentRelated document={document} />
      </div>
    </>
  );
}

/** What the address asks to see: an act, or the words from one offset to another; and which marks are on. */
export type WordsSought = {
  readonly act?: string | undefined;
  readonly at?: string | undefined;
  readonly marks?: string | undefined;
};

/** "12-40" as a span; anything else is none. */
function spanOf(at: string | undefined): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  return found ? [Number(found[1]), Number(found[2])] : null;
}
