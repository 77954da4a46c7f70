/** Talks, calls, letters and sittings told in other words than usual: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

describe('readContacts on contacts told otherwise', () => {
  it('takes two people who are each told with their country for two who met', async () => {
    expect(await english('President Rosa Vega of Peru and Prime Minister Hari Thapa of Nepal met on Tuesday.')).toEqual(
      ['meeting 2024-05-14 NPL+PER held'],
    );
  });

  it('takes greetings that are sent for a letter, and those given at a meeting for none', async () => {
    expect(
      await english(
        'Greetings on his birthday have been sent to President Hari Thapa of Nepal by President Rosa Vega of Peru.',
      ),
    ).toEqual(['correspondence - NPL+PER held']);
    expect(
      await english(
        'President Hari Thapa of Nepal received Foreign Minister Rosa Vega of Peru. She conveyed the greetings of President Luis Rojas.',
      ),
    ).toEqual(['meeting - NPL+PER held']);
  });

  it('takes a note of protest told by itself for a letter, and one handed over at a summons for part of it', async () => {
    expect(
      await english('The Ministry of Foreign Affairs of Nepal has handed the Embassy of Peru a note of protest.'),
    ).toEqual(['correspondence - NPL+PER held']);
    expect(
      await english('The Peruvian ambassador to Nepal was summoned on Tuesday and handed a note of protest.'),
    ).toEqual(['meeting 2024-05-14 NPL+PER held']);
    expect(await english('The minister of Nepal took note of the protest of Peru.')).toEqual([]);
  });

  it('takes what is told by telephone for a call', async () => {
    const call = 'call 2024-05-14 NPL+PER held';
    for (const text of [
      'Foreign Minister Rosa Vega of Peru was on the phone with her Nepali counterpart Hari Thapa on Tuesday.',
      'By telephone on Tuesday, Foreign Minister Rosa Vega of Peru took up the matter with her Nepali counterpart Hari Thapa.',
      'Foreign Minister Rosa Vega of Peru telephoned her Nepali counterpart Hari Thapa on Tuesday.',
    ])
      expect(await english(text)).toEqual([call]);
  });

  it('takes talks that two had held before, and a meeting of the delegations afterwards, for contacts of their own', async () => {
    const meeting = 'meeting 2024-05-14 NPL+PER held';
    expect(
      await english(
        'President Rosa Vega of Peru met Prime Minister Hari Thapa of Nepal on Tuesday. She praised the results of the talks that the two prime ministers had held.',
      ),
    ).toEqual([meeting, 'meeting - NPL+PER held recalled']);
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru held a meeting with Foreign Minister Hari Thapa of Nepal on Tuesday. Afterwards, a meeting of the two delegations was held.',
      ),
    ).toEqual([meeting, meeting]);
  });

  it('takes consultations between two countries that open, and no sitting of an organisation, for one of theirs', async () => {
    expect(await english('Political consultations between Peru and Nepal went into a new round on Tuesday.')).toEqual([
      'session 2024-05-14 NPL+PER held',
    ]);
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru met Foreign Minister Hari Thapa of Nepal on the sidelines of the meeting of the African Union.',
      ),
    ).toEqual(['meeting - NPL+PER held']);
  });
});
