/** Titles and possible names in, names with the titles that belong to them out. */

import { behindHonours } from './behind-honours.js';
import { countryAt } from './country-at.js';
import type { NameRun } from './find-names.js';
import { honoursBefore } from './honours-before.js';
import { isEnvoy } from './level-of.js';
import { isAnnounced } from './link-qualities.js';
import { clauseBehind } from './link-relatives.js';
import { matchPhrase } from './phrase-index.js';
import { isGenitiveAt, isJoint, isJointAt } from './pieces.js';
import type { Reading, TitleNode } from './reading.js';

/** `direct`: a title stands before the name with nothing between. */
export type TitledName = { readonly name: NameRun; readonly titles: readonly TitleNode[]; readonly direct: boolean };

type Neighbours = {
  readonly reading: Reading;
  readonly all: readonly TitleNode[];
  readonly byStart: ReadonlyMap<number, TitleNode>;
  readonly byEnd: ReadonlyMap<number, TitleNode>;
  readonly nameStarts: ReadonlyMap<number, NameRun>;
  readonly nameEnds: ReadonlySet<number>;
};

/** Tie titles to names: "le ministre X", "le ministre, X,", "X, ministre", "X (ministre)", "secrétaire général et président X". */
export function linkTitles(reading: Reading, titles: readonly TitleNode[], names: readonly NameRun[]): TitledName[] {
  const flat = titles.flatMap((title) => withInner(reading, title));
  const neighbours: Neighbours = {
    reading,
    all: flat,
    byStart: new Map(flat.map((title) => [title.start, title])),
    byEnd: new Map(flat.map((title) => [title.end, title])),
    nameStarts: new Map(names.map((name) => [name.lead, name])),
    nameEnds: new Set(names.map((name) => name.end)),
  };
  const linked: TitledName[] = [];
  const held = new Set<TitleNode>();
  for (const name of names) {
    const titled = link(neighbours, name, lastOf(reading, linked), held);
    linked.push(titled);
    for (const title of titled.titles) held.add(title);
  }
  return linked;
}

/** The name before; not "PN" in brackets behind one, which is a party. */
function lastOf({ pieces }: Reading, linked: readonly TitledName[]): TitledName | undefined {
  const [before, last] = linked.slice(-2);
  const { lead, end } = (last ?? before)?.name ?? { lead: 0, end: 0 };
  const isBracketed = end - lead === 1 && pieces[lead]?.gap === ' (' && pieces[end]?.gap.startsWith(')');
  return isBracketed && last ? before : (last ?? before);
}

/**
 * A title within a title ends where the whole one ends: a name right after it is the inner one's, unless English gives the inner
 * one an article: "adviser to President A", "Adviser to the President B"; "secrétaire d'État auprès du ministre A" is A herself.
 */
function withInner(reading: Reading, title: TitleNode): TitleNode[] {
  const inner = title.parts.at(-1);
  if (inner?.kind !== 'title' || inner.role === 'to') return [title];
  return isOfAnother(reading, inner.title) ? [title] : [title, inner.title];
}

/** Titles that names before this one have: "A, minister of trade, General B" are two people's. */
type Held = ReadonlySet<TitleNode>;

function link(neighbours: Neighbours, name: NameRun, previous: TitledName | undefined, held: Held): TitledName {
  const before = titlesBefore(neighbours, name, previous, held);
  const gap = neighbours.reading.pieces[name.lead]?.gap ?? '';
  const after =
    (before.length > 0 && followsDeterminer(neighbours, name, before)) || isBeforeSubject(neighbours, name)
      ? []
      : titlesAfter(neighbours, name.end, before.length > 0);
  return {
    name,
    titles: [...before, ...after],
    direct: before.length > 0 && (isJoint(gap) || before[0]?.head.plural === true),
  };
}

