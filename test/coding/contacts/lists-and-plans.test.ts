/** Whom a list of partners names, and what a sentence tells besides its first contact: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

describe('readContacts on lists and plans', () => {
  const one = 'Peruvian Foreign Minister Rosa Vega';

  it('counts partners of two offices apart by semicolons, and not the spokesman who says so', async () => {
    const told = ['GHA', 'JOR', 'NPL'].map((state) =>
      ['call 2024-05-11', [state, 'PER'].sort().join('+'), 'held'].join(' '),
    );
    const list =
      'Ali Nasser, Deputy Prime Minister and Foreign Minister of Jordan; Hari Thapa, Nepali Foreign Minister; and Ghanaian Minister Kofi Mensah';
    const contacts = await english(
      `${one} made a series of phone calls on Saturday evening with ${list}, the spokesman said.`,
    );
    expect(contacts.sort()).toEqual(told);
  });

  it('takes a second visit to be paid behind "and" for planned', async () => {
    expect(
      await english(
        'President Kofi Mensah of Ghana will hold talks with the Prime Minister of Peru, Rosa Vega, and call on the President of Peru, Juan Silva.',
      ),
    ).toEqual(['meeting - GHA+PER planned', 'meeting - GHA+PER planned']);
  });

  it('takes days that have not come for planned, and a leg of a tour for part of its visit', async () => {
    expect(
      await english(
        'President Kofi Mensah of Ghana will be on an official visit to Peru and Nepal from May 30 to June 5. From June 1 to 3 the President travels to Nepal.',
      ),
    ).toEqual(['visit 2024-05-30/2024-06-05 GHA+PER planned', 'visit 2024-05-30/2024-06-05 GHA+NPL planned']);
  });

  it('takes "met with her" for a meeting with whoever came', async () => {
    expect(
      await english(
        'Special envoy Rosa Vega of Peru paid a visit to Nepal, where Nepali President Ram Rai met with her on 3 May.',
      ),
    ).toEqual(['visit 2024-05-03 NPL+PER held', 'meeting 2024-05-03 NPL+PER held']);
  });

  it('gives what is scheduled the day behind its partner', async () => {
    expect(
      await english(
        'Minister Mensah of Ghana is scheduled to have a working dinner with Ms. SATO Yoko, Minister of Trade of Japan, on May 17, and leaves Japan on the 19th.',
      ),
    ).toEqual(['meeting 2024-05-17 GHA+JPN planned']);
  });
});
