/** A sentence in; the day out that it gives to the last time: "The last time a minister was in Lima was in 2019". Undefined where it tells of none. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import { isDayOfContact } from './is-day-of-contact.js';
import { stretchOf } from './stretch.js';
import type { ContactWords } from './types.js';

/** @param teller the word that tells the contact, which stands before its day. */
export function lastTime(
  reading: Reading,
  { dated, times }: ContactWords,
  { sentence }: Tree,
  teller: Word,
): Edtf | null | undefined {
  const opening = sentence.words.slice(0, openingReach);
  const time = opening.find((w) => isOneOf(w, times));
  if (!time || !opening.some((w) => w.id < time.id && ordinal.test(w.form))) return undefined;
  const behind = sentence.words.slice(teller.id);
  const verb = behind.findLast((w) => w.upos === 'AUX' || isOneOf(w, dated));
  const span = verb ? stretchOf(sentence.words.slice(verb.id)) : null;
  if (!span) return undefined;
  return reading.dates.find((d) => contains(span, d.span) && isDayOfContact(reading, d))?.edtf ?? null;
}

const ordinal = /^(last|first|derni[eè]re|premi[eè]re)$/i;

/** Words of "La toute dernière fois". */
const openingReach = 4;
