/** The timeline: contacts under their year, latest first, each with the acts that pass the filters. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { firstView } from '../../../first-view.js';
import { list } from '../../client/questions.js';
import { ActLine } from '../../parts/act-line.js';
import { ContactLink, WhoMet } from '../../parts/contact-line.js';
import { GrowingListEnd } from '../../parts/growing-list.js';
import { LongList } from '../../parts/long-list.js';
import { useWords } from '../../parts/words.js';
import { type RelationFilters, toFilters } from './filters.js';

type Entry = Answer<'timeline'>['items'][number];
type Props = { readonly pair: string; readonly filters: RelationFilters; readonly clear: () => void };

export function Timeline({ pair, filters, clear }: Props) {
  const { t } = useWords();
  const asked = list('timeline', { pair, ...toFilters(filters) }, firstView.timeline);
  const query = useSuspenseInfiniteQuery(asked);
  return (
    <section aria-labelledby="timeline" aria-busy={query.isFetching}>
      <h2 id="timeline">{t('relation.timeline')}</h2>
      {query.data.pages[0]?.total === 0 && <NoMatch clear={clear} />}
      <LongList pages={query.data.pages}>
        {({ items }, before) => <Years entries={items} yearBefore={yearOf(before?.items.at(-1))} />}
      </LongList>
      <GrowingListEnd list={query} />
    </section>
  );
}

/** @param yearBefore its heading stands above already, on the page before. */
function Years({ entries, yearBefore }: { readonly entries: readonly Entry[]; readonly yearBefore: string | null }) {
  const { t } = useWords();
  return byYear(entries).map(({ year, entries: ofYear }) => (
    <div key={year}>
      {year !== yearBefore && <h3 className="year">{year || t('date.year-group.none')}</h3>}
      {ofYear.map((entry) => (
        <OneEntry key={entry.contact?.id ?? `act ${entry.acts[0]?.id}`} entry={entry} />
      ))}
    </div>
  ));
}

function OneEntry({ entry: { contact, acts, date } }: { readonly entry: Entry }) {
  const { t, shortDate } = useWords();
  return (
    <article className="entry">
      <div className="when">{shortDate(date)}</div>
      <div>
        {contact && (
          <h4>
            <ContactLink contact={contact} />
            <Accounts contact={contact} />
          </h4>
        )}
        {contact && (
          <p className="who-met">
            <WhoMet contact={contact} />
          </p>
        )}
        <ul>
          {acts.map((act) => (
            <ActLine key={act.id} act={act}>
              {contact && contact.documents.length > 1 && <span>{act.document.publisher}</span>}
              {!contact && <span>{t('relation.outside')}</span>}
            </ActLine>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** Where both sides published an account, a comparison is the next thing to look at. */
function Accounts({ contact }: { readonly contact: NonNullable<Entry['contact']> }) {
  const { t } = useWords();
  const { id, countries, documents } = contact;
  const told = countries.filter((code) => documents.some(({ side }) => side === code));
  if (told.length < 2) return null;
  return (
    <Link className="both-sides" to="/contacts/$id" params={{ id }}>
      {t('contact.both-sides')}
    </Link>
  );
}

function NoMatch({ clear }: { readonly clear: () => void }) {
  const { t } = useWords();
  return (
    <div className="state stack" role="status">
      <h3>{t('filter.none.title')}</h3>
      <p>{t('filter.none.text')}</p>
      <button type="button" onClick={clear}>
        {t('filter.clear')}
      </button>
    </div>
  );
}

/** Empty where no year is known; null where there is no entry. */
function yearOf(entry: Entry | undefined): string | null {
  return entry ? (entry.date?.match(/^\d{4}/)?.[0] ?? '') : null;
}

function byYear(entries: readonly Entry[]): readonly { year: string; entries: readonly Entry[] }[] {
  const groups: { year: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const year = yearOf(entry) ?? '';
    const last = groups.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}
