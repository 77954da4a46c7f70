/** Contacts that a text looks back to beside its news, and what only sounds like one, in both languages. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();

const met = 'Kenyan Foreign Minister Grace Wanjiku met Japanese Foreign Minister Kenji Mori in Nairobi.';
const recu = 'La présidente kényane Grace Wanjiku a reçu mardi le ministre chilien Luis Rojas.';

describe('readContacts on what was before', () => {
  it('keeps a meeting of more countries apart from the talk that recalls it', async () => {
    expect(
      await english(`${met} They recalled the trilateral meeting of Kenya, Japan and Malta held in Lima in 2023.`),
    ).toEqual(['meeting - JPN+KEN held', 'meeting 2023 JPN+KEN+MLT held recalled']);
    expect(
      await french(
        `${recu} Ils ont échangé sur les résultats de la réunion entre les dirigeants du Kenya, du Chili et de Malte.`,
      ),
    ).toEqual(['meeting 2024-05-14 CHL+KEN held', 'meeting - CHL+KEN+MLT held recalled']);
  });

  it('takes the day of a sitting from the clause behind it', async () => {
    const text = `${recu} Ils ont évalué les recommandations de la 13e session de la commission mixte qui s’était tenue les 3 et 4 mars 2022 à Lima.`;
    expect(await french(text)).toEqual([
      'meeting 2024-05-14 CHL+KEN held',
      'session 2022-03-03/2022-03-04 CHL+KEN held recalled',
    ]);
  });

  it('takes where two "last met" for a contact of its own', async () => {
    expect(await english(`${met} The two last met in Tokyo in October 2023.`)).toEqual([
      'meeting - JPN+KEN held',
      'meeting 2023-10 JPN+KEN held recalled',
    ]);
  });

  it('takes a dialogue that only goes on, rites of one state and a written message for no contacts of their own', async () => {
    expect(
      await english(`${met} The sides stressed the high level of political dialogue between Kenya and Japan.`),
    ).toEqual(['meeting - JPN+KEN held']);
    expect(
      await french(`${recu} Ils sont convenus de renforcer le dialogue politique entre le Kenya et le Chili.`),
    ).toEqual(['meeting 2024-05-14 CHL+KEN held']);
    expect(await french(`${recu} Ce rendez-vous a suivi la cérémonie d’investiture de la présidente Wanjiku.`)).toEqual(
      ['meeting 2024-05-14 CHL+KEN held'],
    );
    const message =
      'Le ministre chilien Luis Rojas a été reçu mardi par la présidente kényane Grace Wanjiku, à qui il a remis un message écrit.';
    expect(await french(message)).toEqual([
      'meeting 2024-05-14 CHL+KEN held',
      'correspondence 2024-05-14 CHL+KEN held',
    ]);
  });

  it('takes one round of a dialogue, and a commission that was held, for sittings', async () => {
    expect(
      await english('The fifth round of the strategic dialogue between Kenya and Japan was held in Tokyo on Monday.'),
    ).toEqual(['session 2024-05-13 JPN+KEN held']);
    expect(
      await french('Le Kenya et le Chili ont tenu à Lima leur 9e Commission mixte permanente du 13 au 14 mai.'),
    ).toEqual(['session 2024-05-13/2024-05-14 CHL+KEN held']);
  });
});

describe('readContacts on talks within a visit', () => {
  it('takes talks that a visitor "had held" in the days of the visit for news, and a visit to a third state for their frame', async () => {
    expect(
      await english(
        'President Rosa Vega of Peru ended a visit to Nepal on Wednesday. On Tuesday she had held talks with President Hari Thapa of Nepal.',
      ),
    ).toEqual(['visit 2024-05-15 NPL+PER held', 'meeting 2024-05-14 NPL+PER held']);
    expect(
      await english(
        'President Rosa Vega of Peru, who is on a visit to Nepal, met President Juma Otieno of Kenya in Kathmandu on Tuesday.',
      ),
    ).toEqual(['visit - NPL+PER held', 'meeting 2024-05-14 KEN+PER held']);
  });

  it('takes a sitting that a state is to host for planned, wherever the clause stands', async () => {
    expect(
      await english(
        'A date has to be agreed for the second session of the Peru-Nepal Joint Commission, which Nepal is to host.',
      ),
    ).toEqual(['session - NPL+PER planned']);
  });
});
