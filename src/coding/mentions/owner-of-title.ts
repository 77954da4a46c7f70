/** A title behind a person's name in the genitive in, that person's country out: "Orlova's spokesman Ivar Lund". */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { belongingOf } from './country-of.js';
import type { Reading, TitleNode } from './reading.js';

/** @returns null also where the titles of the owner name no country. */
export function ownerOfTitle(reading: Reading, drafts: readonly DraftPerson[], { start }: TitleNode): Country | null {
  const genitive = reading.pieces[start - 1];
  if (genitive?.form !== 's' || !/^['’ʼ‘`]$/.test(genitive.gap)) return null;
  const owner = drafts.find((draft) => draft.mentions.some(({ name }) => name.end === start - 1));
  const countries = (owner?.titles ?? []).map((title) => belongingOf(title).own);
  return countries.find((country) => country !== null) ?? null;
}