function titlesBefore(
  neighbours: Neighbours,
  name: NameRun,
  previous: TitledName | undefined,
  held: Held,
): TitleNode[] {
  const { reading, byEnd } = neighbours;
  const lead = leadOf(reading, name);
  const gap = (reading.pieces[lead]?.gap ?? '').replace(/^\.(?=,)/, ''); // "a.i., Mme A"
  const title = byEnd.get(lead) ?? overHonour(byEnd, name);
  const shared = sharedTitles(reading, name, previous);
  if (!title) return shared;
  if (held.has(title)) return [];
  if (isJointAt(reading.pieces, lead) || title.end > lead)
    return isOfGovernment(reading, title) ? [] : chainBefore(neighbours, title, name, held);
  const comma =
    /^,? ?[,:–—(] ?$|^\)?,? $/.test(gap) &&
    (name.end - name.start > 1 ||
      reading.words.surnameFirst.has(reading.pieces[name.start]?.key ?? '') ||
      isHonouredApart(reading, name));
  return comma &&
    !isAdjunct(neighbours, title, name) &&
    !isNextGuest(neighbours, title, name) &&
    !isOfLower(neighbours, title, name)
    ? chainBefore(neighbours, outermost(neighbours, title), name, held, true)
    : [];
}

/** "the Speaker, Lord Lund, said": one word with words of respect between two commas. */
function isHonouredApart({ pieces }: Reading, { lead, start, end }: NameRun): boolean {
  return lead < start && /^(?:[,.;:)]|\n|$)/.test(pieces[end]?.gap ?? '');
}

/** "M. A, envoyé spécial du président nordien, Mme B, commissaire à l'Énergie, et …": in a list B has an office of her own behind her, and A's principal is not named. */
function isNextGuest(neighbours: Neighbours, title: TitleNode, name: NameRun): boolean {
  const { all, reading, byStart, nameStarts, nameEnds } = neighbours;
  const outer = all.find((other) => other.parts.some((part) => part.kind === 'title' && part.title === title));
  const isBehind = outer !== undefined && isSaidOf(reading, outer, nameEnds);
  return isBehind && hasTitleBehind(reading, byStart, name.lead, nameStarts, true);
}

/** "a reçu, sur instruction du Président, M. A, ambassadeur du Norland": nobody is head of a state or government and its envoy. */
function isOfLower(neighbours: Neighbours, { head }: TitleNode, name: NameRun): boolean {
  const isHead = head.kind === 'office' && ['head-of-state', 'head-of-government'].includes(head.office.level);
  return isHead && titlesAfter(neighbours, name.end, true).some(isEnvoy);
}

/** "First Lady A": the last word of a title may be a word of respect elsewhere. */
function overHonour(byEnd: Neighbours['byEnd'], { lead, start }: NameRun): TitleNode | undefined {
  const title = lead < start ? byEnd.get(start) : undefined;
  return title && title.start < lead ? title : undefined;
}

/** "Devant le ministre, A a rappelé …": the title is in words put first, and the name begins the sentence proper. */
function isAdjunct({ reading }: Neighbours, title: TitleNode, name: NameRun): boolean {
  const [one, two, three] = [1, 2, 3].map((back) => reading.pieces[title.start - back]);
  const fronted =
    isOpened(reading, title.start - 1) ||
    [two, three].some(
      (piece, i) =>
        piece?.capital &&
        !reading.words.determiners.has(piece.key) &&
        startsSentence(reading, piece.gap, title.start - 3 - i),
    );
  const article = one !== undefined && reading.words.determiners.has(one.key);
  const next = reading.pieces[name.end];
  return (
    fronted &&
    article &&
    next !== undefined &&
    /^[ \u00a0]$/.test(next.gap) &&
    !next.capital &&
    !isAnd(reading, name.end) &&
    !isPreposition(reading, next.form)
  );
}

/** "On the land in A, the president assured": an opening ends with the name, and the title is the subject's, since no comma ends it. */
function isBeforeSubject({ reading, byStart }: Neighbours, name: NameRun): boolean {
  const article = reading.words.determiners.has(reading.pieces[name.end]?.key ?? '');
  const title = article && reading.pieces[name.end]?.gap === ', ' ? byStart.get(name.end + 1) : undefined;
  const next = title && reading.pieces[title.end];
  if (!title || !next || next.gap !== ' ' || next.capital || !isOpened(reading, name.lead)) return false;
  return beginsPredicate.has(next.key) || (/[^e]ed$/.test(next.key) && !isPreposition(reading, next.form));
}

const beginsPredicate: ReadonlySet<string> = new Set([
  ...['a', 's', 'est', 'avait', 'doit', 'devait', 'sera'],
  ...['said', 'told', 'met', 'is', 'was', 'has', 'had', 'will', 'gave', 'spoke', 'held', 'made', 'also', 'paid'],
]);

/** "the greetings of the president, A, to", "in the presence of the minister, A on Monday": no verb that A would be the subject of. */
function isPreposition({ words }: Reading, form: string): boolean {
  return words.language === 'en' && words.neverNames.has(form);
}

