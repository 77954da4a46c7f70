/** Sittings of two sides that lie ahead, that went on for days, or of several months: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();
const told = 'La troisième session de la commission mixte entre le Kenya et le Brésil s’est tenue à Nairobi mardi.';
const session = 'session 2024-05-14 BRA+KEN held';

describe('readContacts on sittings to come', () => {
  it('gives the next sitting the countries of the one told, wherever its sentence names it', async () => {
    for (const [text, date] of [
      ['La quatrième réunion est prévue à Brasilia en mars 2026.', '2026-03'],
      ['Les deux délégations se retrouveront à Brasilia en 2026 pour la prochaine session.', '2026'],
      ['Les deux parties se sont donné rendez-vous à Brasilia en 2026 pour la prochaine réunion.', '2026'],
      ['Rendez-vous a été pris à Brasilia pour le prochain round, au second semestre.', '2024-07/2024-12'],
      ['La date de la prochaine session a été fixée au 14 avril 2026.', '2026-04-14'],
      ['La prochaine réunion du comité de suivi se tiendra à Brasilia en 2026.', '2026'],
    ])
      expect(await french(`${told} ${text}`), text).toEqual([session, `session ${date} BRA+KEN planned`]);
  });

  it('takes no sitting of others for theirs', async () => {
    for (const text of [
      'La prochaine réunion du Conseil de sécurité aura lieu en juin.',
      'La prochaine session de la Commission des droits de l’homme se tiendra en juin.',
      'Le prochain rendez-vous électoral est fixé au 9 juin.',
      'La prochaine session parlementaire s’ouvrira en octobre.',
    ])
      expect(await french(`${told} ${text}`), text).toEqual([session]);
  });

  it('takes one more meeting that is set for a place or a day for a meeting', async () => {
    const met = 'Les ministres de l’Agriculture du Sénégal et de la Gambie se sont rencontrés lundi.';
    for (const text of [
      'Une nouvelle rencontre est programmée à Banjul en juin.',
      'Le prochain rendez-vous est fixé à Banjul en juin.',
    ])
      expect(await french(`${met} ${text}`), text).toEqual([
        'meeting 2024-05-13 GMB+SEN held',
        'meeting 2024-06 GMB+SEN planned',
      ]);
  });

  it('gives a sitting its first and its last day', async () => {
    for (const text of [
      'Les travaux de la Grande Commission mixte entre le Niger et le Bénin, ouverts lundi à Niamey, se sont achevés mercredi.',
      'La quatrième session de la commission mixte nigéro-béninoise, ouverte lundi, s’est achevée mercredi à Niamey.',
    ])
      expect(await french(text), text).toEqual(['session 2024-05-13/2024-05-15 BEN+NER held']);
  });

  it('counts meetings of several months once each', async () => {
    expect(
      await french(
        'Le président chilien, Luis Vera, a été reçu mardi par son homologue péruvien, Juan Soto, après leurs rencontres de mars 2022 et de mai 2023.',
      ),
    ).toEqual([
      'meeting 2024-05-14 CHL+PER held',
      'meeting 2022-03 CHL+PER held recalled',
      'meeting 2023-05 CHL+PER held recalled',
    ]);
  });

  it('takes "the three countries" for the three that were named together', async () => {
    expect(
      await french(
        'Les ministres du Kenya, de la Tanzanie et de l’Ouganda se sont réunis mardi. Les trois pays avaient tenu un sommet à Nairobi en mai 2023.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+TZA+UGA held', 'session 2023-05 KEN+TZA+UGA held recalled']);
  });

  it('counts those who are said to have taken part', async () => {
    expect(
      await french(
        'La ministre kényane, Grace Otieno, a rappelé mardi le sommet de mai 2023 à Nairobi, auquel avaient pris part le Kenya, la Tanzanie et l’Ouganda.',
      ),
    ).toEqual(['session 2023-05 KEN+TZA+UGA held']);
  });

  it('takes whoever attends a conference of an organisation for a part of its session, and a summit of a continent named in passing for none', async () => {
    expect(
      await french(
        'La ministre chilienne, Ana Soto, a pris part mardi à la conférence des ministres de la Santé de l’Union africaine.',
      ),
    ).toEqual(['session 2024-05-14 AFU+CHL held']);
    expect(
      await french(
        'Le ministre turc, Hakan Demir, a reçu mardi le président malien, Amadou Keita. Ankara souhaite accueillir en 2025 le sommet Turquie-Afrique.',
      ),
    ).toEqual(['meeting 2024-05-14 MLI+TUR held']);
  });
});
