/** Contacts recalled, planned and put off beside the news: invented people, real countries. Published on Thursday, 16 May 2024. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();
const received = "Le ministre péruvien, Jorge Salas, a reçu mardi à Lima l'ambassadrice du Kenya, Rosa Otieno.";
const meeting = 'meeting 2024-05-14 KEN+PER held';
const sat = "La commission mixte franco-suisse s'est réunie mardi à Berne.";
const session = 'session 2024-05-14 CHE+FRA held';

async function expectAll(cases: readonly (readonly [string, readonly string[]])[]): Promise<void> {
  for (const [text, contacts] of cases) expect(await french(text), text).toEqual(contacts);
}

describe('readContacts on what is recalled and planned beside the news', () => {
  it('counts parts of the day from the day of the news', async () => {
    await expectAll([
      [
        `${received} La commission mixte se réunira samedi à Lima. Dans l'après-midi, Rosa Otieno a également rencontré le ministre péruvien du Commerce, Luis Vega.`,
        [meeting, 'session 2024-05-18 KEN+PER planned', 'meeting 2024-05-14 KEN+PER held'],
      ],
      [
        `${received} Les deux pays avaient rompu le 2 mars. Plus tôt dans la journée, Rosa Otieno avait rencontré le maire de Lima, Luis Vega.`,
        [meeting, 'meeting 2024-05-14 KEN+PER held recalled'],
      ],
    ]);
  });

  it('gives the day of a clause to the clause', async () => {
    await expectAll([
      [
        "Le président suisse, Alain Favre, qui s'était entretenu avec le président finlandais, Pekka Niemi, à Berne le 2 juin, recevra en juillet le président kényan, William Otieno.",
        ['meeting 2023-06-02 CHE+FIN held recalled', 'meeting 2024-07 CHE+KEN planned'],
      ],
      [
        'Le Premier ministre indien, Raj Mehta, reçu mardi à Oslo par son homologue norvégien, Ola Berg, est attendu ce jeudi à Stockholm.',
        ['meeting 2024-05-14 IND+NOR held', 'visit 2024-05-16 IND+SWE planned'],
      ],
    ]);
  });

  it('takes both of a clause, and whoever awaits a guest', async () => {
    await expectAll([
      [
        'La Première ministre danoise, Mette Lund, et le président finlandais, Pekka Niemi, qui se sont vus lundi à Oslo, ont salué ce plan.',
        ['meeting 2024-05-13 DNK+FIN held'],
      ],
      [
        "La ministre autrichienne, Eva Gruber, s'est rendue mardi à Bratislava, où l'attendait son homologue slovaque, Jan Novak.",
        ['visit 2024-05-14 AUT+SVK held', 'meeting 2024-05-14 AUT+SVK held'],
      ],
      [
        "Le ministre kényan, John Kamau, s'est entretenu mardi avec le ministre rwandais, Paul Kayi, porteur d'une lettre du président Jean Kagi.",
        ['meeting 2024-05-14 KEN+RWA held', 'correspondence 2024-05-14 KEN+RWA held'],
      ],
      [
        "Le ministre malien, Adama Touré, aura l'occasion de rencontrer en juin le ministre kényan, John Kamau.",
        ['meeting 2024-06 KEN+MLI planned'],
      ],
    ]);
  });

  it('takes sittings that no noun names', async () => {
    await expectAll([
      [
        `${sat} La prochaine est prévue à Paris en 2026, la dernière s'étant tenue à Lyon en 2022.`,
        [session, 'session 2026 CHE+FRA planned', 'session 2022 CHE+FRA held recalled'],
      ],
      [
        `${sat} Les experts s'étaient réunis au préalable les 9 et 10 mai.`,
        [session, 'session 2024-05-09/2024-05-10 CHE+FRA held recalled'],
      ],
      [
        `${received} La commission mixte, qui devait siéger en mars à Nairobi, pourrait être convoquée en juin à Lima.`,
        [meeting, 'session 2024-06 KEN+PER planned'],
      ],
      [`${received} L'année dernière s'est tenue une exposition.`, [meeting]],
    ]);
  });

  it('dates visits by where they were put off to', async () => {
    await expectAll([
      [
        `${received} La visite du président kényan à Lima, initialement prévue en mars, a dû être reportée à septembre.`,
        [meeting, 'visit 2024-09 KEN+PER postponed'],
      ],
      [
        `${received} Une visite de M. Salas à Nairobi est envisagée pour octobre.`,
        [meeting, 'visit 2024-10 KEN+PER planned'],
      ],
    ]);
  });
});
