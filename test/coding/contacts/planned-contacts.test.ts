/** Contacts yet to come, in both languages. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();

describe('readContacts on what lies ahead', () => {
  it('takes whom somebody is set, expected or means to meet for people yet to be met', async () => {
    const minister = 'Kenyan Foreign Minister Grace Wanjiku';
    const planned = ['meeting 2024-05-20 JPN+KEN planned'];
    expect(await english(`${minister} is set to meet Japanese Foreign Minister Kenji Mori on Monday.`)).toEqual(
      planned,
    );
    expect(
      await english(`${minister} announced her intention to meet Japanese Foreign Minister Kenji Mori on 20 May.`),
    ).toEqual(planned);
    expect(await english(`${minister} is expected to visit Japan from 20 to 22 May.`)).toEqual([
      'visit 2024-05-20/2024-05-22 JPN+KEN planned',
    ]);
    expect(
      await french(
        'La ministre kényane Grace Wanjiku a annoncé son intention de rencontrer le président chilien Luis Rojas le 20 mai.',
      ),
    ).toEqual(['meeting 2024-05-20 CHL+KEN planned']);
  });

  it('takes what comes before or in a talk yet to be held for planned as well', async () => {
    const text =
      'Le président chilien Luis Rojas devrait s’entretenir en tête-à-tête avec la présidente kényane Grace Wanjiku à Nairobi.';
    expect(await french(text)).toEqual(['meeting - CHL+KEN planned']);
  });

  it('gives a sitting that a state will host, or a visit that is scheduled, its day', async () => {
    expect(
      await french(
        'Le Chili abritera la prochaine session de la commission mixte entre le Kenya et le Chili en octobre.',
      ),
    ).toEqual(['session 2024-10 CHL+KEN planned']);
    expect(
      await english('The next session of the Kenya-Japan Joint Commission will be held in Tokyo in September.'),
    ).toEqual(['session 2024-09 JPN+KEN planned']);
    expect(await french('La visite du président chilien Luis Rojas au Kenya est prévue du 19 au 21 mai.')).toEqual([
      'visit 2024-05-19/2024-05-21 CHL+KEN planned',
    ]);
  });

  it('takes a sitting of years before for no news of a text about a visit to come', async () => {
    const text =
      'Kenyan Foreign Minister Grace Wanjiku will visit Japan on Monday. At the inaugural Joint Commission meeting between Kenya and Japan in 2007, it was agreed to meet every year.';
    expect(await english(text)).toEqual(['visit 2024-05-20 JPN+KEN planned', 'session 2007 JPN+KEN held recalled']);
  });
});
