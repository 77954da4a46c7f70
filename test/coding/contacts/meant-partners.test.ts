/** Contacts whose partner stands as a pronoun, elsewhere in the sentence, or in a title, in both languages. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { contactsOf } from './contacts-of.js';

let engine: Engine;

beforeAll(() => {
  engine = openEngine(nodeFiles());
});

const english = (text: string) => contactsOf(engine, 'en', text);
const french = (text: string) => contactsOf(engine, 'fr', text);

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
});
