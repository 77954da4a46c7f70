/** Which day a contact has where an English text tells several. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();
const met = 'Ghanaian Minister Kofi Mensah received Peruvian Minister Rosa Quispe on Tuesday.';
const first = 'meeting 2024-05-14 GHA+PER held';

describe('readContacts on the day that an English text reports', () => {
  it('takes "earlier in the day" and "earlier on Tuesday" for one more contact of that day', async () => {
    const also = ['Earlier in the day', 'Earlier on Tuesday', 'Earlier the same day'];
    for (const when of also)
      expect(await english(`${met} ${when}, Ms Quispe held talks with President John Asante.`)).toEqual([first, first]);
  });

  it('keeps what was done "earlier" and no more for looked back to', async () => {
    const text = `${met} As was reported earlier, Ms Quispe met President John Asante in Lima.`;
    expect(await english(text)).toEqual([first, 'meeting - GHA+PER held recalled']);
  });

  it('keeps a meeting of a day to come apart from the one reported', async () => {
    const text =
      'Peruvian Ambassador Luis Quispe was called in by Ghanaian Minister Kofi Mensah on Tuesday. Peruvian Minister Rosa Vega and Mr Mensah will discuss it when they meet in Paris on 28 June.';
    expect(await english(text)).toEqual([first, 'meeting 2024-06-28 GHA+PER planned']);
  });

  it('gives a letter no day of what it invites to', async () => {
    const letter =
      'The guest delivered a letter from the President of Peru, Ana Soto, in which she invites President John Asante to the rites of June 25th.';
    expect(await english(`${met} ${letter}`)).not.toContain('correspondence 2024-06-25 GHA+PER planned');
  });

  it('takes a call that somebody "said he had had" for the news with which a text opens', async () => {
    const text =
      'Ghanaian President John Asante said on Tuesday he had had a good telephone conversation with the President of Peru, Ana Soto.';
    expect(await english(text)).toEqual(['call 2024-05-14 GHA+PER held']);
  });

  it('takes whoever leads a delegation to a city for a visitor, and not whoever leads one to talks', async () => {
    expect(await english(`${met} Mr Mensah is expected to lead a delegation to Lima on 24 June.`)).toEqual([
      first,
      'visit 2024-06-24 GHA+PER planned',
    ]);
    expect(await english(`${met} Mr Mensah led the delegation to the talks.`)).toEqual([first]);
  });

  it('takes a delegation that is in the country for visitors', async () => {
    const text = `${met} The Peruvian delegation is in the country on a five-day visit.`;
    expect(await english(text)).toEqual([first, 'visit - GHA+PER held']);
  });

  it('takes the sitting or talk before one that was "also" had for one reported', async () => {
    const also = 'The Peruvian Minister, Rosa Quispe, was also received by Ghanaian President John Asante on Tuesday.';
    const talks = 'During their bilateral meeting, the two ministers of Ghana and Peru compared notes.';
    expect(await english(`${talks} ${also}`)).toEqual([first, first]);
    const other = also.replace('also ', '');
    expect(await english(`${talks} ${other}`)).toEqual([first]);
    expect(await english(`During the meeting of the council, taxes were raised. ${other}`)).toEqual([first]);
  });
});
