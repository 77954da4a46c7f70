/** A person's titles in, the posts that they tell out (CODEBOOK §8), the highest first. */

import type { Country, Post, PostLevel } from '../types.js';
import type { Context } from './build-people.js';
import { belongingOf } from './country-of.js';
import { levels } from './entity-schemas.js';
import { hasModifier, levelOf } from './level-of.js';
import { type Reading, spanOf, type TitleNode, wordsOf } from './reading.js';

export function postsOf(context: Context, titles: readonly TitleNode[], country: Country | null): Post[] {
  const own = titles.filter((title) => !isTold(titles, title) && !isInShort(context, titles, title));
  return byRank(mergePosts(own.flatMap((title) => postOf(context, title, country))));
}

/** "her counterpart, Foreign Minister A": the office that he is the counterpart in stands right behind. */
function isTold(titles: readonly TitleNode[], { head, end }: TitleNode): boolean {
  const isNext = (title: TitleNode) => title.head.kind === 'office' && !title.head.office.rank && title.start === end;
  return head.kind === 'counterpart' && titles.some(isNext);
}

/** "Le président A" of the president of an assembly: his office in one word. Who heads an organisation may head a state as well, unless another title says that he serves it alone. */
function isInShort({ reading, officeOf }: Context, titles: readonly TitleNode[], title: TitleNode): boolean {
  const isBare = ({ head, parts }: TitleNode) =>
    head.kind === 'office' && parts.every(({ kind }) => kind === 'modifier');
  const wordOf = ({ headStart }: TitleNode) => reading.pieces[headStart]?.key;
  const offices = titles.flatMap((other) => (other.head.kind === 'counterpart' ? (officeOf(other) ?? []) : other));
  const isFull = (other: TitleNode) =>
    other.head.kind === 'office' &&
    wordOf(other) === wordOf(title) &&
    inOneHouse.includes(levelOf(other, null) ?? 'other') &&
    hasModifier(other, 'deputy') === hasModifier(title, 'deputy');
  const isHead = levelOf(title, null) === 'head-of-state' || levelOf(title, null) === 'deputy-head';
  return isHead && isBare(title) && title.headEnd === title.headStart + 1 && offices.some(isFull);
}

/** Levels of those who preside what is no state. */
const inOneHouse: readonly PostLevel[] = ['speaker', 'deputy-speaker', 'legislator', 'local', 'executive'];

type DraftPost = Post & { readonly office: string; readonly rank: boolean };

function postOf(context: Context, title: TitleNode, personCountry: Country | null): DraftPost[] {
  const office = title.head.kind === 'counterpart' ? context.officeOf(title) : asLeader(context, title);
  if (office?.head.kind !== 'office') return [];
  const { own, accredited } = belongingOf(title);
  const country = own ?? personCountry;
  const level = isBareBehind(context.reading, office) ? 'official' : levelIn(context, office, country);
  const body = title.parts.find((part) => part.kind === 'body' && part.role !== 'to');
  const bodyId = body?.kind === 'body' ? context.bodies.idOf(body.body) : null;
  return [
    {
      title: titleWords(context.reading, office),
      level,
      body: bodyId,
      country,
      accredited,
      former: hasModifier(title, 'former'),
      office: office.head.office.id,
      rank: office.head.office.rank,
    },
  ];
}

/** "The President of the Commission" on the page of an organisation heads it, where no committee of a chamber is told. */
function levelIn({ home, reading }: Context, title: TitleNode, country: Country | null): PostLevel {
  const body = title.parts.find((part) => part.kind === 'body');
  const isBare = body?.kind === 'body' && body.body.parts.length === 0 && body.body.head.kind === 'committee';
  const isOurs = home !== null && home === country && reading.words.organisations.has(home);
  const level = levelOf(title, country) ?? 'other';
  return isOurs && (isBare || level === 'official') && isPresident(title) ? 'organisation-head' : level;
}

/** Of "the Commission" or "the Council". */
function isPresident({ head, parts }: TitleNode): boolean {
  const isHead = head.kind === 'office' && ['president', 'chair'].includes(head.office.id);
  return isHead && parts.every(({ kind }) => kind === 'body' || kind === 'generic' || kind === 'proper');
}

