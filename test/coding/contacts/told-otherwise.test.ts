/** Talks, calls, letters and sittings told in other words than usual: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();

describe('readContacts on contacts told otherwise', () => {
  it('takes two people who are each told with their country for two who met', async () => {
    expect(await english('President Rosa Vega of Peru and Prime Minister Hari Thapa of Nepal met on Tuesday.')).toEqual(
      ['meeting 2024-05-14 NPL+PER held'],
    );
  });

  it('takes greetings that are sent for a letter, and those given at a meeting for none', async () => {
    expect(
      await english(
        'Greetings on his birthday have been sent to President Hari Thapa of Nepal by President Rosa Vega of Peru.',
      ),
    ).toEqual(['correspondence - NPL+PER held']);
    expect(
      await english(
        'President Hari Thapa of Nepal received Foreign Minister Rosa Vega of Peru. She conveyed the greetings of President Luis Rojas.',
      ),
    ).toEqual(['meeting - NPL+PER held']);
  });

  it('takes a note of protest told by itself for a letter, and one handed over at a summons for part of it', async () => {
    expect(
      await english('The Ministry of Foreign Affairs of Nepal has handed the Embassy of Peru a note of protest.'),
    ).toEqual(['correspondence - NPL+PER held']);
    expect(
      await english('The Peruvian ambassador to Nepal was summoned on Tuesday and handed a note of protest.'),
    ).toEqual(['meeting 2024-05-14 NPL+PER held']);
    expect(await english('The minister of Nepal took note of the protest of Peru.')).toEqual([]);
  });

  it('takes what is told by telephone for a call', async () => {
    const call = 'call 2024-05-14 NPL+PER held';
    for (const text of [
      'Foreign Minister Rosa Vega of Peru was on the phone with her Nepali counterpart Hari Thapa on Tuesday.',
      'By telephone on Tuesday, Foreign Minister Rosa Vega of Peru took up the matter with her Nepali counterpart Hari Thapa.',
      'Foreign Minister Rosa Vega of Peru telephoned her Nepali counterpart Hari Thapa on Tuesday.',
    ])
      expect(await english(text)).toEqual([call]);
  });

  it('takes talks that two had held before, and a meeting of the delegations afterwards, for contacts of their own', async () => {
    const meeting = 'meeting 2024-05-14 NPL+PER held';
    expect(
      await english(
        'President Rosa Vega of Peru met Prime Minister Hari Thapa of Nepal on Tuesday. She praised the results of the talks that the two prime ministers had held.',
      ),
    ).toEqual([meeting, 'meeting - NPL+PER held recalled']);
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru held a meeting with Foreign Minister Hari Thapa of Nepal on Tuesday. Afterwards, a meeting of the two delegations was held.',
      ),
    ).toEqual([meeting, meeting]);
  });

  it('takes consultations between two countries that open, and no sitting of an organisation, for one of theirs', async () => {
    expect(
      await english('Political consultations between Peru and Nepal entered their third round on Tuesday.'),
    ).toEqual(['session 2024-05-14 NPL+PER held']);
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru met Foreign Minister Hari Thapa of Nepal on the sidelines of the meeting of the African Union.',
      ),
    ).toEqual(['meeting - NPL+PER held']);
  });

  it('takes "s’est vu convoquer" for a summons, and "s’est vu remettre" for none', async () => {
    expect(
      await french('L’ambassadeur du Pérou s’est vu convoquer mardi au ministère kényan des Affaires étrangères.'),
    ).toEqual(['meeting 2024-05-14 KEN+PER held']);
    expect(await french('L’ambassadeur du Pérou s’est vu remettre mardi une médaille.')).toEqual([]);
  });

  it('takes a message that a guest bears, or was charged to hand over, for correspondence', async () => {
    const both = ['correspondence 2024-05-14 GAB+GIN held', 'meeting 2024-05-14 GAB+GIN held'];
    expect(
      await french(
        'Le ministre guinéen Karim Diallo, porteur d’un message du président guinéen, a été reçu mardi par le président gabonais, Paul Ondo.',
      ),
    ).toEqual(both);
    expect(
      await french(
        'Le ministre guinéen Karim Diallo a été reçu mardi par le président gabonais, Paul Ondo, à qui il était chargé de remettre un message de son homologue.',
      ),
    ).toEqual([...both].reverse());
  });

  it('takes a commission that met for a sitting only, and notes of protest for letters', async () => {
    expect(
      await english('The Joint Commission of Peru and Nepal met for its third session in Lima on Tuesday.'),
    ).toEqual(['session 2024-05-14 NPL+PER held']);
    expect(await french('La commission mixte Pérou-Népal s’est réunie mardi à Lima.')).toEqual([
      'session 2024-05-14 NPL+PER held',
    ]);
    expect(
      await french(
        'Une note de protestation a été adressée mardi à l’ambassade du Pérou par le ministère kényan des Affaires étrangères.',
      ),
    ).toEqual(['correspondence 2024-05-14 KEN+PER held']);
    expect(await french('Le Kenya a pris note de la protestation du Pérou.')).toEqual([]);
    const both = ['meeting 2024-05-14 KEN+PER held', 'correspondence 2024-05-14 KEN+PER held'];
    for (const text of [
      'La ministre kényane Jane Mwangi a convoqué mardi l’ambassadeur du Pérou, Luis Rojas, et lui a remis une note de protestation.',
      'La ministre kényane Jane Mwangi a reçu mardi l’ambassadeur du Pérou, Luis Rojas, à qui elle a remis une note verbale.',
      'L’ambassadeur du Pérou, Luis Rojas, a été reçu mardi par la ministre kényane Jane Mwangi et s’est vu remettre une note verbale.',
    ])
      expect(await french(text), text).toEqual(both);
    expect(
      await french(
        'La ministre kényane Jane Mwangi a reçu mardi l’ambassadeur du Pérou, Luis Rojas, et lui a remis une note sur la pêche.',
      ),
    ).toEqual(['meeting 2024-05-14 KEN+PER held']);
  });

  it('takes whose guest somebody was for a meeting, and the host of a show or of a union for none', async () => {
    expect(
      await english('The Peruvian Ambassador to Nepal, Rosa Vega, was today the guest of Defence Minister Hari Thapa.'),
    ).toEqual(['meeting 2024-05-16 NPL+PER held']);
    expect(await english('The envoy of Peru, Rosa Vega, is the host of a show in Nepal.')).toEqual([]);
    expect(await english('Peru is the host of the next forum of the African Union.')).toEqual([]);
  });

  it('knows a visit "put off" from one held, and a call from the forum that it was about', async () => {
    expect(await english('A visit to Peru by the Prime Minister of Nepal, Hari Thapa, has been put off.')).toEqual([
      'visit - NPL+PER postponed',
    ]);
    expect(
      await french(
        'Le président péruvien Luis Rojas et le Premier ministre népalais Hari Thapa se sont entretenus, lors d’un appel téléphonique, du forum programmé à Lima jeudi 23 mai.',
      ),
    ).toEqual(['call - NPL+PER held']);
  });

  it('takes "venu lui rendre visite" and "était reçu" for news, and "eut été reçu" for something before', async () => {
    const meeting = 'meeting 2024-05-14 NPL+PER held';
    expect(
      await french(
        'L’ambassadeur du Népal, Hari Thapa, venu lui rendre une visite de courtoisie, a été reçu mardi par le ministre péruvien Luis Rojas.',
      ),
    ).toEqual([meeting]);
    expect(
      await french('L’ambassadeur du Népal, Hari Thapa, était reçu mardi par le ministre péruvien Luis Rojas.'),
    ).toEqual([meeting]);
    expect(
      await french(
        'Le ministre péruvien Luis Rojas s’est entretenu mardi par téléphone avec son homologue népalais. L’appel est intervenu après que l’ambassadeur du Népal, Hari Thapa, eut été reçu à Lima par le ministre.',
      ),
    ).toEqual(['call 2024-05-14 NPL+PER held', 'meeting - NPL+PER held recalled']);
  });
});
