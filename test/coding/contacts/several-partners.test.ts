/** Several who are met at once or one by one, and partners told in a roundabout way: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();
const nepal = 'meeting 2024-05-14 NPL+PER held';
const kenya = 'meeting 2024-05-14 KEN+PER held';

describe('readContacts on several partners', () => {
  it('takes for a partner whom the parser hung on the day', async () => {
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru spoke today with Juma Otieno, the Minister of Foreign Affairs of Kenya.',
      ),
    ).toEqual(['call 2024-05-16 KEN+PER held']);
  });

  it('takes counterparts told by a list of adjectives for one each, also on the phone', async () => {
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru met on Tuesday with her Nepali, Kenyan and Chilean counterparts.',
      ),
    ).toEqual([nepal, kenya, 'meeting 2024-05-14 CHL+PER held']);
    expect(
      await english(
        "Peru's Foreign Minister Rosa Vega on Tuesday spoke by phone with her Nepali and Kenyan counterparts.",
      ),
    ).toEqual(['call 2024-05-14 NPL+PER held', 'call 2024-05-14 KEN+PER held']);
  });

  it('takes envoys of two countries who paid calls, or were received, for one each, and those who met somebody for one group', async () => {
    expect(
      await english(
        'The Ambassador of Nepal, Hari Thapa, and the Ambassador of Kenya, Juma Otieno, paid courtesy calls on Foreign Minister Rosa Vega of Peru on Tuesday.',
      ),
    ).toEqual([nepal, kenya]);
    expect(
      await french(
        'L’ambassadeur du Népal, Hari Thapa, et l’ambassadeur du Kenya, Juma Otieno, ont été reçus mardi par la ministre péruvienne Rosa Vega.',
      ),
    ).toEqual([nepal, kenya]);
    expect(await english('The ambassadors of Nepal and Kenya met President Rosa Vega of Peru on Tuesday.')).toEqual([
      'meeting 2024-05-14 KEN+NPL+PER held',
    ]);
    expect(
      await english(
        'The ambassadors of Nepal and Kenya called separately on Foreign Minister Rosa Vega of Peru on Tuesday.',
      ),
    ).toEqual([nepal, kenya]);
  });

  it('lets whoever met three envoys receive each of those told one by one', async () => {
    expect(
      await french(
        'La ministre péruvienne Rosa Vega s’est entretenue mardi à Lima avec trois ambassadeurs. L’ambassadeur du Népal, Hari Thapa, a été reçu le premier. L’ambassadeur du Kenya, Juma Otieno, reçu à son tour, a rappelé les liens entre les deux pays.',
      ),
    ).toEqual([nepal, kenya]);
  });

  it('takes delegations of several countries for all of them', async () => {
    expect(
      await english('Delegations of Peru, Nepal and Kenya met in Nairobi on Tuesday to discuss air links.'),
    ).toEqual(['meeting 2024-05-14 KEN+NPL+PER held']);
    expect(await english("Nepal's Foreign Ministry hosted a delegation from Peru on Tuesday.")).toEqual([nepal]);
  });

  it('takes points discussed by two for talks of theirs, and those discussed by one for none', async () => {
    expect(
      await english(
        'Trade was among the matters discussed in Lima on Tuesday by Foreign Minister Rosa Vega of Peru and her Nepali counterpart Hari Thapa.',
      ),
    ).toEqual([nepal]);
    expect(
      await french(
        'La pêche a figuré parmi les points discutés mardi à Lima par la ministre péruvienne Rosa Vega et son homologue népalais Hari Thapa.',
      ),
    ).toEqual([nepal]);
    expect(
      await english('A matter discussed by Foreign Minister Rosa Vega of Peru with her staff is trade with Nepal.'),
    ).toEqual([]);
  });

  it('takes "called on her" for a call on whoever was named, and other talks with nobody for none', async () => {
    expect(
      await english(
        'The pledge was made by President Rosa Vega of Peru when Ambassador Hari Thapa of Nepal called on her on Tuesday.',
      ),
    ).toEqual([nepal]);
    expect(
      await french(
        'La délégation péruvienne a mené d’autres entretiens. En marge de l’Assemblée générale des Nations unies, la ministre péruvienne Rosa Vega a rencontré mardi son homologue népalais Hari Thapa.',
      ),
    ).toEqual([nepal]);
  });

  it('takes two who stand before the verb with their titles behind them for two callers', async () => {
    expect(
      await english(
        "Ghanshyam Thapa, Nepal's Ambassador to Kenya, and Dasho Karma Dorjee, the Ambassador of Bhutan, paid calls on State Minister for Foreign Affairs Juma Otieno Soto at the Foreign Ministry on Tuesday.",
      ),
    ).toEqual(['meeting 2024-05-14 KEN+NPL held', 'meeting 2024-05-14 BTN+KEN held']);
  });
});

describe('readContacts on people told of between commas', () => {
  it('passes what is told of each of those met, and does not pass another sentence', async () => {
    const meeting = 'meeting - NPL+PER held';
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru met with Speaker Hari Thapa of Nepal, who presides over the Parliament, and Maya Gurung, who chairs the Foreign Affairs Committee of Nepal.',
      ),
    ).toEqual([meeting, meeting]);
    expect(
      await english(
        "Foreign Minister Rosa Vega of Peru met Hari Thapa, who is Nepal's president, and thanked Maya Gurung.",
      ),
    ).toEqual([meeting]);
  });

  it('takes three who open the sentence for those who met', async () => {
    expect(
      await english(
        'Peruvian Foreign Minister Rosa Vega, Kenyan Foreign Minister Juma Otieno and Nepali Foreign Minister Hari Thapa met in Nairobi on Tuesday.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+NPL+PER held']);
    expect(
      await english(
        'Accompanied by Minister Luis Rojas of Peru, Minister Hari Thapa of Nepal met Minister Juma Otieno of Kenya on Tuesday.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+NPL held']);
  });

  it('knows whom somebody "met" where only the sentence before names him', async () => {
    expect(
      await english(
        'Nepali Minister Hari Thapa was to be in Lima on Monday. The trip followed after Foreign Minister Rosa Vega of Peru met him in Geneva on April 22.',
      ),
    ).toContain('meeting 2024-04-22 NPL+PER held');
  });

  it('takes a meeting with one "and another with" the next for two', async () => {
    expect(
      await english(
        'Minister Hari Thapa of Nepal had a meeting with Minister Rosa Vega of Peru and another with Minister Juma Otieno of Kenya.',
      ),
    ).toEqual(['meeting - NPL+PER held', 'meeting - KEN+NPL held']);
  });

  it('gives each envoy who is told after the first a ceremony with the same host', async () => {
    const opening = 'President Hari Thapa of Nepal accepted the Letters of Credence of three ambassadors on Tuesday.';
    const told =
      'Rosa Vega, Ambassador of Peru, presented her credentials. Juma Otieno, Ambassador of Kenya, presented his as well. The last to be received was Kenji Mori, Ambassador of Japan.';
    expect(await english(`${opening} ${told}`)).toEqual([
      'ceremony 2024-05-14 NPL+PER held',
      'ceremony 2024-05-14 KEN+NPL held',
      'ceremony 2024-05-14 JPN+NPL held',
    ]);
    expect(await english(opening)).toEqual([]);
  });

  it('takes two officials by title alone who met for both sides', async () => {
    expect(await english('The President of Nepal and the Prime Minister of Peru had met in Geneva in April.')).toEqual([
      'meeting 2024-04 NPL+PER held',
    ]);
  });

  it('takes annual consultations, a leaders’ retreat and a council of two for sittings', async () => {
    expect(await english('The Nepal-Peru Leaders’ Retreat took place in Lima in April.')).toEqual([
      'session 2024-04 NPL+PER held',
    ]);
    expect(await english('Nepal and Peru held their annual consultations in Lima on Tuesday.')).toEqual([
      'session 2024-05-14 NPL+PER held',
    ]);
  });
});
