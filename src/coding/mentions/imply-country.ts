/** A title that states no country in, the one that the words before it give out: "son vice-ministre", "la délégation … les sénateurs". */

import type { Country } from '../types.js';
import { inSentence, sentenceStart } from './company.js';
import { countryAt } from './country-at.js';
import { belongingOf, countryOfBody } from './country-of.js';
import { endsList } from './ends-list.js';
import { countryOfLed } from './imply-from-led.js';
import { hostLevels, isEnvoy } from './level-of.js';
import { isStop } from './pieces.js';
import { type BodyNode, type Reading, spanOf, type TitleNode, wordsOf } from './reading.js';

const membersOf: Readonly<Record<string, readonly string[]>> = { legislator: ['parliament', 'chamber', 'committee'] };

/** For a title without a country. Country of the body that "son" or a legislator belongs to: the nearest one before in the sentence; else null. */
export function implyCountry(
  reading: Reading,
  bodies: readonly BodyNode[],
  titles: readonly TitleNode[],
  title: TitleNode,
): Country | null {
  return (
    fromOwner(reading, titles, title) ??
    fromNamesake(reading, bodies, title) ??
    fromBareBody(bodies, title) ??
    countryOfLed(reading, bodies, title.start) ??
    fromBody(reading, bodies, title) ??
    fromEmbassy(reading, bodies, titles, title) ??
    fromDelegation(reading, title) ??
    fromPartner(reading, titles, title) ??
    fromList(reading, titles, title) ??
    fromCompany(reading, titles, title)
  );
}

