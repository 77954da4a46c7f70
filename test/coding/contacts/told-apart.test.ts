/** Contacts that one sentence tells of several, or of another than it seems: invented people, real countries. Published on Wednesday, 15 May 2024. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();
const met = 'Foreign Minister Rosa Vega of Peru met Foreign Minister Hari Thapa of Nepal in Lima on Monday.';
const meeting = 'meeting 2024-05-13 NPL+PER held';

async function expectAll(cases: readonly (readonly [string, readonly string[]])[]): Promise<void> {
  for (const [text, contacts] of cases) expect(await english(text), text).toEqual(contacts);
}

describe('readContacts on contacts told apart', () => {
  it('counts talks and calls in separate once each', async () => {
    await expectAll([
      [
        'Foreign Minister Rosa Vega of Peru informed her Nepali, Ghanaian and Finnish counterparts in separate telephone calls on Tuesday.',
        ['call 2024-05-14 NPL+PER held', 'call 2024-05-14 GHA+PER held', 'call 2024-05-14 FIN+PER held'],
      ],
      [
        'In separate meetings with Foreign Minister Hari Thapa of Nepal and Foreign Minister Kofi Mensah of Ghana on Tuesday, Foreign Minister Rosa Vega of Peru discussed trade.',
        ['meeting 2024-05-14 NPL+PER held', 'meeting 2024-05-14 GHA+PER held'],
      ],
    ]);
  });

  it('gives a tour one visit each, with its own days', async () => {
    await expectAll([
      [
        `${met} Thapa visited Ghana on 6 and 7 May, and Kenya on 8 May.`,
        [meeting, 'visit 2024-05-06/2024-05-07 GHA+NPL held recalled', 'visit 2024-05-08 KEN+NPL held recalled'],
      ],
      [
        'Prime Minister Hari Thapa of Nepal will leave on Friday for a tour of Ghana and Kenya.',
        ['visit - GHA+NPL planned', 'visit - KEN+NPL planned'],
      ],
    ]);
  });

  it('keeps those who invited each other and a delegation apart', async () => {
    await expectAll([
      [
        `${met} The two ministers invited each other to visit their countries.`,
        [meeting, 'visit - NPL+PER proposed', 'visit - NPL+PER proposed'],
      ],
      [
        `${met} Nepal plans to send a business delegation to Peru next year. Thapa was extended an invitation to Cusco.`,
        [meeting, 'visit 2025 NPL+PER planned', 'visit - NPL+PER proposed'],
      ],
    ]);
  });

  it('takes a way to another town for no visit of its own', async () => {
    await expectAll([
      [`${met} The Nepali minister will also travel to Cusco on Thursday.`, [meeting]],
      [`${met} In 2019 Thapa visited Cusco.`, [meeting, 'visit 2019 NPL+PER held recalled']],
    ]);
  });

  it('means whom a sentence is about by the pronoun of its clause', async () => {
    await expectAll([
      [
        `${met} Thapa said that he had met Foreign Minister Kofi Mensah of Ghana in April.`,
        [meeting, 'meeting 2024-04 GHA+NPL held recalled'],
      ],
    ]);
  });

  it('reads "dropped in on", "came to see", a welcome and a signing', async () => {
    await expectAll([
      [
        'Ambassador Hari Thapa of Nepal dropped in on Trade Minister Rosa Vega of Peru on Tuesday.',
        ['meeting 2024-05-14 NPL+PER held'],
      ],
      [
        'Ambassador Hari Thapa of Nepal came to see President Rosa Vega of Peru on Tuesday.',
        ['meeting 2024-05-14 NPL+PER held'],
      ],
      [
        'Prime Minister Hari Thapa of Nepal was accorded an official welcome in Lima on Monday. President Rosa Vega of Peru received him on Tuesday.',
        ['ceremony 2024-05-13 NPL+PER held', 'meeting 2024-05-14 NPL+PER held'],
      ],
      [
        'Nepal and Peru have concluded an air services agreement, with the signing taking place in Lima on Tuesday.',
        ['ceremony 2024-05-14 NPL+PER held'],
      ],
    ]);
  });

  it('names all who presented their letters', async () => {
    await expectAll([
      [
        'President Rosa Vega of Peru received the letters of credence of two envoys on Tuesday. Presenting their letters were Hari Thapa of Nepal and Kofi Mensah of Ghana.',
        ['ceremony 2024-05-14 NPL+PER held', 'ceremony 2024-05-14 GHA+PER held'],
      ],
    ]);
  });

  it('keeps days of a conference, a treaty and what lies ahead from a talk', async () => {
    await expectAll([
      [
        'Foreign Minister Rosa Vega of Peru held talks on Monday with Foreign Minister Hari Thapa of Nepal on the sidelines of the Partnership Forum, which is taking place in Cairo on May 13-16.',
        [meeting],
      ],
      [
        'President Rosa Vega of Peru held talks with President Hari Thapa of Nepal ahead of the summit on Friday.',
        ['meeting - NPL+PER held'],
      ],
      [
        'Foreign Minister Hari Thapa of Nepal met Foreign Minister Rosa Vega of Peru on Monday. Later in the day he met Speaker Luis Rojas of Peru. On the next day he was received by President Ana Quispe of Peru.',
        [meeting, meeting, 'meeting 2024-05-14 NPL+PER held'],
      ],
    ]);
  });

  it('reads a farewell, credentials of a year and what both witnessed with their days', async () => {
    await expectAll([
      [
        'Minister Rosa Vega of Peru bade farewell to Ambassador Hari Thapa of Nepal on Monday. He presented his letters of credence in 2021.',
        [meeting, 'ceremony 2021 NPL+PER held recalled'],
      ],
      [`${met} The two witnessed the signing of an agreement.`, [meeting, meeting.replace('meeting', 'ceremony')]],
      [`${met} On the same day, Thapa was received by President Ana Quispe of Peru.`, [meeting, meeting]],
      [
        `${met} The next joint committee on trade is expected to meet in September.`,
        [meeting, 'session 2024-09 NPL+PER planned'],
      ],
    ]);
  });

  it('adds the home side to a trilateral meeting and plans what an agenda includes', async () => {
    await expectAll([
      [
        `${met} Thapa's agenda includes a meeting with President Ana Quispe of Peru.`,
        [meeting, 'meeting - NPL+PER planned'],
      ],
    ]);
  });
});
