/** The texts behind a comparison, side by side, each in its own language, loaded when the reader opens them. */

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { one } from '../../client/questions.js';
import { useWords } from '../../parts/words.js';
import { MarkedText } from '../document/marked-text.js';
import { DocumentLink } from '../documents.js';

type Ref = { readonly id: string; readonly title: string | null; readonly language: string | null };

export function BothTexts({ documents }: { readonly documents: readonly Ref[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('compare.texts')}</summary>
      {open && (
        <div className="sides section-body">
          {documents.slice(0, 4).map((document) => (
            <OneText key={document.id} document={document} />
          ))}
        </div>
      )}
    </details>
  );
}

const layers = ['acts'] as const;

function OneText({ document }: { readonly document: Ref }) {
  const { t } = useWords();
  const { data } = useQuery(one('document', { id: document.id }));
  const [lit, setLit] = useState<string | null>(null);
  return (
    <article className="account">
      <h3>
        <DocumentLink document={document} />
      </h3>
      {data ? <MarkedText document={data} layers={layers} lit={lit} light={setLit} /> : <p>{t('state.loading')}</p>}
    </article>
  );
}
