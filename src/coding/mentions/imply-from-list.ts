/** A title that states no country in, the one that the first of a list says out: "received by President A of Norland and the foreign minister, B", "met the Norlandian minister A and the adviser B". */

import type { Country, PostLevel } from '../types.js';
import { lastWord, type Place } from './company.js';
import { countryAt } from './country-at.js';
import { belongingOf } from './country-of.js';
import { hostLevels, isAmbassador, isEnvoy } from './level-of.js';
import { matchPhrase } from './phrase-index.js';
import type { TitleNode } from './reading.js';

/** Who may sit beside an ambassador on his own side; a minister there is the host's. */
const besideAmbassador: readonly PostLevel[] = ['official', 'consul', 'military', 'envoy', 'spouse'];
/** Of places and firms, which may be of any country. */
const apart: readonly PostLevel[] = ['local', 'executive'];

/** "The ambassador of Norland to Oldmark, A, and the deputy minister of education, B, signed": B serves the state that A is sent to. */
export function implyFromEnvoy(place: Place): Country | null {
  const { title, start, titles } = place;
  const before = titles.filter((other) => other.start >= start && other.end <= title.start).at(-1);
  const sent = before && isEnvoy(before) ? belongingOf(before).accredited : null;
  const isHost = title.head.kind === 'office' && hostLevels.includes(title.head.office.level);
  const isMeeting =
    Math.max(lastWord(place, 'meetings'), lastWord(place, 'welcomes'), lastWord(place, 'companions')) >= 0;
  return before && sent && isHost && !isMeeting && isAnd(place) && isList(place, before.end, title.start) ? sent : null;
}

/** "summoned Norland's ambassador. Ambassador A": the text tells of one state's alone, and not of its own. */
export function implyFromOneEnvoy({ reading, title, titles, home }: Place): Country | null {
  const isOurs = /^(?:our|notre|nos)$/.test(reading.pieces[title.start - 1]?.key ?? '');
  if (!isOneAmbassador(title) || isOurs || belongingOf(title).own !== null) return null;
  const told = titles.filter((other) => isOneAmbassador(other) && other.end <= title.start);
  const [state, ...more] = new Set(told.flatMap((other) => belongingOf(other).own ?? []));
  return state && more.length === 0 && state !== home ? state : null;
}

/** "Ambassador A said (that) Norland would …": an envoy speaks of his own state's doings. */
export function implyFromSpeech(place: Place): Country | null {
  const { reading, title, home, drafts } = place;
  const { pieces, words } = reading;
  const own = drafts.find(({ titles }) => titles.includes(title));
  const end = own?.mentions.map(({ name }) => name.end).find((at) => at > title.end && at - title.end < 6);
  if (!isOneAmbassador(title) || end === undefined || belongingOf(title).own !== null) return null;
  const that = [0, 1, 2, 3, 4].map((on) => end + on).find((at) => /^(?:que|that|said)$/.test(pieces[at]?.key ?? ''));
  const start = that === undefined ? end : that + 1;
  const at = words.determiners.has(pieces[start]?.key ?? '') ? start + 1 : start;
  const hit = that === undefined ? null : countryAt(reading, at);
  const isSubject = hit?.form === 'name' && /^ $/.test(pieces[hit.end]?.gap ?? '');
  return isSubject && hit.countries[0] !== home ? (hit.countries[0] ?? null) : null;
}

function isOneAmbassador(title: TitleNode): boolean {
  return isAmbassador(title) && !title.head.plural;
}

/** "and", or "and the", right before the title. */
function isAnd({ reading: { pieces, words }, title }: Place): boolean {
  const article = words.determiners.has(pieces[title.start - 1]?.key ?? '') ? 2 : 1;
  return /^(?:et|and)$/.test(pieces[title.start - article]?.key ?? '');
}

