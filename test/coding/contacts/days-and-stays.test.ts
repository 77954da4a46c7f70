/** Which day a contact takes from its own sentence, from the one before or from none: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();

describe('readContacts on days', () => {
  const one = 'Peruvian Foreign Minister Rosa Vega';
  const other = 'Foreign Minister Hari Thapa of Nepal';

  it('gives what is told of another state no day of what is told here', async () => {
    expect(
      await english(
        `${one} met ${other} in Kathmandu today. In Accra, Vega had a meeting with Minister Kofi Mensah of Ghana and called on President Ama Owusu.`,
      ),
    ).toEqual(['meeting 2024-05-16 NPL+PER held', 'meeting - GHA+PER held', 'meeting - GHA+PER held']);
  });

  it('gives "the last time" the day that the end of the sentence tells', async () => {
    const told = ['visit 2019-05 NPL+PER held recalled'];
    expect(await english('The last time President Rosa Vega of Peru was in Nepal was in May 2019.')).toEqual(told);
    expect(await french("La dernière fois qu'un ministre péruvien s'est rendu au Népal remonte à mai 2019.")).toEqual(
      told,
    );
  });

  it('takes talks "to be held" for planned, and the day of a lunch for that of whoever was hosted to it', async () => {
    expect(
      await english(
        `${one} is in Kathmandu today. Her programme includes talks with President Ram Rai of Nepal, to be held on Friday.`,
      ),
    ).toContain('meeting 2024-05-17 NPL+PER planned');
    expect(await english(`${one} will be hosted to a luncheon by ${other} on Monday next.`)).toEqual([
      'meeting 2024-05-20 NPL+PER planned',
    ]);
  });

  it('keeps "a call on Saturday evening" a call', async () => {
    expect(await english(`${one} had a phone call on Saturday evening with ${other}.`)).toEqual([
      'call 2024-05-11 NPL+PER held',
    ]);
  });

  it('dates what leads the text by the lead, where a later sentence tells another day', async () => {
    expect(
      await english(
        `Nepal and Peru signed an agreement on tea on Tuesday. The document was signed by ${one} and ${other}. Vega was received on Monday by Nepali Energy Minister Sita Rai.`,
      ),
    ).toEqual(['ceremony 2024-05-14 NPL+PER held', 'meeting 2024-05-13 NPL+PER held']);
  });

  it('counts two who received a guest one by one, and takes "she" for whoever was in the city', async () => {
    const stay = 'Foreign Minister Rosa Vega of Peru was in Kathmandu on 9 May.';
    const visit = 'visit 2024-05-09 NPL+PER held';
    const meeting = 'meeting 2024-05-09 NPL+PER held';
    expect(await english(`${stay} She was received by President Ram Rai and by Hari Thapa, the minister.`)).toEqual([
      visit,
      meeting,
      meeting,
    ]);
    expect(await english(`${stay} She was received by President Ram Rai and Minister Hari Thapa.`)).toEqual([
      visit,
      meeting,
    ]);
  });
});
