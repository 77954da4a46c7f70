/** English groups of three and more, partners of one's own talks, letters and lists of envoys: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

const lead = 'The foreign minister of Chile, Rosa Soto, met the foreign minister of Peru, Luis Vera, on 10 May. ';

describe('readContacts on groups and letters in English', () => {
  it('means all of whom the text told together by "the ministers" and "they"', async () => {
    const told = await english(
      'The foreign ministers of Chile, Peru and Kenya met in Lima on 10 May. The ministers previously met in Nairobi in 2022. They will meet again in Santiago in June.',
    );
    expect(told).toContain('meeting 2022 CHL+KEN+PER held recalled');
    expect(told).toContain('meeting 2024-06 CHL+KEN+PER planned');
  });

  it('means two where the text went on to two', async () => {
    expect(
      await english(
        'The foreign ministers of Chile, Peru and Kenya met in Lima on 10 May. Minister Rosa Soto of Chile met Minister Luis Vera of Peru on 11 May. They will meet again in June.',
      ),
    ).toContain('meeting 2024-06 CHL+PER planned');
  });

  it('takes those named with his own talks for his partners', async () => {
    const told = await english(
      `${lead}She mentioned her telephone conversations on 4 May with the Foreign Minister of Kenya, Juma Otieno, and the Foreign Minister of Vietnam, Le Minh.`,
    );
    expect(told).toContain('call 2024-05-04 CHL+KEN held recalled');
    expect(told).toContain('call 2024-05-04 CHL+VNM held recalled');
  });

  it('tells cables of several leaders one by one', async () => {
    expect(
      await english(
        'President Juma Otieno of Kenya received cables from the President of Chile, Rosa Soto, and the King of Norway, Harald Vik.',
      ),
    ).toHaveLength(2);
  });

  it('tells the letter that a caller brings, and no call on somebody to deliver aid', async () => {
    expect(
      await english(
        'The foreign minister of Peru, Luis Vera, called on President Rosa Soto of Chile on 10 May to deliver a message from President Juan Rojas.',
      ),
    ).toEqual(['meeting 2024-05-10 CHL+PER held', 'correspondence 2024-05-10 CHL+PER held']);
    expect(
      await english(
        'The foreign minister of Peru, Luis Vera, called on President Rosa Soto of Chile to deliver more aid.',
      ),
    ).toEqual([]);
  });

  it('tells each of the envoys whom the next sentence names', async () => {
    expect(
      await english(
        'Three ambassadors handed their letters of credence to President Rosa Soto of Chile on 10 May. The diplomats are Kenya’s Juma Otieno, Ana Vik from Norway and Vietnam’s Le Minh.',
      ),
    ).toHaveLength(3);
  });

  it('takes a meal that is given for a meeting, and "came to the country" for a visit', async () => {
    expect(
      await english('Minister Rosa Soto of Chile gave a dinner for Minister Luis Vera of Peru on 10 May.'),
    ).toContain('meeting 2024-05-10 CHL+PER held');
    expect(
      await english('Minister Rosa Soto of Chile spent two days in Peru before flying to Kenya on 10 May.'),
    ).toContain('visit 2024-05-10 CHL+KEN held');
  });
});
