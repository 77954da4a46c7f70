/**
 * All tellings of a document in; those out that are encounters of their own: what was signed or handed over where people met is none, nor
 * is the note of the sentence that tells a summons, or the credentials that a verb hands over.
 */

import { keepEach } from '../../text/keep-each.js';
import { isDay } from '../dates/is-day.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { toldOfEach } from './told-of-each.js';
import type { ContactWords, Telling } from './types.js';

/** "Après leur entretien, A et B ont signé l'accord" is one encounter, told by the talk. */
export function dropOccasions(words: ContactWords, tellings: readonly Telling[]): Telling[] {
  const { together, settings, notes, apart, rites } = entriesOf(words);
  const others = tellings.filter(({ because }) => !together.has(because));
  return tellings
    .filter((telling) => !together.has(telling.because) || !others.some((other) => isOccasionOf(other, telling)))
    .filter((telling) => !settings.has(telling.because) || !others.some((other) => isCallOf(other, telling)))
    .filter((telling) => !notes.has(telling.because) || !others.some((other) => isSummonsOf(other, telling)))
    .filter((telling) => !rites.has(telling.because) || !others.some((other) => isEachOf(apart, other, telling)))
    .filter((telling) => !isSumOf(others, telling))
    .filter((telling) => !others.some((other) => apart.has(other.because) && isReceptionFor(other, telling)))
    .map((telling) => (apart.has(telling.because) ? withReceived(others, telling) : telling));
}

/** "granted an audience to A and to B": one each, as the verb tells, and none of all together. */
function isSumOf(tellings: readonly Telling[], { kind, sentence, sides, because }: Telling): boolean {
  const people = peopleOfSides(sides);
  const isPart = (one: Telling) => one.kind === kind && one.sentence === sentence && one.because !== because;
  const parts = people.length > 2 ? tellings.filter(isPart).map((one) => peopleOfSides(one.sides)) : [];
  const isWithin = parts.every((part) => part.length > 1 && part.every((one) => people.includes(one)));
  return parts.length > 1 && isWithin && people.every((one) => parts.some((part) => part.includes(one)));
}

/** Ids of what may be told by another contact. */
const entriesOf = keepEach((words: ContactWords) => ({
  together: new Set(words.verbs.filter((entry) => entry.both && !entry.rite).map(({ id }) => id)),
  settings: new Set(words.nouns.filter((entry) => entry.setting).map(({ id }) => id)),
  notes: new Set(words.nouns.filter((entry) => entry.served).map(({ id }) => id)),
  apart: toldOfEach(words),
  rites: new Set(words.nouns.filter((entry) => entry.kind === 'ceremony').map(({ id }) => id)),
}));

/** "A and B presented their credentials": what the verb tells of each, the credentials need not. */
function isEachOf(apart: ReadonlySet<string>, { because, sentence }: Telling, rite: Telling): boolean {
  return apart.has(because) && sentence === rite.sentence;
}

/** "received A, who had come to present his credentials": one rite, told by the credentials. */
function isReceptionFor(rite: Telling, { kind, sentence, span, sides }: Telling): boolean {
  const isBehind = kind === 'meeting' && sentence === rite.sentence && span[0] < rite.span[0];
  const [received, there] = [peopleOfSides(sides), peopleOfSides(rite.sides)];
  return isBehind && received.length > 0 && there.every((one) => received.includes(one));
}

/** The rite, with all who were received for it. */
function withReceived(others: readonly Telling[], rite: Telling): Telling {
  const reception = others.find((other) => isReceptionFor(rite, other));
  const isFuller = reception !== undefined && peopleOfSides(reception.sides).length > peopleOfSides(rite.sides).length;
  return isFuller ? { ...rite, sides: reception.sides } : rite;
}

/** "spoke by phone with B": what the verb tells, the phone need not. */
function isCallOf({ kind, sentence, sides, because }: Telling, setting: Telling): boolean {
  const isVerb = kind === 'call' && because !== setting.because && sentence === setting.sentence;
  return isVerb && countriesOfSides(sides).length > 1;
}

/**
 * "was summoned to the ministry, where he was handed a note"; not "handed a note to A, who was summoned", nor "was received by
 * A, who handed him a note": whose giver is told is a letter besides the talk.
 */
function isSummonsOf({ kind, sentence, sides, span }: Telling, note: Telling): boolean {
  const isBefore = sentence === note.sentence && span[0] < note.span[0];
  const isHostTold = sides.some(({ role, party }) => role === 'host' && party.people.length > 0);
  const isGiverTold = isHostTold || peopleOfSides(note.sides).length > 1;
  return kind === 'meeting' && isBefore && !isGiverTold && sides.some((side) => side.role === 'guest');
}

/** Of the same countries, or told with a bare "leur entretien". */
function isOccasionOf(other: Telling, deed: Telling): boolean {
  const { kind, status, back, sides, date } = other;
  // "signed a treaty. The ceremony followed a meeting": told of what was signed, and not where.
  if (other.grade === 'pointed' && sides.length === 0 && other.sentence > deed.sentence) return false;
  // What is signed at a sitting is a rite besides: "the session ended. The minutes were signed by A and B".
  if (kind === 'session' && peopleOfSides(deed.sides).length > 1) return false;
  if (kind === 'correspondence' || status !== 'held' || back) return false;
  // "met on Monday … signed the protocol on Tuesday".
  if (isDay(date) && isDay(deed.date) && date !== deed.date) return false;
  const [met, own] = [countriesOfSides(sides), countriesOfSides(deed.sides)];
  if (met.length > 0 && !own.every((country) => met.includes(country))) return false;
  // "reçu par A … a signé avec B": with another than he met.
  const [there, signers] = [peopleOfSides(sides), peopleOfSides(deed.sides)];
  return there.length < 2 || signers.length < 2 || signers.every((one) => there.includes(one));
}
