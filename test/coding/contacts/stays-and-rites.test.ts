/** French: how long a visit takes, meals given for a guest, and what follows a talk. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();

describe('readContacts on the days of a stay', () => {
  it('counts the days of a visit from its first or its last', async () => {
    expect(
      await french(
        'Le président kényan William Otieno est arrivé lundi à Accra pour une visite officielle de trois jours.',
      ),
    ).toEqual(['visit 2024-05-13/2024-05-15 GHA+KEN held']);
    expect(
      await french('La présidente du Costa Rica, Laura Vega, a bouclé mercredi une visite de 72 heures au Ghana.'),
    ).toEqual(['visit 2024-05-13/2024-05-15 CRI+GHA held']);
  });

  it('ends a visit on the day on which the guest leaves, and takes no leave for a visit', async () => {
    expect(
      await french(
        'Le président kényan William Otieno est arrivé lundi à Accra. Il a été reçu mardi par le président ghanéen John Asante. Il a quitté Accra mercredi.',
      ),
    ).toEqual(['visit 2024-05-13/2024-05-15 GHA+KEN held', 'meeting 2024-05-14 GHA+KEN held']);
    expect(await french('Le président kényan William Otieno a quitté Accra mercredi.')).toEqual([]);
  });
});

describe('readContacts on tours', () => {
  it('gives each state of a tour its visit, and only the first the day on which it begins', async () => {
    const text =
      'Le président finlandais Eero Virtanen a entamé lundi à Accra une tournée africaine qui le mènera ensuite en Zambie et au Kenya.';
    expect(await french(text)).toEqual([
      'visit 2024-05-13 FIN+GHA held',
      'visit - FIN+ZMB planned',
      'visit - FIN+KEN planned',
    ]);
  });
});

describe('readContacts on meals, rites and letters', () => {
  it('reads a meal given in honour of somebody, in passing', async () => {
    expect(
      await french(
        "Au cours du dîner offert mardi en l'honneur de la présidente du Costa Rica, Laura Vega, le président ghanéen John Asante a salué l'amitié des deux pays.",
      ),
    ).toEqual(['meeting 2024-05-14 CRI+GHA held']);
  });

  it('reads a ceremony that follows a talk', async () => {
    expect(
      await french(
        "Le président chilien Rodrigo Pinto a eu mardi un tête-à-tête avec le président ghanéen John Asante, suivi d'une cérémonie de signature.",
      ),
    ).toEqual(['meeting 2024-05-14 CHL+GHA held', 'ceremony 2024-05-14 CHL+GHA held']);
  });

  it('sets a ceremony at which an ambassador was where he serves', async () => {
    expect(
      await french(
        "La cérémonie de remise des clés s'est tenue lundi en présence de Son Excellence Monsieur Kenji Mori, Ambassadeur du Japon au Ghana, et de Monsieur Kofi Mensah, Ministre des Transports.",
      ),
    ).toEqual(['ceremony 2024-05-13 GHA+JPN held']);
  });

  it('reads copies of letters of credence that a minister receives', async () => {
    expect(
      await french(
        'Le ministre ghanéen Kofi Mensah a reçu lundi à Accra les copies figurées des lettres de créance du nouvel ambassadeur du Pérou, Luis Quispe.',
      ),
    ).toEqual(['ceremony 2024-05-13 GHA+PER held']);
  });
});
