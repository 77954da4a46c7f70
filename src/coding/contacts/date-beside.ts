/** A noun that names a contact in, the day told right before or right behind it out: "yesterday's meeting", "la visite à Lima, du 11 au 13 mai". */

import type { Word } from '../../language/types.js';
import { contains, overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { DateMention } from '../dates/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import { nounStretch } from './around-noun.js';
import { isDayOfContact } from './is-day-of-contact.js';
import type { ContactWords } from './types.js';

/** Parts of speech that stand between an article and its noun. */
const beforeNoun = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "after the 13 December Lima meeting", "yesterday's meeting": a day between the article and the noun is its own, whatever preposition stands before. */
export function dateBefore(reading: Reading, tree: Tree, noun: Word): Edtf | null {
  const { words } = tree.sentence;
  const end = words.slice(0, noun.id - 1).findLastIndex((w) => !beforeNoun.has(w.upos) && !/^['’]s?$/.test(w.form));
  const first = words[end + 1] ?? noun;
  const own = reading.dates.find((d) => d.kind === 'date' && contains([first.start, noun.end], d.span));
  return own?.edtf ?? null;
}

/** « signés en mars dernier, lors de la visite de A »: a day right before the comma and the words that make the visit its occasion. */
export function dateBeforeFrame(reading: Reading, { frames }: ContactWords, tree: Tree, noun: Word): Edtf | null {
  const before = tree.sentence.words.slice(0, noun.id - 1);
  const comma = before.findLast((w) => w.form === ',');
  const opening = comma ? before.slice(comma.id) : [];
  const isFrame = opening.length <= frameReach && opening.some((w) => isOneOf(w, frames));
  const told = isFrame ? reading.dates.find((d) => d.span[1] === comma?.start && d.relation === 'at') : undefined;
  return told && told.kind === 'date' && comma && isOfVisit(before.slice(0, comma.id), told) ? told.edtf : null;
}

/** « signés le 3 mars, lors de la visite »; in "held talks on Saturday, during his visit" the day is that of the talks alone. */
function isOfVisit(before: readonly Word[], { edtf }: DateMention): boolean {
  const verb = before.findLast((w) => w.upos === 'VERB');
  return verb?.deprel.startsWith('acl') === true || /^\d{4}-\d\d$/.test(edtf ?? '');
}

/** Words of « à l'occasion de la ». */
const frameReach = 5;

/** « la visite de A à Lima, du 11 au 13 mai », « son déplacement au Chili, en mai dernier, »: a day right behind the comma that ends what is said of the noun. */
export function dateAside(reading: Reading, tree: Tree, noun: Word): Edtf | null {
  const last = nounStretch(tree, noun).at(-1) ?? noun;
  const [comma, first, second] = tree.sentence.words.slice(last.id);
  const from = first?.upos === 'ADP' || first?.upos === 'DET' ? second : first;
  if (comma?.form !== ',' || !from) return null;
  const told = reading.dates.filter((d) => overlaps(d.span, [from.start, from.end]));
  return told.find((d) => isDayOfContact(reading, d))?.edtf ?? null;
}
