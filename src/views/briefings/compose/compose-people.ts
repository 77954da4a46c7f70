/** People in, lines with their posts out, in a group for each side. */

import type { PostLevel } from '../../../coding/types.js';
import { quoteOf } from '../quote-of.js';
import { type Group, group, type Line, line, type Part, sources, strong, text } from '../sheet.js';
import type { Briefing, BriefPerson, BriefPost } from '../types.js';
import { fill, type Words } from '../words.js';

/** The other side first: the reader knows his own. Without a reader's side, as asked. */
export function composePeople({ people, sides, forSide }: Briefing, words: Words): Group[] {
  const order = forSide === null ? sides : sides.toReversed();
  return order.flatMap((country): Group[] => {
    const lines = people.filter((person) => person.country === country).map((person) => personLine(person, words));
    return lines.length > 0 ? [group(words.country(country), lines)] : [];
  });
}

/** Posts shown of one person; more say little to whoever prepares a meeting. */
const postsShown = 3;

function personLine({ name, posts }: BriefPerson, words: Words): Line {
  const [first, ...others] = posts.slice(0, postsShown);
  if (!first) return line([strong(name)]);
  return line(
    [strong(name), text(' — '), ...postParts(first, words)],
    others.map((post) => line(postParts(post, words))),
  );
}

function postParts(post: BriefPost, words: Words): Part[] {
  const quoted = post.quote ? [text(', '), quoteOf(post.quote, 120)] : [text(`, ${post.title}`)];
  return [text(`${levelOf(post, words)}, ${timeOf(post, words)}`), ...quoted, sources(post.cited)];
}

export function levelOf(
  { level, accredited }: { level: PostLevel; accredited: string | null },
  { table, country }: Words,
): string {
  return accredited === null
    ? table.level[level]
    : fill(table.post.to, { level: table.level[level], country: country(accredited) });
}

function timeOf({ status, firstSaid, lastSaid, successor }: BriefPost, { table, date }: Words): string {
  if (lastSaid === null)
    return status === 'former' ? fill(table.post['former-said'], { last: date(null) }) : table.post.undated;
  const values = { first: date(firstSaid), last: date(lastSaid), name: successor ?? '' };
  if (status === 'former') return fill(successor === null ? table.post['former-said'] : table.post.former, values);
  if (status === 'last-said') return fill(table.post['last-said'], values);
  return fill(firstSaid === lastSaid ? table.post['held-once'] : table.post.held, values);
}
