/** Days that one English sentence lists, pronouns of a sitting, envoys accredited elsewhere: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

describe('readContacts on listed days and pronouns in English', () => {
  it('gives each of the days of a list its contact', async () => {
    expect(
      await english(
        'Chile’s foreign ministry summoned the Peruvian ambassador, Luis Vera, on 10 May. The ambassador had earlier been summoned on 2 March, 9 March and 4 April.',
      ),
    ).toHaveLength(4);
  });

  it('dates a session by the pronoun that stands for it', async () => {
    expect(
      await english(
        'The foreign minister of Chile, Rosa Soto, met the foreign minister of Peru, Luis Vera, on 10 May. They spoke of the third session of the Chile-Peru Joint Commission. It will take place in Lima on 6 August.',
      ),
    ).toContain('session 2024-08-06 CHL+PER planned');
  });

  it('makes credentials to come a rite of the state where they are presented', async () => {
    const told = await english(
      'The ambassador of Chile to Peru, Rosa Soto, presented her credentials to President Luis Vera of Peru on 10 May. She will present her credentials in La Paz on 3 June and in Quito in July.',
    );
    expect(told).toContain('ceremony 2024-06-03 BOL+CHL planned');
    expect(told).toContain('ceremony 2024-07 CHL+ECU planned');
  });
});