/** "composée de M. A, président, et de Mme B": of whatever they are together, and of no state. */
function isBareBehind({ pieces }: Reading, { head, parts, headStart, headEnd, start, end }: TitleNode): boolean {
  const isBare = head.kind === 'office' && head.office.id === 'president' && parts.length === 0;
  const isBetween = pieces[start]?.gap === ', ' && pieces[end]?.gap.startsWith(',') === true;
  return isBare && headEnd === headStart + 1 && isBetween;
}

/** « L'envoyé nordien A » is an envoy, "the Norlandian leader A" leads the state, "the leader of the Norland Movement" that. */
function asLeader({ reading: { words } }: Context, title: TitleNode): TitleNode {
  const { head } = title;
  if (head.kind !== 'description' || head.plural) return title;
  const isSent = head.group === 'envoy' && belongingOf(title).own !== null;
  if (isSent && words.envoy) return { ...title, head: { kind: 'office', office: words.envoy, plural: false } };
  if (head.group !== 'leader') return title;
  const isOfState = title.parts.some((part) => part.kind === 'country' && part.form !== 'organisation');
  const office = isOfGroup(title) ? words.partyLeader : isOfState ? words.stateLeader : null;
  return office ? { ...title, head: { kind: 'office', office, plural: false } } : title;
}

/** Of a party, a movement, or something else with a name of its own. */
function isOfGroup({ parts }: TitleNode): boolean {
  const groups = ['party', 'association', 'military'];
  const isOwn = (part: TitleNode['parts'][number]) => part.kind === 'proper' || part.kind === 'generic';
  return parts.some((part) => isOwn(part) || (part.kind === 'body' && groups.includes(part.body.head.kind)));
}

/** The words of a title without those of country and body, which have fields of their own. */
export function titleWords(reading: Reading, title: TitleNode): string {
  if (title.called !== undefined) return title.called;
  const cut = title.parts.filter(
    (part) => part.kind === 'country' || part.kind === 'body' || part.kind === 'place' || part.kind === 'title',
  );
  let from = title.start;
  const kept: string[] = [];
  const starts = [title.start, ...title.parts.map((part) => part.end), title.headEnd].sort((a, b) => a - b);
  for (const part of cut) {
    const partStart = Math.max(...starts.filter((at) => at < part.end));
    if (partStart > from) kept.push(wordsOf(reading, spanOf(reading, from, partStart)));
    from = Math.max(from, part.end);
  }
  if (title.end > from) kept.push(wordsOf(reading, spanOf(reading, from, title.end)));
  return kept.join(' ').replace(/\s+/g, ' ').trim();
}

/** A rank counts only for whoever holds no office; "le ministre" and "le ministre des Affaires étrangères" are one post. */
function mergePosts(drafts: readonly DraftPost[]): Post[] {
  const offices = drafts.filter((draft) => !draft.rank);
  const merged: DraftPost[] = [];
  for (const draft of offices.length > 0 ? offices : drafts) {
    const at = merged.findIndex(
      (other) => other.office === draft.office && other.level === draft.level && isSameBody(other, draft),
    );
    const other = merged[at];
    if (other) merged[at] = fuller(other, draft);
    else merged.push(draft);
  }
  return merged.map(({ office: _office, rank: _rank, ...post }) => post);
}

function isSameBody(a: DraftPost, b: DraftPost): boolean {
  return a.former === b.former && (!a.body || !b.body || a.body === b.body);
}

function fuller(a: DraftPost, b: DraftPost): DraftPost {
  const [more, less] = b.title.length > a.title.length ? [b, a] : [a, b];
  return { ...more, body: more.body ?? less.body, accredited: more.accredited ?? less.accredited };
}

function byRank(posts: readonly Post[]): Post[] {
  return [...posts].sort(
    (a, b) => Number(a.former) - Number(b.former) || levels.indexOf(a.level) - levels.indexOf(b.level),
  );
}
