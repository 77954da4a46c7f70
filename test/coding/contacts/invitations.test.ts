/** Visits to which somebody is invited: whose they are. Invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();
const visit = 'visit - FIN+PER proposed';

describe('readContacts on invitations', () => {
  it('gives the visit to whom the invitation was handed, and not to whoever sent it', async () => {
    for (const text of [
      'The Ambassador of Peru, Ana Quispe, passed on to President Pekka Virtanen of Finland the invitation of the President of Peru, Luis Mora, to visit Lima.',
      'Minister Rosa Vega of Peru handed Mr Virtanen, the Prime Minister of Finland, an invitation from President Luis Mora to visit Peru.',
      'The Minister conveyed the invitation of President Luis Mora of Peru to President Pekka Virtanen of Finland to visit Lima.',
      'President Pekka Virtanen of Finland has received an invitation from the President of Peru, Luis Mora, to visit Lima.',
    ])
      expect(await english(text)).toEqual([visit]);
  });

  it('gives it to "him" who was named before, and to the other side where nobody is named', async () => {
    const both = ['meeting 2024-05-16 FIN+PER held', visit];
    for (const text of [
      'President Pekka Virtanen of Finland today received Ana Quispe, the Ambassador of Peru, who handed him an invitation from President Luis Mora to pay an official visit to Peru.',
      'President Pekka Virtanen of Finland received the Peruvian Speaker, Rosa Vega, today. She renewed the invitation of President Luis Mora to him to pay a visit to Peru.',
      'President Pekka Virtanen of Finland received the Peruvian Minister, Rosa Vega, today. Ms Vega conveyed an invitation from President Luis Mora for President Virtanen to visit Peru.',
    ])
      expect(await english(text)).toEqual(both);
  });

  it('gives what somebody was invited to "a fortnight ago" no day of the past, and "the proposed visit" none that was held', async () => {
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru had invited President Pekka Virtanen to Lima a fortnight ago, Finland said.',
      ),
    ).toEqual([visit]);
    expect(await english('The proposed visit to Peru by President Pekka Virtanen of Finland was taken up.')).toEqual([
      visit,
    ]);
  });

  it('takes what it is "agreed … be held" and where somebody "was to be" for planned', async () => {
    expect(
      await english('The two sides agreed that the 9th meeting of the Finland-Peru Joint Commission be held in Lima.'),
    ).toEqual(['session - FIN+PER planned']);
    expect(
      await english('Foreign Minister Anna Korhonen of Finland was to be in Lima from May 18 to 20 for talks.'),
    ).toEqual(['visit 2024-05-18/2024-05-20 FIN+PER planned']);
  });
});
