/** Sittings that a text names without saying whose they are: invented people, real countries. Published on Wednesday, 15 May 2024. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();
const met = 'Foreign Minister Rosa Vega of Peru met Foreign Minister Hari Thapa of Nepal on Monday.';
const meeting = 'meeting 2024-05-13 NPL+PER held';

async function expectAll(cases: readonly (readonly [string, readonly string[]])[]): Promise<void> {
  for (const [text, contacts] of cases) expect(await english(text), text).toEqual(contacts);
}

describe('readContacts on sittings of nobody named', () => {
  it('takes those of whom the text told before', async () => {
    await expectAll([
      [
        `${met} The inaugural Joint Commission will convene in Lima in 2026.`,
        [meeting, 'session 2026 NPL+PER planned'],
      ],
      [
        `${met} They decided to convene the Joint Committee in Lima in 2025.`,
        [meeting, 'session 2025 NPL+PER planned'],
      ],
      [`${met} The Joint Commission last met in 2022.`, [meeting, 'session 2022 NPL+PER held recalled']],
      [
        `${met} They agreed that the Joint Cooperation Committee would hold its first meeting in Lima in October.`,
        [meeting, 'session 2024-10 NPL+PER planned'],
      ],
      [
        `${met} The next consultations will take place in Lima in November.`,
        [meeting, 'meeting 2024-11 NPL+PER planned'],
      ],
      [
        `${met} They recalled the first round of consultations, held in Lima in May 2022.`,
        [meeting, 'session 2022-05 NPL+PER held recalled'],
      ],
    ]);
  });

  it('takes "the fourth" for one more of those told before', async () => {
    await expectAll([
      [
        'Nepal and Peru held the third session of the Joint Committee on Tuesday. The fourth is to be convened in 2026.',
        ['session 2024-05-14 NPL+PER held', 'session 2026 NPL+PER planned'],
      ],
      [
        'Nepal and Peru held political consultations on Tuesday. The second round, to be hosted by Peru, is planned for September.',
        ['session 2024-05-14 NPL+PER held', 'session 2024-09 NPL+PER planned'],
      ],
    ]);
  });

  it('takes "the commission" for the joint one of which it told', async () => {
    await expectAll([
      [
        `${met} They spoke of the Joint Commission. The commission is to sit in Lima from 16 to 18 July.`,
        [meeting, 'session 2024-07-16/2024-07-18 NPL+PER planned'],
      ],
    ]);
  });

  it('leaves sittings of one state, of others and of nobody told', async () => {
    await expectAll([
      [`${met} In Peru, the second round of elections is planned for June.`, [meeting]],
      [`${met} The next session of the General Assembly will open in September.`, [meeting]],
      [`${met} Last week Vega presided over the first meeting of a committee on trade.`, [meeting]],
      [`${met} The second was held in Lima.`, [meeting]],
    ]);
  });
});
