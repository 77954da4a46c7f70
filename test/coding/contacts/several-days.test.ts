/** Contacts that one sentence tells by their days, and stays that it dates by their beginning: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();

describe('readContacts on several days of one sentence', () => {
  it('gives each of two contacts its own day', async () => {
    expect(
      await french(
        'Le ministre jordanien, Ayman Haddad, s’est entretenu mardi par téléphone avec le ministre grec, Giorgos Papas, puis mercredi avec la ministre suédoise, Maria Lind.',
      ),
    ).toEqual(['call 2024-05-14 GRC+JOR held', 'call 2024-05-15 JOR+SWE held']);
    expect(
      await french(
        'Le président du Chili, Luis Vera, a été reçu mardi par le président du Pérou, Juan Soto, et mercredi par la présidente de la Bolivie, Rosa Quispe.',
      ),
    ).toEqual(['meeting 2024-05-14 CHL+PER held', 'meeting 2024-05-15 BOL+CHL held']);
    expect(await french('Le ministre turc, Hakan Demir, est attendu vendredi à Nairobi et samedi à Lima.')).toEqual([
      'visit 2024-05-17 KEN+TUR planned',
      'visit 2024-05-18 PER+TUR planned',
    ]);
  });

  it('gives each stage of a tour its own days, of the month of the first', async () => {
    expect(
      await french(
        'Le président du Ghana, Kofi Asante, se rendra du 16 au 17 juin aux Seychelles, puis du 18 au 19 à Maurice.',
      ),
    ).toEqual(['visit 2024-06-16/2024-06-17 GHA+SYC planned', 'visit 2024-06-18/2024-06-19 GHA+MUS planned']);
    expect(
      await french(
        'La ministre belge, Eva Claes, effectuera une tournée : les 5 et 6 juin à Oslo, le 7 à Stockholm et du 8 au 9 à Helsinki.',
      ),
    ).toEqual([
      'visit 2024-06-05/2024-06-06 BEL+NOR planned',
      'visit 2024-06-07 BEL+SWE planned',
      'visit 2024-06-08/2024-06-09 BEL+FIN planned',
    ]);
  });

  it('takes who is received « le lendemain » for another talk than the one before', async () => {
    expect(
      await french(
        'L’ambassadeur du Kenya aux Seychelles, Paul Otieno, a présenté lundi ses lettres de créance au président Luc Morel. La cérémonie a été suivie d’un tête-à-tête.\n\nPaul Otieno a été reçu le lendemain par le Premier ministre seychellois, Jean Petit.',
      ),
    ).toContain('meeting 2024-05-14 KEN+SYC held');
  });

  it('takes « la ministre » for the one that no « le » calls so', async () => {
    expect(
      await french(
        'La ministre belge, Eva Claes, a reçu lundi le ministre norvégien, Ola Berg. Le ministre est reparti. La ministre a été reçue mardi à Paris par le ministre français, Jean Roux.',
      ),
    ).toContain('meeting 2024-05-14 BEL+FRA held');
  });

  it('gives a visit its days where the text says since when it lasts, or when its guest came', async () => {
    for (const text of [
      'La présidente péruvienne, Dina Vega, a reçu mercredi le ministre japonais, Taro Kono, qui effectue depuis mardi une visite de trois jours au Pérou.',
      'La présidente péruvienne, Dina Vega, a reçu mercredi le ministre japonais, Taro Kono, arrivé la veille pour une visite de 72 heures.',
    ])
      expect(await french(text), text).toEqual([
        'meeting 2024-05-15 JPN+PER held',
        'visit 2024-05-14/2024-05-16 JPN+PER held',
      ]);
  });

  it('takes the first to go to a state for its visitor, and no day of what happened before for the day of the talk', async () => {
    expect(
      await french(
        'Premier ministre européen à se rendre au Kenya depuis le renversement du président le 18 février, le ministre hongrois, Péter Nagy, s’est entretenu avec le président kényan, William Ruto.',
      ),
    ).toEqual(['visit - HUN+KEN held', 'meeting - HUN+KEN held']);
    expect(await french('Le ministre péruvien, Luis Vega, a été le premier à saluer Nairobi.')).toEqual([]);
  });

  it('takes a summons for a day to come for planned, and what follows « avant de » for news', async () => {
    expect(
      await french(
        'Le ministère kényan des Affaires étrangères a convoqué l’ambassadrice de Chine, Li Na, pour vendredi.',
      ),
    ).toEqual(['meeting 2024-05-17 CHN+KEN planned']);
    expect(
      await french(
        'Le ministre finlandais, Aki Salo, a été reçu mardi par le président péruvien, Luis Soto, avant de rencontrer la présidente du Congrès péruvien, Ana Paz.',
      ),
    ).toEqual(['meeting 2024-05-14 FIN+PER held', 'meeting 2024-05-14 FIN+PER held']);
  });

  it('takes a call that somebody receives for a call, and the guest of « l’a, à son tour, convié » for its object', async () => {
    expect(
      await french(
        'Le président kényan, Peter Otieno, a reçu mardi un appel du président chilien, Luis Vera. Le président chilien l’a, à son tour, convié à Santiago.',
      ),
    ).toEqual(['call 2024-05-14 CHL+KEN held', 'visit - CHL+KEN proposed']);
  });

  it('tells the visit for which somebody will be received, and guests of several states apart', async () => {
    expect(
      await french(
        'La présidente kényane, Grace Otieno, recevra le 20 mai le président croate, Zoran Milan, pour une visite officielle.',
      ),
    ).toEqual(['meeting 2024-05-20 HRV+KEN planned', 'visit 2024-05-20 HRV+KEN planned']);
    expect(
      await french(
        'La ministre togolaise, Dédé Koffi, a reçu mardi l’ambassadeur du Japon, Kenji Mori, puis une délégation chinoise.',
      ),
    ).toEqual(['meeting 2024-05-14 JPN+TGO held', 'meeting 2024-05-14 CHN+TGO held']);
  });

  it('takes whoever a pronoun means for a party to what was signed', async () => {
    expect(
      await french(
        'La ministre indienne, Asha Rao, a visité Quito lundi. Elle y a signé mardi un accord avec le ministre équatorien, Luis Mora.',
      ),
    ).toEqual(['visit 2024-05-13 ECU+IND held', 'ceremony 2024-05-14 ECU+IND held']);
  });
});