/** Behind one preposition or verb of meeting, with nothing between but names, titles and "and", all are of one side. */
export function implyFromList(place: Place): Country | null {
  const { title, start } = place;
  const opening = Math.max(lastWord(place, 'meetings'), lastWord(place, 'welcomes'));
  const first = place.titles.find((other) => other.start > opening && other.end <= title.start);
  if (
    opening <= start ||
    !first ||
    !(isOffice(first) || isCounterpart(first)) ||
    !isOffice(title) ||
    !mayFollow(first, title)
  )
    return null;
  if (isSubject(place)) return null;
  const own = belongingOf(first).own ?? place.implied(first);
  return own && isList(place, first.end, title.start) ? own : null;
}

/** "Lors d'un entretien avec le ministre A, le ministre a promis": behind an opening, and with no name, the office begins the clause proper. */
function isSubject({ reading: { pieces, words }, title, start }: Place): boolean {
  const [article, next] = [pieces[title.start - 1], pieces[title.end]];
  const isOpened = words.openings.has(pieces[start]?.key ?? '');
  return isOpened && article?.gap === ', ' && next?.gap === ' ' && !next.capital && !/^(?:et|and)$/.test(next.key);
}

function isOffice({ head }: TitleNode): boolean {
  return head.kind === 'office' && !head.plural;
}

/** "met her counterpart A and the minister of trade, B" */
function isCounterpart({ head }: TitleNode): boolean {
  return head.kind === 'counterpart' && !head.plural;
}

function mayFollow(first: TitleNode, title: TitleNode): boolean {
  const [one, other] = [first, title].map(({ head }) => (head.kind === 'office' ? head.office.level : 'other'));
  if (other === undefined || apart.includes(other)) return false;
  return one !== 'ambassador' || besideAmbassador.includes(other);
}

/** A name, then names, titles, articles and words of respect with "and" or a comma; clauses with "who" aside. */
function isList(place: Place, from: number, to: number): boolean {
  const { reading, titles, drafts } = place;
  const { pieces, words } = reading;
  const inTitle = (at: number) => titles.some(({ start, end }) => start >= from && at >= start && at < end);
  const isName = (at: number) =>
    drafts.some(({ mentions }) => mentions.some(({ name }) => at >= name.lead && at < name.end));
  const isJoin = (at: number) =>
    words.determiners.has(pieces[at]?.key ?? '') ||
    /^(?:et|and|par|by|avec|with|ainsi|que)$/.test(pieces[at]?.key ?? '') ||
    matchPhrase(words.honorifics, pieces, at) !== null ||
    pieces[at]?.capital === true;
  const places = Array.from({ length: to - from }, (_, i) => from + i);
  const isClear = (at: number) => /^(?:\.?,? |[-‑'’ʼ.]|\. |\)?,? ?\(?|\) )$/.test(pieces[at]?.gap ?? '\n');
  const isTold = clausesIn(place, from, to);
  const isPart = (at: number) => inTitle(at) || isName(at) || isJoin(at) || isTold(at);
  const isNamed = [...places, from - 1].some(isName) || namedBefore(place, from);
  return isNamed && places.every((at) => isClear(at) && isPart(at));
}

/** "A, the speaker of parliament, B": the first one's name stands before the title. */
function namedBefore({ titles, drafts }: Place, end: number): boolean {
  const first = titles.find((title) => title.end === end);
  const ends = [first?.start, (first?.start ?? 0) - 1];
  return drafts.some(({ mentions }) => mentions.some(({ name }) => ends.includes(name.end)));
}

/** ", who chairs its committee,": up to the next comma, or to the end of the list. */
function clausesIn({ reading: { pieces } }: Place, from: number, to: number): (at: number) => boolean {
  const inside = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const opens = /^(?:who|qui)$/.test(pieces[at]?.key ?? '') && pieces[at]?.gap === ', ';
    const goesOn = inside.has(at - 1) && !pieces[at]?.gap.startsWith(',');
    if (opens || goesOn) inside.add(at);
  }
  return (at) => inside.has(at);
}
