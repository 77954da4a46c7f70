/** French contacts whose guests are counted first, or who are told by where they will be, whose hosts they are or what they hand over: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();
const talk = 'meeting 2024-05-14 PER+TCD held';
const received = 'Le président tchadien, Idriss Saleh, a reçu mardi l’ambassadeur du Pérou, M. Juan Quispe.';

describe('readContacts on stand-ins and houses', () => {
  it('gives each envoy whom the text counts and then tells by "celui de" a meeting', async () => {
    const text =
      'Le président tchadien, Idriss Saleh, a reçu mardi l’un après l’autre deux ambassadeurs. Celui du Pérou, SEM Juan Quispe, est resté une heure. Son collègue du Kenya, SEM Daniel Otieno, n’a rien dit.';
    expect(await french(text)).toEqual(['meeting 2024-05-14 KEN+TCD held', talk].sort().reverse());
  });

  it('takes who "sera jeudi à Lima", "de nouveau" or "de retour" there for a visitor to come', async () => {
    const visits: [string, string][] = [
      ['sera jeudi à Lima pour une visite officielle', '2024-05-16'],
      ['sera de nouveau à Lima en juillet', '2024-07'],
      ['sera de retour dans la capitale péruvienne en juillet', '2024-07'],
    ];
    for (const [words, day] of visits)
      expect(await french(`${received} Le ministre tchadien Ali Adoum ${words}.`)).toEqual([
        talk,
        `visit ${day} PER+TCD planned`,
      ]);
  });

  it('reads arrivals with their day between commas, but none in power', async () => {
    expect(
      await french(
        `${received} Ils ont salué l’arrivée à N’Djamena, le 20 du mois prochain, du ministre péruvien, M. Luis Mora.`,
      ),
    ).toEqual([talk, 'visit 2024-06-20 PER+TCD planned']);
    expect(await french(`${received} Il a salué l’arrivée au pouvoir de M. Luis Mora.`)).toEqual([talk]);
  });

  it('reads what "pourrait se tenir" as planned', async () => {
    expect(await french('Une réunion des ministres du Tchad et du Pérou pourrait se tenir en mai à Lima.')).toEqual([
      'meeting 2024-05 PER+TCD planned',
    ]);
  });

  it('takes letters that accredit for credentials, and no letters besides', async () => {
    expect(
      await french(
        'L’ambassadeur Juan Quispe a remis mardi au président tchadien, Idriss Saleh, les lettres qui l’accréditent en qualité d’ambassadeur du Pérou.',
      ),
    ).toEqual(['ceremony 2024-05-14 PER+TCD held']);
  });

  it('counts the state where a funeral is held', async () => {
    expect(await french(`${received} Le ministre Ali Adoum représentera le Tchad aux obsèques, lundi à Lima.`)).toEqual(
      [talk, 'ceremony 2024-05-20 PER+TCD planned'],
    );
  });

  it('makes one meeting of all with whom somebody "s’est réuni"', async () => {
    expect(
      await french(
        'Le ministre tchadien, Idriss Saleh, s’est réuni mardi avec le ministre péruvien, Luis Mora, et la ministre kényane, Grace Otieno.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+PER+TCD held']);
  });

  it('takes "leur précédente conversation" for a call where the news is one, and its day for its own', async () => {
    expect(
      await french(
        'Le président tchadien, Idriss Saleh, s’est entretenu au téléphone avec le président péruvien, M. Luis Mora. Leur précédente conversation remontait au 3 mai 2023.',
      ),
    ).toEqual(['call - PER+TCD held', 'call 2023-05-03 PER+TCD held recalled']);
  });

  it('knows a delegation of two countries by where it goes', async () => {
    expect(
      await french('Une délégation du groupe d’amitié Tchad-Pérou a séjourné au Pérou du 6 au 9 mai 2024.'),
    ).toEqual(['visit 2024-05-06/2024-05-09 PER+TCD held']);
  });
});
