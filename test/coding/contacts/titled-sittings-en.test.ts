/** Sittings of joint bodies that English texts name by their title, counted, dated or still to come: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

const lead = 'The foreign minister of Chile, Rosa Soto, met the foreign minister of Kenya, Juma Otieno, on 10 May. ';

describe('readContacts on sittings named by their title', () => {
  it('reads one that is counted and has a day', async () => {
    expect(await english(`${lead}They welcomed the outcomes of the 20th Joint Council for Trade in 2022.`)).toContain(
      'session 2022 CHL+KEN held recalled',
    );
    expect(await english(`${lead}They recalled the 6th Joint Commission meeting held in Nairobi in 2022.`)).toContain(
      'session 2022 CHL+KEN held recalled',
    );
  });

  it('reads a body between hyphens, and one of two states', async () => {
    expect(
      await english(`${lead}The inaugural session of the Bi-National Commission was convened in Nairobi in 2019.`),
    ).toContain('session 2019 CHL+KEN held recalled');
    expect(
      await english(`${lead}The last Chile-Kenya Strategic Dialogue was held in Santiago in June 2022.`),
    ).toContain('session 2022-06 CHL+KEN held recalled');
  });

  it('reads when it was held in a clause behind its comma', async () => {
    expect(
      await english(
        `${lead}The decisions of the 12th meeting of the Joint Commission, held in Nairobi last November, were praised.`,
      ),
    ).toContain('session 2023-11 CHL+KEN held recalled');
    expect(
      await english(
        `${lead}They look forward to the next Chile-Kenya Strategic Dialogue, to be held in Nairobi in June.`,
      ),
    ).toContain('session 2024-06 CHL+KEN planned');
  });

  it('takes what is to be convened or is set to be held for one to come', async () => {
    expect(
      await english(`${lead}They looked forward to the convening of the 3rd Joint Council in Nairobi in 2025.`),
    ).toContain('session 2025 CHL+KEN planned');
    expect(await english(`${lead}The next round of talks is set to be held in Nairobi in June.`)).toContain(
      'session 2024-06 CHL+KEN planned',
    );
  });

  it('tells no sitting of a body that is praised, nor of the summit of a continent', async () => {
    const sessions = async (text: string) => (await english(lead + text)).filter((c) => c.startsWith('session'));
    expect(await sessions('They praised the work of the Joint Commission.')).toEqual([]);
    expect(await sessions('Chile will hold the second Chile-Africa summit next month.')).toEqual([]);
  });
});