/** "At the lunch for the minister, A said …": a preposition begins the sentence, and no comma stands before the title. */
function isOpened({ pieces, words }: Reading, before: number): boolean {
  const first = pieces
    .slice(Math.max(0, before - openingReach), before)
    .findLastIndex(({ gap }) => !/^[ '’-]$/.test(gap));
  const word = pieces[Math.max(0, before - openingReach) + first];
  return first >= 0 && word?.capital === true && words.openings.has(word.key);
}

/** Pieces of the longest opening that is looked through: "In their phone call on Monday with". */
const openingReach = 12;

/** A full stop after a short piece is an abbreviation's ("M. Orlov"). */
function startsSentence(reading: Reading, gap: string, before: number): boolean {
  return gap === '' || /[\n!?]/.test(gap) || (gap.startsWith('.') && (reading.pieces[before]?.form.length ?? 9) > 3);
}

/** "ministre du gouvernement Orlov": the name is the government's. */
function isAnd(reading: Reading, at: number): boolean {
  return matchPhrase(reading.words.connectors, reading.pieces, at)?.value === 'and';
}

function isOfGovernment(reading: Reading, title: TitleNode): boolean {
  const last = title.parts.at(-1);
  if (last?.kind === 'generic')
    return matchPhrase(reading.words.bodies, reading.pieces, title.end - 1)?.value.kind === 'government';
  return (
    last?.kind === 'body' &&
    /^(?:gouvernement|government|cabinet)$/.test(reading.pieces[last.body.start]?.key ?? '') &&
    last.body.parts.length === 0 &&
    !last.body.head.fixed &&
    last.role === 'of'
  );
}

/** "… de l'Office, le Dr Orlov": the article goes with the honorific. */
function leadOf(reading: Reading, name: NameRun): number {
  const article = reading.words.determiners.has(reading.pieces[name.lead - 1]?.key ?? '');
  return name.lead < name.start && article ? name.lead - 1 : name.lead;
}

/** "Les présidents A et B", "les sénateurs A (PN) et B": the second name shares the plural title of the first. */
function sharedTitles(reading: Reading, name: NameRun, previous: TitledName | undefined): TitleNode[] {
  if (!previous?.titles[0]?.head.plural || !previous.direct) return [];
  const between = reading.text.slice(reading.pieces[previous.name.end - 1]?.end, reading.pieces[name.lead]?.start);
  return /^(?: \([^()\n]{1,60}\))?(?:, | et | and |, and )$/.test(between) ? [...previous.titles] : [];
}

function outermost({ all, reading, nameEnds: ends }: Neighbours, title: TitleNode): TitleNode {
  const outer = all.find((other) => other.parts.some((part) => part.kind === 'title' && part.title === title));
  // « l'hôte du président, A »: A presides.
  if (outer?.head.kind === 'description' && outer.head.group === 'guest') return title;
  // "A, (en qualité de) représentant du président, B": A represents, B presides.
  return outer && !isAnnounced(reading, outer) && !isSaidOf(reading, outer, ends) ? outer : title;
}

/** "A, (l')émissaire du président": behind a name and a comma. */
function isSaidOf(reading: Reading, title: TitleNode, ends: ReadonlySet<number>): boolean {
  const article = reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '');
  const start = article ? title.start - 1 : title.start;
  return ends.has(start) && /^[”"»]?, $/.test(reading.pieces[start]?.gap ?? '');
}

/** @param apart a comma stands before the name: "the deputy prime minister and minister of trade, A" is one person in English, too. */
function chainBefore(neighbours: Neighbours, title: TitleNode, name: NameRun, held: Held, apart = false): TitleNode[] {
  const { reading, byEnd, nameStarts } = neighbours;
  const start = startOf(reading, title);
  const and = isAnd(reading, start - 1);
  const end = and ? start - 1 : start;
  const gap = reading.pieces[start]?.gap ?? '';
  const inner = byEnd.get(end);
  const other = inner && outermost(neighbours, inner);
  const beside = and
    ? /^,? $/.test(reading.pieces[end]?.gap ?? '') && gap === ' '
    : /^(?:, | ?[–—] ?|[-‑/]| |\) )$/.test(gap);
  if (!other || other.head.plural || !beside || nameStarts.has(end) || held.has(other)) return [title];
  if (and && !apart && isOfAnother(reading, other)) return [title];
  if (gap === ', ' && (isAdjunct(neighbours, other, name) || isOtherHead(other, title))) return [title];
  return [...chainBefore(neighbours, other, name, held), title];
}

/** "King of Norland, President Orlov in talks": nobody heads a state by two offices. */
function isOtherHead({ head: one }: TitleNode, { head: two }: TitleNode): boolean {
  const isHead = (head: TitleNode['head']) => head.kind === 'office' && head.office.level === 'head-of-state';
  return (
    isHead(one) && isHead(two) && one.kind === 'office' && two.kind === 'office' && one.office.id !== two.office.id
  );
}

/** "the Secretary and Foreign Minister Orlov" are two people in English: an article belongs to the title alone. */
function isOfAnother(reading: Reading, title: TitleNode): boolean {
  return reading.words.language === 'en' && reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '');
}

