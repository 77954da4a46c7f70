/** A title that states no country in, the one that a deed done together in another's capital gives out: « a coprésidé à Norville, aux côtés de A, ministre du Commerce, la commission ». */

import type { Country } from '../types.js';
import { namedIn, type Place } from './company.js';
import { capitalIn } from './imply-from-meetings.js';
import { isEnvoy } from './level-of.js';
import { matchPhrase } from './phrase-index.js';
import { otherState, sideOf } from './visitor.js';

/** Null where no such deed tells: whoever stands beside one on a journey may be of one's own side. */
export function implyFromBeside(place: Place): Country | null {
  const { title, home, start } = place;
  if (title.head.kind !== 'office' || title.head.plural || isEnvoy(title) || home === null) return null;
  const at = nameStart(place);
  const subject = namedIn(place, start, at).at(-1);
  if (!isBeside(place, at) || (subject && sideOf(place, subject) !== home)) return null;
  const deed = place.reading.pieces.slice(start, at).findIndex(({ key }) => deeds.test(key));
  if (isCoChaired(place, at)) return capitalIn(place, start, at) ?? otherState(place, home);
  return deed < 0 ? null : capitalIn(place, start + deed, at);
}

/** Of the name before the title, or of the title. */
function nameStart({ drafts, title, reading }: Place): number {
  const mentions = drafts.find(({ titles }) => titles.includes(title))?.mentions ?? [];
  const near = mentions.find(({ name }) => name.end === title.start || name.end === title.start - 1);
  const at = near?.name.lead ?? title.start;
  return reading.words.determiners.has(reading.pieces[at - 1]?.key ?? '') ? at - 1 : at;
}

const deeds =
  /^(?:inaugur\w+|ouvert|ouvre|opened|opens|lance|launched|launches|signe|signed|signs|copreside|unveiled|devoile)$/;

/** "with", « aux côtés de », « en présence de » right before; French joins "du" to it. */
function isBeside({ reading }: Place, at: number): boolean {
  const isArticle = /^(?:du|des)$/.test(reading.pieces[at]?.key ?? '') ? at + 1 : at;
  const before = reading.pieces.slice(Math.max(0, at - 4), isArticle).map(({ key }) => key);
  return /(?:aux cotes|en presence|in the presence|en compagnie) (?:de|du|d|of)$|(?:^| )(?:avec|with|alongside)$/.test(
    before.join(' '),
  );
}

function isCoChaired({ reading, start }: Place, at: number): boolean {
  const { pieces, words } = reading;
  return pieces.slice(start, at).some((_, i) => matchPhrase(words.coChairs, pieces, start + i) !== null);
}
