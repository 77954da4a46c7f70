/** Sessions that a text sets beside the one it reports, and whom guests meet next: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

describe('readContacts on sittings of the same people', () => {
  it('gives the previous and the next round the countries of the one told', async () => {
    expect(
      await english(
        'The fourth round of political consultations between Nepal and Peru was held on Tuesday in Lima. The previous round had been convened in Kathmandu in 2022. The next round will be held in Kathmandu in 2026.',
      ),
    ).toEqual([
      'session 2024-05-14 NPL+PER held',
      'session 2022 NPL+PER held recalled',
      'session 2026 NPL+PER planned',
    ]);
  });

  it('gives a meeting "in this format" all who met before', async () => {
    expect(
      await english(
        'The meeting of the foreign ministers of Nepal, Peru and Ghana, slated for May 19 in Lima, has been moved to a later date. The last meeting in this format took place on June 4, 2019.',
      ),
    ).toEqual(['meeting 2024-05-19 GHA+NPL+PER postponed', 'meeting 2019-06-04 GHA+NPL+PER held recalled']);
  });

  it('counts an audience granted to two guests once each', async () => {
    expect(
      await english(
        'President Rosa Vega of Peru granted audience to the Foreign Minister of Nepal, Mr Hari Thapa, and to the Prime Minister of Ghana, Mr Kofi Mensah, on Tuesday.',
      ),
    ).toEqual(['meeting 2024-05-14 NPL+PER held', 'meeting 2024-05-14 GHA+PER held']);
  });

  it('takes what a reception was followed by for news of the state visited', async () => {
    expect(
      await english(
        'President Rosa Vega of Peru arrived in Nepal on Monday for a state visit. She was met at the airport by Foreign Minister Hari Thapa. The reception was followed by a courtesy call on Speaker Ram Rai.',
      ),
    ).toEqual(['visit 2024-05-13 NPL+PER held', 'meeting 2024-05-13 NPL+PER held', 'meeting 2024-05-13 NPL+PER held']);
  });

  it('takes "the visitors, headed by A" for guests, and those of an exhibition for none', async () => {
    expect(
      await english(
        'Speaker Rosa Vega of Peru received a five-member delegation from the National Assembly of the Republic of Ghana on Wednesday. The visitors, headed by Kofi Mensah, chairman of the Environment Committee, are in Peru from 12 to 17 May.',
      ),
    ).toEqual(['meeting 2024-05-15 GHA+PER held', 'visit 2024-05-12/2024-05-17 GHA+PER held']);
    expect(await english('The visitors to the exhibition were welcomed by Speaker Rosa Vega of Peru.')).toEqual([]);
  });
});
