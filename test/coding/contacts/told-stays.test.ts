/** Visits that a text tells by where somebody is, by what took him there or by whose delegation came: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();

describe('readContacts on stays', () => {
  it('takes who "is in Lima on a visit", also in a clause or without the verb, for a visitor', async () => {
    const visit = 'visit - FIN+PER held';
    for (const text of [
      'Foreign Minister Pekka Virtanen of Finland, who is in Peru on an official visit, laid a wreath.',
      'Foreign Minister Pekka Virtanen of Finland, in Lima since Sunday on an official visit, laid a wreath.',
      'In Lima since Sunday on an official visit, Foreign Minister Pekka Virtanen of Finland laid a wreath.',
      'A Finnish parliamentary delegation is in Lima.',
    ])
      expect(await english(text)).toEqual([visit]);
    expect(
      await english('Minister Pekka Virtanen of Finland, in Lima on 13 May 2024 on an official visit, laid a wreath.'),
    ).toEqual(['visit 2024-05-13 FIN+PER held']);
    expect(
      await english(
        'President Rosa Vega of Peru granted an audience to the Finnish Prosecutor General, Anna Korhonen, in the country on a visit.',
      ),
    ).toEqual(['meeting - FIN+PER held', visit]);
  });

  it('takes whoever opens behind "on a visit at the invitation of B" for the visitor, and not the host', async () => {
    const both = ['visit - FIN+PER held', 'meeting 2024-05-14 FIN+PER held'];
    expect(
      await english(
        'On an official visit to Peru at the invitation of her counterpart Luis Mora, Foreign Minister Anna Korhonen of Finland met Senator Ana Quispe of Peru on Tuesday.',
      ),
    ).toEqual(both);
    expect(
      await french(
        'En visite officielle au Pérou à l’invitation du président Luis Mora, la ministre finlandaise Anna Korhonen a rencontré mardi la sénatrice péruvienne Ana Quispe.',
      ),
    ).toEqual(both);
  });

  it('knows who came where somebody accompanied the guest', async () => {
    for (const met of ['met', 'paid a courtesy call on', 'held talks with'])
      expect(
        await english(
          `Finnish Foreign Minister Anna Korhonen, accompanied by Ambassador Pekka Virtanen, ${met} President Rosa Vega of Peru on 14 May.`,
        ),
      ).toEqual(['meeting 2024-05-14 FIN+PER held']);
  });

  it('takes no country for its own guest, and no thanks in a city for a visit to it', async () => {
    expect(await english('Estonia is in Europe, and Peru is in the Council.')).toEqual([]);
    expect(
      await english(
        'Minister Pekka Virtanen of Finland thanked Foreign Minister Rosa Vega of Peru in Lima for his visit.',
      ),
    ).toEqual([]);
  });

  it('takes people who reach a city, and not goods, and whom a tour takes there, for visitors', async () => {
    expect(
      await english(
        'It was on Tuesday that the Prime Minister of Nepal, Hari Thapa, reached Lima with his delegation.',
      ),
    ).toEqual(['visit 2024-05-14 NPL+PER held']);
    expect(
      await english('Foreign Minister Pekka Virtanen of Finland, whose tour has taken him to Peru, laid a wreath.'),
    ).toEqual(['visit - FIN+PER held']);
    expect(await english('Aid from Nepal has reached Lima, and the ministry took it to Peru’s north.')).toEqual([]);
    expect(await english('Nepal would go on working hand in hand with Peru.')).toEqual([]);
  });

  it('knows a delegation by the country it comes from and by who heads it', async () => {
    expect(await english('A parliamentary delegation from Ghana arrived in Lima on Tuesday.')).toEqual([
      'visit 2024-05-14 GHA+PER held',
    ]);
    expect(
      await english(
        'A delegation headed by the Speaker of the Parliament of Ghana, Kofi Mensah, met the Speaker of the Congress of Peru, Ana Quispe, in the course of its visit to Lima.',
      ),
    ).toEqual(['meeting - GHA+PER held', 'visit - GHA+PER held']);
  });

  it('takes whose visit opens the sentence for whoever is named behind it', async () => {
    expect(
      await english(
        'On the second day of his visit to Peru, the Prime Minister of Fiji, Josefa Vuli, toured the port of Callao.',
      ),
    ).toEqual(['visit - FJI+PER held']);
  });

  it('takes "la venue", "le passage" and "la mission qu’il effectue" of somebody for visits', async () => {
    const visit = 'visit - FIN+PER held';
    expect(
      await french('Le ministre péruvien Luis Rojas a salué la venue à Lima du ministre finlandais Pekka Virtanen.'),
    ).toEqual([visit]);
    expect(await french('Pekka Virtanen, député finlandais, a évoqué la mission qu’il effectue au Pérou.')).toEqual([
      visit,
    ]);
    expect(
      await french(
        'À Lima dans le cadre d’une visite officielle, le ministre finlandais Pekka Virtanen a déposé une gerbe.',
      ),
    ).toEqual([visit]);
    expect(
      await french('Une tournée a conduit au Pérou le ministre finlandais des Affaires étrangères, Pekka Virtanen.'),
    ).toEqual([visit]);
    expect(await french('Le passage à l’euro au Pérou est prévu, selon la Finlande.')).toEqual([]);
  });

  it('lets nobody visit his own country', async () => {
    const visit = 'visit - FIN+PER held';
    expect(
      await english(
        'Foreign Minister Rosa Vega of Peru thanked Minister Pekka Virtanen of Finland for his visit to Lima.',
      ),
    ).toEqual([visit]);
    expect(
      await french(
        'La ministre péruvienne Ana Quispe a remercié le ministre finlandais Pekka Virtanen pour sa visite à Lima.',
      ),
    ).toEqual([visit]);
  });

  it('counts all days of a visit whose length and first or last day are told', async () => {
    for (const [text, days] of [
      ['arrived in Lima on Tuesday for a three-day state visit.', '2024-05-14/2024-05-16'],
      ['arrived in Lima on Tuesday to begin a three-day official visit to Peru.', '2024-05-14/2024-05-16'],
      ['ended her 2-day visit to Peru yesterday.', '2024-05-14/2024-05-15'],
      ['left Lima on Tuesday at the end of a two-day visit to Peru.', '2024-05-13/2024-05-14'],
      ['wound up a visit to Peru on Tuesday.', '2024-05-14'],
    ])
      expect(await english(`Foreign Minister Anna Korhonen of Finland ${text}`)).toEqual([
        `visit ${days} FIN+PER held`,
      ]);
  });

  it('lends the day of a return to nothing that was done before', async () => {
    const text = 'Finnish Foreign Minister Anna Korhonen returned to Helsinki today after a visit to Peru.';
    expect(await english(`${text} She met President Rosa Vega of Peru.`)).toContain('meeting - FIN+PER held');
  });

  it('takes a minister without a name who "came to" a city for a visitor', async () => {
    expect(await english('Last January a Finnish foreign minister came to Lima, the first to do so.')).toEqual([
      'visit 2024-01 FIN+PER held',
    ]);
    expect(await english('Finnish aid came to Lima in January.')).toEqual([]);
  });

  it('reads a note verbale sent, and a note handed to whoever "was summoned", besides the summons', async () => {
    expect(await english('Last December Finland sent Peru a note verbale.')).toEqual([
      'correspondence 2023-12 FIN+PER held',
    ]);
    expect(
      await english(
        'The Ministry of Foreign Affairs of Finland handed over a protest note to the Ambassador of Peru, Ana Quispe, who was summoned to the ministry today.',
      ),
    ).toEqual(['correspondence 2024-05-16 FIN+PER held', 'meeting 2024-05-16 FIN+PER held']);
  });
});