/** "the UN Secretary-General's Special Envoy": of whoever sends him. */
function fromOwner(reading: Reading, titles: readonly TitleNode[], title: TitleNode): Country | null {
  const genitive = reading.pieces[title.start - 1];
  if (genitive?.form !== 's' || !/^['’ʼ‘`]$/.test(genitive.gap)) return null;
  const owner = titles.find((other) => other.end === title.start - 1);
  return owner ? belongingOf(owner).own : null;
}

/** "the Department of Trade of Norland … Ms. Orlova, Director of the Department of Trade": the same body in short. */
function fromNamesake(reading: Reading, bodies: readonly BodyNode[], title: TitleNode): Country | null {
  const part = title.parts.find((one) => one.kind === 'body');
  if (part?.kind !== 'body' || part.body.parts.length === 0) return null;
  const short = wordsOf(reading, spanOf(reading, part.body.start, part.body.end));
  const isLong = (body: BodyNode) =>
    body.end < part.body.start && wordsOf(reading, spanOf(reading, body.start, body.end)).startsWith(`${short} `);
  const long = bodies.find((body) => isLong(body) && countryOfBody(body) !== null);
  return long ? countryOfBody(long) : null;
}

/** "le secrétaire général du ministère", after "le ministère nordien du Commerce": of the one named last before. */
function fromBareBody(bodies: readonly BodyNode[], title: TitleNode): Country | null {
  const part = title.parts.find((one) => one.kind === 'body');
  const isBare = part?.kind === 'body' && part.body.parts.length === 0 && !part.body.head.fixed;
  if (!isBare || part.body.head.kind !== 'ministry') return null;
  const before = bodies.filter(({ end, head }) => end < part.body.start && head.kind === part.body.head.kind);
  const last = before.findLast((body) => countryOfBody(body) !== null);
  return last ? countryOfBody(last) : null;
}

function fromBody(reading: Reading, bodies: readonly BodyNode[], title: TitleNode): Country | null {
  const before = bodies
    .filter((body) => body.end <= title.start && inSentence(reading, body.end, title.start))
    .reverse();
  const kinds = title.head.kind === 'office' ? membersOf[title.head.office.level] : undefined;
  const own = reading.words.possessives.has(reading.pieces[title.start - 1]?.key ?? '') && title.head.kind === 'office';
  const body = before.find((one) => countryOfBody(one) && (own || kinds?.includes(one.head.kind)));
  return body && !(own && isFollowed(reading, body.end, title.start)) ? countryOfBody(body) : null;
}

/** "The Embassy of Norland wrote: “Ambassador A regrets …”": its own ambassador, in the quotation, too. */
function fromEmbassy(
  reading: Reading,
  bodies: readonly BodyNode[],
  titles: readonly TitleNode[],
  title: TitleNode,
): Country | null {
  // "where Director General Ambassador A protested": the rank of somebody who has an office at home.
  const isRank = titles.some(({ head, end }) => head.kind === 'office' && end === title.start);
  const embassy =
    isEnvoy(title) && !isRank
      ? bodies.filter(({ end, head }) => end <= title.start && head.kind === 'embassy').at(-1)
      : undefined;
  const between = embassy ? reading.pieces.slice(embassy.end, title.start) : [];
  return embassy && !between.some((_, i) => isStop(reading.pieces, embassy.end + i)) ? countryOfBody(embassy) : null;
}

/** "The Norlandian government asked Oldmark to recall its ambassador": another state stands between. */
function isFollowed(reading: Reading, from: number, to: number): boolean {
  return reading.pieces.slice(from, to).some((_, i) => countryAt(reading, from + i)?.form === 'name');
}

/** How far before its leader's title a delegation stands: "the Norland delegation was led by Deputy Minister". */
const delegationReach = 8;

/** "la délégation russe conduite par le vice-ministre" */
function fromDelegation(reading: Reading, title: TitleNode): Country | null {
  const start = sentenceStart(reading, title.start);
  // "Côté nordien, le ministre A et le ministre B": whoever else the sentence names.
  const opened = [0, 1, 2].some((on) => reading.words.delegations.has(reading.pieces[start + on]?.key ?? ''));
  for (let at = title.start - 1; at >= 0 && (at >= title.start - delegationReach || (opened && at >= start)); at -= 1) {
    const key = reading.pieces[at]?.key ?? '';
    if (reading.words.meetings.has(key) || (opened && endsList(reading, at))) return null;
    if (!reading.words.delegations.has(key) || !inSentence(reading, at + 1, title.start + 1)) continue;
    const near = [at - 2, at - 1, at + 1, at + 2]
      .filter((place) => place >= start)
      .map((place) => countryAt(reading, place));
    return near.find((hit) => hit?.countries.length === 1)?.countries[0] ?? null;
  }
  return null;
}

/** "le ministre malien, accompagné de la ministre déléguée": of one side. */
function fromCompany(reading: Reading, titles: readonly TitleNode[], title: TitleNode): Country | null {
  const near = [1, 2, 3].some((back) => reading.words.companions.has(reading.pieces[title.start - back]?.key ?? ''));
  const before = near ? titles.filter((other) => other.end < title.start).at(-1) : undefined;
  return before && inSentence(reading, before.end, title.start) ? belongingOf(before).own : null;
}

/** "les vœux du président russe A et du Premier ministre B": under one preposition they are of one side. */
function fromPartner(reading: Reading, titles: readonly TitleNode[], title: TitleNode): Country | null {
  const [and, of] = [reading.pieces[title.start - 2], reading.pieces[title.start - 1]];
  const coordinated = (and && of && /^(et|and)$/.test(and.key) && /^(du|of)$/.test(of.key)) || of?.key === 'and';
  if (title.head.kind !== 'office' || !coordinated) return null;
  const before = titles.filter((other) => other.end <= title.start).at(-1);
  const near =
    before && before.start > 0 && title.start - before.end < 8 && inSentence(reading, before.end, title.start);
  return near && before && !isHostOfEnvoy(before, title) ? belongingOf(before).own : null;
}

/** "en présence de l'ambassadeur de Nordmark A et du député B": an ambassador has no minister or member of parliament of his own beside him. */
function isHostOfEnvoy(envoy: TitleNode, { head }: TitleNode): boolean {
  return isEnvoy(envoy) && head.kind === 'office' && hostLevels.includes(head.office.level);
}

/** "received Norlandian Minister A, Secretary B and Minister C": titles of one list, whose first says of which country. */
function fromList(reading: Reading, titles: readonly TitleNode[], title: TitleNode): Country | null {
  const list = titles.filter((one) => one.start >= title.start && inSentence(reading, title.end, one.start));
  const closing = list.findIndex((one) => reading.pieces[one.start - 1]?.key === 'and');
  if (closing < 0 || !list.slice(0, closing).every((one, i) => isNext(reading, one, list[i + 1]))) return null;
  for (let at = titles.indexOf(title); at > 0; at -= 1) {
    const [before, here] = [titles[at - 1], titles[at]];
    if (!before || !here || !isNext(reading, before, here)) return null;
    const { own } = belongingOf(before);
    if (own) return own;
  }
  return null;
}

/** Between the two titles stand the name of one person and a comma or "and". */
function isNext(reading: Reading, before: TitleNode, next: TitleNode | undefined): boolean {
  if (!next || next.start <= before.end || next.start - before.end > nameReach) return false;
  const names = reading.pieces.slice(before.end, next.start);
  const isListed = names.at(-1)?.key === 'and' || reading.pieces[next.start]?.gap.startsWith(',') === true;
  const isNamed = names.every(
    (piece) => piece.capital || piece.key === 'and' || reading.words.particles.has(piece.key),
  );
  return isListed && isNamed && inSentence(reading, before.end, next.start);
}

/** Words of a name and the "and" behind it, at most. */
const nameReach = 7;
