/** A briefing and the words of a language in, its sheet out: everything there is, in order; fit-pages.ts takes what has room. */

import { type Group, group, type Line, type Section, type Sheet } from '../sheet.js';
import type { Briefing, Cited } from '../types.js';
import { fill, type Words } from '../words.js';
import { composeChanges } from './compose-changes.js';
import { composeCommitments, composeSigned } from './compose-commitments.js';
import { composeContacts } from './compose-contacts.js';
import { composePeople } from './compose-people.js';
import { composeWording } from './compose-wording.js';

export function compose(briefing: Briefing, words: Words): Sheet {
  const { table, country } = words;
  const [one, other] = briefing.sides.map(country) as [string, string];
  const isEmpty = briefing.documents === 0;
  return {
    language: words.language,
    title: fill(table.title, { one, other }),
    subtitle: subtitleOf(briefing, words),
    notice: isEmpty ? noticeOf(briefing, one, other, words) : null,
    sections: isEmpty ? [] : sectionsOf(briefing, words),
    sourcesHeading: table.sources,
    counted: (shown, all) => fill(table.counted, { shown, all }),
    describe: (cited) => describe(cited, words),
  };
}

function subtitleOf({ forSide, with: met, on, documents }: Briefing, { table, country, date, list }: Words): string {
  const parts = [
    forSide !== null && fill(table.for, { country: country(forSide) }),
    met.length > 0 && fill(table.with, { name: list(met) }),
    on !== null && fill(table['as-of'], { date: date(on) }),
    documents > 0 && (documents === 1 ? table['basis-one'] : fill(table.basis, { n: documents })),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

function noticeOf({ on }: Briefing, one: string, other: string, { table, date }: Words): string {
  return on === null ? fill(table.empty, { one, other }) : fill(table['empty-until'], { one, other, date: date(on) });
}

function sectionsOf(briefing: Briefing, words: Words): Section[] {
  const { table, date } = words;
  const { since, changes, contacts, ahead, wording } = briefing;
  const headings = table.section;
  const plain = (id: Section['id'], heading: string, lines: readonly Line[]): Section =>
    section(id, heading, lines.length > 0 ? [group(null, lines)] : [], table.nothing);
  const sections = [
    section('people', headings.people, composePeople(briefing, words), table.nothing),
    plain('contacts', headings.contacts, composeContacts(contacts, words)),
    plain('ahead', headings.ahead, composeContacts(ahead, words)),
    section('debts', headings.debts, composeCommitments(briefing, words), table.nothing),
    plain('signed', headings.signed, composeSigned(briefing, words)),
    plain('wording', headings.wording, composeWording(wording, words)),
  ].filter(({ id, groups }) => groups.length > 0 || id === 'contacts' || id === 'debts');
  if (since === null) return sections;
  const heading = fill(headings.changes, { date: date(since) });
  const none = fill(headings['changes-none'], { date: date(since) });
  return [...sections, { ...plain('changes', heading, composeChanges(changes, words)), empty: none }];
}

function section(id: Section['id'], heading: string, groups: readonly Group[], empty: string): Section {
  return { id, heading, groups, empty };
}

/** Publisher and its country, day, title and address of a document, as notes give them. */
function describe({ document }: Cited, { country, date }: Words): ReturnType<Sheet['describe']> {
  const { publisher, side, published, title, url } = document;
  const name = url.split('/').at(-1) || url;
  const by = `${publisher ?? name}${side === null ? '' : ` (${country(side)})`}`;
  return {
    before: `${by}, ${date(published)}`,
    title: title ?? (publisher === null ? '' : name),
    address: /^https?:/.test(url) ? url : null,
  };
}