/** "vice-ministre de la Défense, le colonel-général X", "souverain de Nordmark, Sa Majesté le roi X": the article of a dignity does not make it somebody else's. */
function startOf(reading: Reading, title: TitleNode): number {
  const article = reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '');
  if (!article || title.head.kind !== 'office') return title.start;
  const honoured = honoursBefore(reading, title.start - 1);
  if (honoured !== null) return honoured;
  const { rank, id } = title.head.office;
  return rank || (id === 'ambassador' && title.parts.length === 0) ? title.start - 1 : title.start;
}

/** @param listed the name itself stands behind a title, as the next one in the list may. */
function titlesAfter(neighbours: Neighbours, end: number, listed: boolean): TitleNode[] {
  const { reading, byStart } = neighbours;
  const behind = behindBrackets(neighbours, end);
  if (behind !== null) return titlesFrom(neighbours, behind, listed);
  const gap = reading.pieces[end]?.gap ?? '';
  const letters = byStart.get(end);
  if (gap === ' ' && letters && isLetters(reading, letters))
    return [letters, ...titlesAfter(neighbours, letters.end, listed)];
  const honoured = byStart.has(end) ? null : behindHonours(reading, end);
  if (honoured !== null) return titlesAfter(neighbours, honoured, listed);
  if (!/^(?:[”"]?, |\., | ?», | \(|,? [-–—] )$/.test(gap) && !isRightBehind(neighbours, end)) return [];
  return titlesFrom(neighbours, end, listed);
}

/** Pieces of the longest party and constituency in brackets: "(Les Républicains – Indre-et-Loire)". */
const bracketReach = 9;

/** "Ivar Lund (Green – North Norland), president of the group": where the title begins; null where none stands behind brackets of a party. */
function behindBrackets({ reading, byStart }: Neighbours, end: number): number | null {
  const { pieces } = reading;
  if (pieces[end]?.gap !== ' (' || !pieces[end]?.capital || byStart.has(end) || countryAt(reading, end)) return null;
  for (let at = end + 1; at < end + bracketReach; at += 1) {
    if (pieces[at]?.gap === '), ') return at;
    if (/[.\n();]/.test(pieces[at]?.gap ?? '\n')) return null;
  }
  return null;
}

function titlesFrom(neighbours: Neighbours, end: number, listed: boolean): TitleNode[] {
  const { reading, byStart } = neighbours;
  const determiner = reading.words.determiners.has(reading.pieces[end]?.key ?? '');
  const first = titleAt(neighbours, determiner ? end + 1 : end);
  const owner = ownerEnd(neighbours, first?.end ?? end);
  const title = owner === null ? first : byStart.get(owner + 1);
  if (
    !title ||
    title.head.plural ||
    isClaimed(neighbours, title, determiner || listed, listed) ||
    !isClosed(neighbours, title.end)
  )
    return [];
  return [title, ...chainAfter(neighbours, title.end)];
}

/** "A, the Prime Minister's envoy", "A, President B's envoy": where the owner ends; what he sends is no prime minister. */
function ownerEnd({ reading, nameStarts }: Neighbours, at: number): number | null {
  const end = nameStarts.get(at)?.end ?? at;
  if (isGenitiveAt(reading.pieces, end)) return end;
  // ", the ministry's spokesman"
  const isArticle = reading.words.determiners.has(reading.pieces[at]?.key ?? '');
  const behind = [at + 2, at + 3].find((one) => isGenitiveAt(reading.pieces, one));
  return isArticle && behind !== undefined ? behind : null;
}

/** ", Hon'ble Vice President of Norland": words of respect may stand before it. */
function titleAt({ reading, byStart }: Neighbours, at: number): TitleNode | undefined {
  const respect = matchPhrase(reading.words.honorifics, reading.pieces, at);
  return byStart.get(at) ?? (respect ? byStart.get(respect.end) : undefined);
}

/** "Ivar Lund ministre norvégien de la Pêche": a French office with its country, in small letters, that no comma parts from the name. */
function isRightBehind({ reading, byStart }: Neighbours, end: number): boolean {
  const [title, first] = [byStart.get(end), reading.pieces[end]];
  const isOffice = title?.head.kind === 'office' && title.parts.some((part) => part.kind === 'country');
  return reading.words.language === 'fr' && isOffice && first?.gap === ' ' && !first.capital;
}

/** "Ivar Lund MP": an office in letters right behind the name. */
function isLetters({ pieces }: Reading, { start, end }: TitleNode): boolean {
  return end === start + 1 && /^\p{Lu}{2,4}$/u.test(pieces[start]?.form ?? '');
}

/** "Orlov, Nordmark's party leader talk": in a headline, which saves commas, an apposition must end with one, or a short word goes on. */
function isClosed({ reading }: Neighbours, end: number): boolean {
  const next = reading.pieces[end];
  if (!next || next.start < reading.textEnd || !/^[ \u00a0]$/.test(next.gap)) return true;
  return next.key.length < 4 || /^(lors|dans|avec|dont|sera|sont|ont|during|with|from)$/.test(next.key);
}

/** The title stands before a name of its own; behind "conseillère du président" stands the president's. */
function isClaimed(
  { reading, byStart, nameStarts }: Neighbours,
  title: TitleNode,
  apart: boolean,
  listed = true,
): boolean {
  if (!nameStarts.has(title.end) || title.parts.at(-1)?.kind === 'title') return false;
  const gap = reading.pieces[title.end]?.gap ?? '';
  return (
    isJointAt(reading.pieces, title.end) ||
    (apart && gap === ', ' && !hasTitleBehind(reading, byStart, title.end, nameStarts, listed))
  );
}

/**
 * "Mr A, the ambassador to Norland, Mr B, deputy minister, and others": each has his title behind him; "A, the president, B, the
 * minister", "A, the president, B, who chairs the committee", too, where A has none before (`listed`).
 */
function hasTitleBehind(
  reading: Reading,
  byStart: Neighbours['byStart'],
  lead: number,
  nameStarts: Neighbours['nameStarts'],
  listed: boolean,
): boolean {
  const name = nameStarts.get(lead);
  if (!name || reading.pieces[name.end]?.gap !== ', ') return false;
  const end = behindHonours(reading, name.end) ?? name.end;
  const article = reading.words.determiners.has(reading.pieces[end]?.key ?? '');
  const hasTitle = byStart.has(article ? end + 1 : end);
  return hasTitle ? name.lead < name.start || !listed : !listed && clauseBehind(reading, name) !== null;
}

function chainAfter(neighbours: Neighbours, end: number): TitleNode[] {
  const { reading, byStart } = neighbours;
  const and = isAnd(reading, end) && /^,? $/.test(reading.pieces[end]?.gap ?? '');
  const title = byStart.get(and ? end + 1 : end);
  const gap = reading.pieces[end]?.gap ?? '';
  if (!title || (!and && gap !== ', ') || isClaimed(neighbours, title, true)) return [];
  return [title, ...chainAfter(neighbours, title.end)];
}

/** "Le ministre A, le président B": what follows a titled name after a comma and "le" is mostly somebody else. */
function followsDeterminer({ reading, byStart }: Neighbours, name: NameRun, before: readonly TitleNode[]): boolean {
  const determiner = reading.words.determiners.has(reading.pieces[name.end]?.key ?? '');
  const title = byStart.get(name.end + 1);
  if (!determiner || !title || reading.pieces[name.end]?.gap !== ', ') return false;
  return !before.every((own) => isFuller(own, title));
}

/** "Ambassador A, the new ambassador of Norland", "Prince A, the Crown Prince": the second title says more of the same man. */
function isFuller(bare: TitleNode, title: TitleNode): boolean {
  const isBare = bare.parts.every(({ kind }) => kind === 'modifier');
  if (bare.head.kind !== 'office' || title.head.kind !== 'office' || !isBare) return false;
  return bare.head.office.rank || (bare.head.office === title.head.office && title.parts.length > 0);
}
