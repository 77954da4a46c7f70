/**
 * The tellings of a document in; with the envoys out whom it tells one by one once it has spoken of credentials: "B presented hers as well",
 * "The last to be received was C", "D met the President following the credential ceremony".
 */

import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import { countriesOfSides, namedIn, peopleOfSides, sidesOf } from './find-sides.js';
import { hostMeant } from './host-meant.js';
import { isNamedAgain } from './is-named-again.js';
import { toldOfEach } from './told-of-each.js';
import type { ContactWords, Side, Telling } from './types.js';

export function addChained(reading: Reading, words: ContactWords, tellings: readonly Telling[]): Telling[] {
  const rites = toldOfEach(words);
  const base = tellings.find((t) => rites.has(t.because));
  if (!base) return [...tellings];
  // "Those who presented their letters were A, B and C": more than the verb tells.
  const told = ({ index }: Tree) => tellings.filter((t) => rites.has(t.because) && t.sentence === index).length;
  const chained = reading.scene.trees.filter(
    (tree) =>
      tree.index > base.sentence &&
      isChained(reading, words, tree) &&
      (told(tree) === 0 || tellEach(reading, tree, base).length > told(tree)),
  );
  const at = new Set(chained.map((tree) => tree.index));
  const kept = tellings.filter((t) => !at.has(t.sentence) || (t.kind !== 'correspondence' && t.kind !== 'ceremony'));
  const dated = kept.map((t) => (rites.has(t.because) && !t.back ? { ...t, date: t.date ?? dayTold(base) } : t));
  const more = chained.flatMap((tree) => tellEach(reading, tree, base));
  // "received the letters of two envoys": who they are, the chain tells.
  const isSum = (t: Telling) => t.because === base.because && t.sentence === base.sentence && !t.open && isOfNobody(t);
  const apart = more.length > 0 ? dated.filter((t) => !isSum(t)) : dated;
  return [...apart, ...more].sort((a, b) => a.sentence - b.sentence);
}

function isChained(reading: Reading, { chained }: ContactWords, tree: Tree): boolean {
  const text = reading.text.slice(...tree.sentence.span).toLowerCase();
  return chained.some((phrase) => text.includes(phrase));
}

/** Each envoy whom the sentence names has a ceremony with the host of the one told first. */
function tellEach(reading: Reading, tree: Tree, base: Telling): Telling[] {
  const named = sidesOf(reading, namedIn(reading, tree.sentence.words), 'guest');
  const host = base.sides.filter((side) => side.role === 'host');
  const isEnvoy = (side: Side) => peopleOfSides([side]).some((id) => isOfEnvoy(reading, id));
  const envoys = named.filter(
    (side, i) => isEnvoy(side) && !isNamedAgain(named.slice(0, i), side) && !sharesCountry(host, side),
  );
  const date = dayOf(reading, tree) ?? dayTold(base);
  const telling: Telling = { ...base, sentence: tree.index, span: [...tree.sentence.span], date, open: false };
  return envoys.map((side) => ({
    ...telling,
    sides: [side, ...(host.length > 0 ? host : hostMeant(reading, [side]))],
  }));
}

/** No guest is named, and they are of several states. */
function isOfNobody({ sides }: Telling): boolean {
  const guests = sides.filter((side) => side.role === 'guest');
  return peopleOfSides(guests).length === 0 && countriesOfSides(guests).length > 1;
}

function dayTold({ date }: Telling): Edtf | null {
  return isDay(date) ? date : null;
}

function isOfEnvoy({ scene }: Reading, id: string): boolean {
  const posts = scene.mentions.people.find((p) => p.id === id)?.posts ?? [];
  return posts.some((post) => post.level === 'ambassador' || post.level === 'envoy');
}

function sharesCountry(host: readonly Side[], side: Side): boolean {
  return countriesOfSides([side]).some((country) => countriesOfSides(host).includes(country));
}

/** The one day that the sentence names. */
function dayOf({ dates }: Reading, { sentence }: Tree): Edtf | null {
  const days = dates.flatMap((d) => (contains(sentence.span, d.span) && d.edtf ? [d.edtf.slice(0, 10)] : []));
  const [only, ...more] = new Set(days.filter((day) => isDay(day)));
  return more.length === 0 ? (only ?? null) : null;
}
