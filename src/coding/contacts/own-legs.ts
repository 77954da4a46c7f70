/**
 * The tellings of a sentence in; with one more for each further day that it tells out, and whoever or wherever stands behind it: « s'est entretenu hier avec A,
 * puis ce matin avec B », « est attendu jeudi à Lima et vendredi à Quito ».
 */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { DateMention } from '../dates/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf, Place } from '../types.js';
import { hasCase, type Named, namedIn, peopleOfSides } from './find-sides.js';
import { placeAt } from './place-of.js';
import type { ContactWords, Telling } from './types.js';

/** A day behind "and" or "then", with whom or where it is told of, and the day told before it. */
type Leg = {
  readonly start: number;
  readonly first: Edtf | null;
  readonly date: Edtf | null;
  readonly named: Named | null;
  readonly place: Place | null;
};

export function onOwnDays(reading: Reading, words: ContactWords, tree: Tree, tellings: readonly Telling[]): Telling[] {
  if (tellings.length === 0) return [];
  return legsOf(reading, words, tree).reduce((told, leg) => withLeg(reading, words, tree, told, leg), [...tellings]);
}

function legsOf(reading: Reading, words: ContactWords, tree: Tree): Leg[] {
  const isOfTree = (d: DateMention) => contains(tree.sentence.span, d.span) && (isDayAt(d) || isStay(d));
  const days = reading.dates.filter(isOfTree);
  return days.flatMap((day, i) => {
    const first = days[i - 1];
    if (!isJoined(words, tree, day, first === undefined) || first?.edtf === day.edtf) return [];
    const leg = {
      start: day.span[0],
      first: first?.edtf ?? null,
      date: day.edtf,
      ...behind(reading, words, tree, day),
    };
    return (leg.named && !isStay(day)) || (first && leg.place) ? [leg] : [];
  });
}

function isDayAt({ relation, edtf }: DateMention): boolean {
  return relation === 'at' && isDay(edtf);
}

/** « du 6 au 7 », « les 8 et 9 »: whole days of a stay. */
function isStay({ edtf }: DateMention): boolean {
  return /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf ?? '');
}

/** ", puis ce matin", "et vendredi": nothing but small words between the joint and the day; "and, on 3 May, by B" where it is the first day. */
function isJoined({ further }: ContactWords, tree: Tree, { span }: DateMention, isFirst: boolean): boolean {
  const before = tree.sentence.words.filter((w) => w.end <= span[0]);
  const start = before.findLastIndex((w) => !['PUNCT', 'CCONJ', 'ADV', 'DET', 'ADP'].includes(w.upos));
  const between = before.slice(start + 1);
  if (isFirst) return start >= 0 && between.some((w) => w.upos === 'CCONJ') && between.some((w) => w.form === ',');
  return between.some((w) => w.upos === 'CCONJ' || w.form === ',' || isOneOf(w, further));
}

/** Whom or where the first words behind the day name. */
function behind(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  { span }: DateMention,
): Pick<Leg, 'named' | 'place'> {
  const after = tree.sentence.words.filter((w) => w.start >= span[1]);
  const at = after.findIndex((w) => !['PUNCT', 'ADP', 'DET'].includes(w.upos));
  const first = after[at];
  if (!first || at > openingReach) return { named: null, place: null };
  const named = namedIn(reading, after).find((n) => n.span[0] <= first.start && n.party.people.length > 0);
  const place = hasCase(tree, first, words.places) ? placeAt(reading, tree, first) : null;
  return { named: named ?? (place ? namedRightBehind(reading, after, first) : null), place };
}

/** « et mercredi à Lima le ministre péruvien, B »: nothing but an article between. */
function namedRightBehind(reading: Reading, after: readonly Word[], place: Word): Named | null {
  const behind = after.filter((w) => w.id > place.id);
  const first = behind.find((w) => w.upos !== 'DET');
  const named = namedIn(reading, behind).find((n) => n.party.people.length > 0);
  return first && named && named.span[0] <= first.start ? named : null;
}

/** Words of ", avec le" between a day and who is named behind it. */
const openingReach = 3;

function withLeg(
  reading: Reading,
  { nouns }: ContactWords,
  tree: Tree,
  tellings: readonly Telling[],
  leg: Leg,
): Telling[] {
  // "by phone" only says how they spoke.
  const isSetting = ({ because }: Telling) => nouns.some(({ id, setting }) => id === because && setting);
  const fits = ({ kind }: Telling) => (leg.named ? kind === 'meeting' || kind === 'call' : kind === 'visit');
  const before = tellings.filter((t) => fits(t) && !isSetting(t) && t.span[0] < leg.start);
  const base = before.find((t) => !isOf(t, leg)) ?? before[0];
  if (!base) return [...tellings];
  const partners = partnersOf(reading, tree, base, leg);
  const further = furtherOf(base, leg, partners);
  const isApart = ({ sides }: Telling) => !peopleOfSides(sides).some((id) => partners.includes(id));
  const isTold = before.some((t) => t !== base && isOf(t, leg) && isApart(t));
  const dated = tellings.map((t) => {
    if (t === base) return further.length > 0 ? withoutLeg(t, leg) : t;
    if (fits(t) && isOf(t, leg)) return { ...t, date: leg.date };
    if (leg.place && isBetween(t, base, leg)) return { ...t, date: leg.first };
    return t.span[0] === base.span[0] && t.date === leg.date ? { ...t, date: leg.first } : t;
  });
  return isTold ? dated : [...dated, ...further];
}

/** « s'est rendue mercredi en Pologne, où elle a rencontré B, et jeudi au Chili »: met on the first day. */
function isBetween({ kind, span, date }: Telling, base: Telling, leg: Leg): boolean {
  return kind !== 'visit' && span[0] > base.span[0] && span[1] <= leg.start && date === leg.date;
}

/** The first contact, of its own day and of its own people. */
function withoutLeg(telling: Telling, { named, first, date }: Leg): Telling {
  const isOther = (id: string) => named?.party.people.includes(id) === true;
  const sides = telling.sides.filter((side) => !peopleOfSides([side]).some(isOther));
  return { ...telling, sides, date: telling.date === date || telling.date === null ? first : telling.date };
}

/** Told of whoever or wherever stands behind the day. */
function isOf({ sides, place }: Telling, leg: Leg): boolean {
  if (leg.named) return peopleOfSides(sides).some((id) => leg.named?.party.people.includes(id));
  return place?.country === leg.place?.country;
}

/** People named between the telling and the day. */
function partnersOf(reading: Reading, tree: Tree, { span }: Telling, { start }: Leg): readonly string[] {
  const between = tree.sentence.words.filter((w) => w.start >= span[1] && w.end <= start);
  return namedIn(reading, between).flatMap(({ party }) => party.people);
}

/** Of the same doers, with the other partner or at the other place. */
function furtherOf(base: Telling, { named, place, date }: Leg, partners: readonly string[]): Telling[] {
  if (!named) return [{ ...base, date, place, further: true }];
  const others = [...partners, ...named.party.people];
  const doers = base.sides.filter((side) => !peopleOfSides([side]).some((id) => others.includes(id)));
  const isAmong = base.sides.some((side) => peopleOfSides([side]).some((id) => partners.includes(id)));
  if (doers.length === 0 || !isAmong) return [];
  return [
    {
      ...base,
      date,
      place: place ?? base.place,
      sides: [...doers, { party: named.party, role: 'unspecified' }],
      further: true,
    },
  ];
}
