/** People of a relation in, the posts that documents give them until a day out, with who came after. */

import { type Kysely, sql } from 'kysely';
import type { Country, PostLevel } from '../../../coding/types.js';
import { latinKey } from '../../../record/entities/name-key.js';
import { groupBy } from '../../../record/store/group-by.js';
import type { Day, Tables } from '../../../record/store/schema.js';
import { rankOfLevel } from '../../../record/tenures/level-rank.js';
import { type PostSaid, tenuresOf } from '../../../record/tenures/tenures-of.js';
import { contains, type Span } from '../../../text/span.js';
import type { BriefPost, Cited } from '../types.js';
import { nameWithTitle } from './name-with-title.js';
import type { Texts } from './pull-texts.js';

export type PostRow = Omit<PostSaid, 'firstSaid' | 'lastSaid' | 'documents'> & {
  readonly personId: number;
  readonly personName: string;
  readonly documentId: string;
  readonly former: boolean;
  readonly saidOn: Day | null;
  readonly spanStart: number;
  readonly spanEnd: number;
};

/** Posts said so long ago that so many were said since tell nothing of who is to be met. */
const mostPosts = 3000;

/** Posts that documents until a day give to people of these countries, the latest first. */
export async function postRows(db: Kysely<Tables>, countries: readonly Country[], until: Day): Promise<PostRow[]> {
  const { rows } =
    await sql<PostRow>`select p.person_id, e.name as person_name, p.document_id, p.title, p.level, p.body_id,
      p.country, p.accredited, p.former, p.said_on, p.span_start, p.span_end
    from posts p join entities e on e.id = p.person_id
    where coalesce(p.country, e.country) in (${sql.join(countries)}) and (p.said_on is null or p.said_on <= ${until}::date)
    order by p.said_on desc nulls last, p.document_id, p.local_id, p.n limit ${mostPosts}`.execute(db);
  return rows;
}

type Held = PostSaid & { readonly personId: number; readonly personName: string };

/** A post is rarely said every day: half a year after the last day still speaks for it, as in the record's tenures. */
const nearDays = 183;
/** Levels that one person of a country holds at a time, so that the next one said to hold it has come after. */
const single = new Set<PostLevel>(['head-of-state', 'head-of-government', 'party-leader', 'ambassador']);

/** Posts of each person, highest first. */
export function gatherPosts(rows: readonly PostRow[], until: Day, texts: Texts): (personId: number) => BriefPost[] {
  const held = heldPosts(rows.filter((row) => !row.former));
  const byPerson = groupBy(held, (post) => post.personId);
  const ofPerson = groupBy(rows, (row) => row.personId);
  return (personId) => {
    const mine = ofPerson.get(personId) ?? [];
    const posts = (byPerson.get(personId) ?? []).map((post) => postOf(post, held, mine, until, texts));
    const former = mine.filter(
      (row) => row.former && !posts.some((post) => latinKey(post.title) === latinKey(row.title)),
    );
    const said = [...groupBy(former, (row) => latinKey(row.title)).values()].flatMap(
      (group) => formerOf(group, texts) ?? [],
    );
    return [...posts, ...said].sort(highestHeldFirst);
  };
}

function heldPosts(rows: readonly PostRow[]): Held[] {
  return [...groupBy(rows, (row) => row.personId).values()].flatMap((mine) => {
    const same = groupBy(mine, (row) => [row.title, row.level, row.bodyId, row.country, row.accredited].join('|'));
    const said = [...same.values()].flatMap((group): PostSaid[] => {
      const [first] = group;
      const days = group.flatMap((row) => row.saidOn ?? []).sort();
      const ends = { firstSaid: days[0] ?? null, lastSaid: days.at(-1) ?? null };
      return first ? [{ ...first, ...ends, documents: new Set(group.map((row) => row.documentId)).size }] : [];
    });
    const { personId = 0, personName = '' } = mine[0] ?? {};
    return tenuresOf(said).map((tenure) => ({ ...tenure, personId, personName }));
  });
}

function postOf(post: Held, all: readonly Held[], rows: readonly PostRow[], until: Day, texts: Texts): BriefPost {
  const successor = all.find((other) => succeeds(other, post));
  const near = post.lastSaid !== null && daysBetween(post.lastSaid, until) <= nearDays;
  const mine = rows.filter(
    (row) =>
      !row.former &&
      row.level === post.level &&
      agree(row.accredited, post.accredited) &&
      agree(row.bodyId, post.bodyId),
  );
  return {
    ...{
      title: post.title,
      level: post.level,
      accredited: post.accredited,
      firstSaid: post.firstSaid,
      lastSaid: post.lastSaid,
    },
    status: successor ? 'former' : near ? 'held' : 'last-said',
    successor: successor?.personName ?? null,
    ...citeRows(mine, texts),
  };
}

function formerOf(group: readonly PostRow[], texts: Texts): BriefPost | null {
  const [row] = group;
  if (!row) return null;
  const { title, level, accredited, saidOn } = row;
  return {
    title,
    level,
    accredited,
    status: 'former',
    firstSaid: null,
    lastSaid: saidOn,
    successor: null,
    ...citeRows(group, texts),
  };
}

function succeeds(other: Held, post: Held): boolean {
  if (other.personId === post.personId || other.level !== post.level || post.lastSaid === null) return false;
  if (other.country !== post.country || other.accredited !== post.accredited) return false;
  const sameOffice = single.has(post.level) || latinKey(other.title) === latinKey(post.title);
  const sameBody =
    single.has(post.level) || (post.bodyId !== null ? other.bodyId === post.bodyId : post.level === 'minister');
  return sameOffice && sameBody && (other.firstSaid ?? '') >= post.lastSaid && (other.lastSaid ?? '') > post.lastSaid;
}

/** The shortest words that hold the title, the latest of them; then the latest and the first document that say so. */
function citeRows(rows: readonly PostRow[], texts: Texts): Pick<BriefPost, 'quote' | 'cited'> {
  const all = rows.map((row) => ({ row, cited: citeRow(row, texts) }));
  const telling = all.filter(
    ({ row, cited }) => cited.words.length > row.spanEnd - row.spanStart || holdsTitle(cited.words, row),
  );
  const quote =
    telling.sort((x, y) => apart(x) - apart(y) || x.cited.words.length - y.cited.words.length)[0]?.cited ?? null;
  const picked = [quote, all[0]?.cited, all.at(-1)?.cited].flatMap((cited) => cited ?? []);
  return { quote, cited: [...new Map(picked.map((cited) => [cited.document.id, cited])).values()] };
}

/** Words with the name in them come before a title elsewhere in the text. */
function apart({ row, cited: { span } }: { readonly row: PostRow; readonly cited: Cited }): number {
  return contains(span, [row.spanStart, row.spanEnd]) ? 0 : 1;
}

function holdsTitle(words: string, row: PostRow): boolean {
  return latinKey(words).includes(latinKey(row.title));
}

function citeRow({ documentId, spanStart, spanEnd, title }: PostRow, texts: Texts): Cited {
  const span: Span = [spanStart, spanEnd];
  return texts.cite(documentId, nameWithTitle(texts.textOf(documentId), span, title));
}

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

function daysBetween(from: Day, to: Day): number {
  return Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;
}

const order = { held: 0, 'last-said': 1, former: 2 } as const;

function highestHeldFirst(one: BriefPost, other: BriefPost): number {
  return (
    order[one.status] - order[other.status] ||
    rankOfLevel(one.level) - rankOfLevel(other.level) ||
    one.title.localeCompare(other.title)
  );
}
