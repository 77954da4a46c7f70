/** Contacts whose partner stands as a pronoun, elsewhere in the sentence, or in a title, in both languages. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();

describe('readContacts on partners who are meant', () => {
  it('takes "l’a reçu" and "received her" for whoever came', async () => {
    expect(
      await french(
        'Le ministre kényan Omar Badri s’est rendu le 14 mai à Lima, où le ministre péruvien Luis Rojas l’a reçu pour un entretien.',
      ),
    ).toEqual(['visit 2024-05-14 KEN+PER held', 'meeting 2024-05-14 KEN+PER held']);
    expect(
      await english(
        'Kenyan Foreign Minister Grace Wanjiku arrived in Tokyo on Monday. Japanese President Kenji Mori received her on Tuesday.',
      ),
    ).toEqual(['visit 2024-05-13 JPN+KEN held', 'meeting 2024-05-14 JPN+KEN held']);
  });

  it('takes "lui a remis un message" for a message to whoever received', async () => {
    expect(
      await french(
        'La présidente kényane Grace Wanjiku a reçu mardi le ministre chilien Luis Rojas, qui lui a remis un message de Pedro Salas, président du Chili.',
      ),
    ).toEqual(['meeting 2024-05-14 CHL+KEN held', 'correspondence 2024-05-14 CHL+KEN held']);
  });

  it('knows by the title of an envoy who summoned him', async () => {
    expect(await english('Peru’s ambassador to Kenya was summoned on Tuesday over the attack.')).toEqual([
      'meeting 2024-05-14 KEN+PER held',
    ]);
    expect(
      await french(
        'L’ambassadeur du Pérou au Kenya est convoqué ce jeudi après-midi aux Affaires étrangères, a indiqué un porte-parole.',
      ),
    ).toEqual(['meeting 2024-05-16 KEN+PER held']);
  });

  it('finds the partner behind the day of a call, and those of a call that opens the sentence', async () => {
    expect(
      await english(
        'The Minister for Foreign Affairs of Kenya, Grace Wanjiku, spoke earlier today with the Japanese Ambassador to Kenya, Mr. Kenji Mori, in order to condemn the attack.',
      ),
    ).toEqual(['call 2024-05-16 JPN+KEN held']);
    expect(
      await english(
        'During the phone call on Sunday, Kenyan Foreign Minister Grace Wanjiku and her Japanese counterpart, Kenji Mori, stressed the importance of trade.',
      ),
    ).toEqual(['call 2024-05-12 JPN+KEN held']);
  });

  it('takes a cleft sentence for news', async () => {
    const text =
      'L’ambassadeur du Chili Luis Rojas a été reçu mardi par la ministre kényane Grace Wanjiku. C’est ensuite l’ambassadrice de Norvège, Karin Berg, qui a été reçue par la ministre.';
    expect(await french(text)).toEqual(['meeting 2024-05-14 CHL+KEN held', 'meeting 2024-05-14 KEN+NOR held']);
  });

  it('takes "avoir évoqué" with a counterpart without a name for a talk', async () => {
    expect(
      await french(
        'Le ministre kényan Omar Badri a précisé avoir évoqué ce sujet avec son homologue chilien le 7 mai.',
      ),
    ).toEqual(['meeting 2024-05-07 CHL+KEN held']);
  });

  it('takes envoys whom a text first counts and then lists for people met one by one', async () => {
    const listed =
      'They were the Peruvian Ambassador, Rosa Salas, the Norwegian Ambassador, Karl Berg, and the Japanese Ambassador, Kenji Mori.';
    expect(await english(`Kenyan President Omar Badri received three ambassadors on Tuesday. ${listed}`)).toEqual([
      'meeting 2024-05-14 KEN+PER held',
      'meeting 2024-05-14 KEN+NOR held',
      'meeting 2024-05-14 JPN+KEN held',
    ]);
    expect(
      await english('Kenyan President Omar Badri received three ambassadors on Tuesday. He praised the work of Peru.'),
    ).toEqual([]);
  });

  it('takes an envoy invited to the ministry for one summoned, and a message of condolences for correspondence', async () => {
    expect(
      await english(
        'The chargé d’affaires of Peru in Nairobi was invited to the Kenyan Foreign Ministry on May 14 to be handed a protest note.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+PER held']);
    expect(
      await french(
        'L’ambassadeur du Pérou au Kenya a été invité mardi au ministère kényan des Affaires étrangères, où une note lui a été remise.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+PER held']);
    expect(
      await english(
        'President Badri of Kenya has expressed his condolences to the President of Peru, Luis Rojas, upon the flooding. In his message President Badri extended sympathy on behalf of Kenya.',
      ),
    ).toEqual(['correspondence - KEN+PER held']);
  });

  it('takes those who sign after another was met for a ceremony', async () => {
    expect(
      await french(
        'Le ministre kényan Omar Badri a été reçu mardi par le Premier ministre péruvien Luis Rojas. Le ministre Badri et son homologue péruvien, Pedro Salas, ont signé un accord.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+PER held', 'ceremony 2024-05-14 KEN+PER held']);
  });

  it('takes leaving for a country, a mission there and an invitation to visit it for visits', async () => {
    expect(
      await english('Kenyan President Omar Badri leaves for Peru on a two-day state visit today (May 16).'),
    ).toEqual(['visit 2024-05-16 KEN+PER held']);
    expect(await french('La ministre kényane Ana Mwangi conclut une mission de deux jours à Lima, au Pérou.')).toEqual([
      'visit - KEN+PER held',
    ]);
    expect(
      await french('Le président kényan Omar Badri a invité le président Pedro Salas du Pérou à visiter le Kenya.'),
    ).toEqual(['visit - KEN+PER proposed']);
  });

  it('reads a day that stands before the noun', async () => {
    const text =
      'Kenyan President Omar Badri received Peruvian Foreign Minister Luis Rojas. It was the first attempt after the December 13 Lima meeting between Kenya and Peru.';
    expect(await english(text)).toEqual(['meeting - KEN+PER held', 'meeting 2023-12-13 KEN+PER held recalled']);
  });
});
