/** What was not understood of a document, or not surely: by kind, each leading to its words. */

import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { useWords } from '../../parts/words.js';

type Detail = Answer<'document'>;
type Note = Detail['notes'][number];

export function ReadingNotes({ document }: { readonly document: Detail }) {
  const { t } = useWords();
  const kinds = [...new Set(document.notes.map(({ kind }) => kind))];
  return (
    <section className="section" aria-labelledby="notes">
      <h2 id="notes">{t('document.notes')}</h2>
      <div className="stack section-body">
        {kinds.length === 0 && <p className="muted">{t('document.notes.none')}</p>}
        {kinds.map((kind) => (
          <NotesOfKind key={kind} document={document} notes={document.notes.filter((note) => note.kind === kind)} />
        ))}
      </div>
    </section>
  );
}

type Props = { readonly document: Detail; readonly notes: readonly Note[] };

function NotesOfKind({ document: { id, language }, notes }: Props) {
  const { t } = useWords();
  const placed = notes.flatMap(({ span, words }) => (span ? [{ span, words }] : []));
  return (
    <div>
      <p>{t(`note.${notes[0]?.kind ?? 'unread'}`, { count: notes.length })}</p>
      <ul className="noted">
        {placed.map(({ span, words }) => (
          <li key={span.join('-')}>
            <Link
              to="/documents/$id"
              params={{ id }}
              search={(before: object) => ({ ...before, act: undefined, at: span.join('-') })}
              lang={language ?? undefined}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
