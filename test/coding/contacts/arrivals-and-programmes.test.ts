/** French: arrivals, welcomes, what is on a programme, and one meeting after the other. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();

async function expectAll(cases: readonly (readonly [string, readonly string[]])[]): Promise<void> {
  for (const [text, contacts] of cases) expect(await french(text), text).toEqual(contacts);
}

describe('readContacts on arrivals', () => {
  it('reads whoever sets foot somewhere, reaches it, stops over or leaves for it', async () => {
    await expectAll([
      [
        'Le président chilien Rodrigo Pinto a foulé le sol ghanéen ce mardi 14 mai, pour une visite officielle de deux jours.',
        ['visit 2024-05-14/2024-05-15 CHL+GHA held'],
      ],
      ['Le ministre ghanéen Kofi Mensah a gagné lundi la capitale chilienne.', ['visit 2024-05-13 CHL+GHA held']],
      [
        'Le président chilien Rodrigo Pinto a fait mardi une escale technique à Accra.',
        ['visit 2024-05-14 CHL+GHA held'],
      ],
      ['Le ministre ghanéen Kofi Mensah quittera Accra le 20 mai pour Santiago.', ['visit 2024-05-20 CHL+GHA planned']],
      [
        'La députée chilienne Rosa Vidal a conduit une délégation au Ghana du 3 au 6 mai 2024.',
        ['visit 2024-05-03/2024-05-06 CHL+GHA held'],
      ],
    ]);
  });

  it('takes a win over somebody, or what is reached for nobody, for no visit', async () => {
    await expectAll([
      ['Le candidat chilien Rodrigo Pinto a gagné la confiance du Ghana.', []],
      ['La cargaison a gagné le Ghana mardi.', []],
    ]);
  });

  it('tells the welcome at the gangway from the talk behind it', async () => {
    await expectAll([
      [
        'Le président chilien Rodrigo Pinto a été accueilli mardi au bas de la passerelle par son homologue ghanéen John Asante. Les deux présidents ont eu un entretien au salon.',
        ['ceremony 2024-05-14 CHL+GHA held', 'meeting 2024-05-14 CHL+GHA held'],
      ],
    ]);
  });
});

describe('readContacts on what is on a programme', () => {
  it('reads who is to be met, whatever verb says so', async () => {
    await expectAll([
      [
        'Le ministre ghanéen Kofi Mensah se rendra lundi à Santiago. Un entretien est prévu avec la ministre chilienne Rosa Vidal.',
        ['visit 2024-05-20 CHL+GHA planned', 'meeting - CHL+GHA planned'],
      ],
      [
        "La ministre chilienne Rosa Vidal est arrivée lundi à Accra. Une audience avec le président John Asante est à l'agenda.",
        ['visit 2024-05-13 CHL+GHA held', 'meeting - CHL+GHA planned'],
      ],
      [
        "La ministre chilienne Rosa Vidal est arrivée lundi à Accra. Il est prévu qu'elle soit reçue par le président John Asante.",
        ['visit 2024-05-13 CHL+GHA held', 'meeting - CHL+GHA planned'],
      ],
    ]);
  });
});

describe('readContacts on one meeting after the other', () => {
  it('keeps the days of clauses apart', async () => {
    await expectAll([
      [
        "Le président ghanéen John Asante a échangé lundi avec son homologue chilien Rodrigo Pinto, qui l'avait reçu à Santiago la semaine dernière, et ils ont signé un accord.",
        ['meeting 2024-05-13 CHL+GHA held', 'meeting 2024-05-06/2024-05-12 CHL+GHA held recalled'],
      ],
      [
        "La ministre chilienne Rosa Vidal a reçu le ministre ghanéen Kofi Mensah, a annoncé aujourd'hui la porte-parole.",
        ['meeting - CHL+GHA held'],
      ],
    ]);
  });

  it('takes a pronoun before its verb for whoever was received', async () => {
    await expectAll([
      [
        "La ministre ghanéenne Ama Boateng s'est rendue à Santiago. Le président chilien, Rodrigo Pinto, l'y a reçue lundi.",
        ['visit - CHL+GHA held', 'meeting 2024-05-13 CHL+GHA held'],
      ],
    ]);
  });

  it('sets what comes next on the day told last', async () => {
    await expectAll([
      [
        "Le ministre ghanéen Kofi Mensah a été reçu lundi 13 mai par la ministre chilienne Rosa Vidal. Il s'est ensuite entretenu avec le président chilien Rodrigo Pinto. Mardi 14 mai, il a rencontré le sénateur chilien Luis Soto.",
        ['meeting 2024-05-13 CHL+GHA held', 'meeting 2024-05-13 CHL+GHA held', 'meeting 2024-05-14 CHL+GHA held'],
      ],
    ]);
  });
});

describe('readContacts on several guests', () => {
  it('reads one guest a line below what says that they were received', async () => {
    await expectAll([
      [
        'Le président de la République du Ghana, John Asante, a reçu lundi en audience :\n\n- Monsieur Rodrigo Pinto, ambassadeur du Chili ;\n\n- Madame Grace Wanjiku, ministre kényane de la Pêche.\n\nLa première audience a porté sur la pêche.',
        ['meeting 2024-05-13 CHL+GHA held', 'meeting 2024-05-13 GHA+KEN held'],
      ],
    ]);
  });

  it('takes envoys without names, counted by their states, for guests of one ceremony', async () => {
    await expectAll([
      [
        'Deux ambassadeurs, ceux du Chili et du Kenya, ont remis lundi leurs lettres de créance au président de la République du Ghana, John Asante.',
        ['ceremony 2024-05-13 CHL+GHA+KEN held'],
      ],
    ]);
  });

  it('reads those to be met as one meeting each', async () => {
    await expectAll([
      [
        "Le ministre ghanéen Kofi Mensah est en visite à Santiago. D'autres rencontres sont à son agenda, notamment avec le président chilien Rodrigo Pinto et la ministre chilienne Rosa Vidal.",
        ['visit - CHL+GHA held', 'meeting - CHL+GHA planned', 'meeting - CHL+GHA planned'],
      ],
    ]);
  });

  it('takes whoever has met others for the home side, and is then received by its head of state, for no guest', async () => {
    await expectAll([
      [
        'Le ministre ghanéen Kofi Mensah a eu lundi un entretien téléphonique avec son homologue chilien Rodrigo Pinto. Il a été reçu lundi par le président de la République, John Asante.',
        ['call 2024-05-13 CHL+GHA held'],
      ],
    ]);
  });
});

describe('readContacts on what was before', () => {
  it('takes days and guests between commas with the visit before them', async () => {
    await expectAll([
      [
        'Ils ont évoqué la visite au Ghana, en mars 2025, du président chilien, M. Rodrigo Pinto.',
        ['visit 2025-03 CHL+GHA planned'],
      ],
      [
        'Il avait accompagné le président chilien Rodrigo Pinto lors de la visite de ce dernier au Ghana, du 11 au 13 mars 2023.',
        ['visit 2023-03-11/2023-03-13 CHL+GHA held'],
      ],
    ]);
  });

  it('takes the city where somebody was received for the host', async () => {
    await expectAll([
      [
        'Le ministre ghanéen Kofi Mensah a rencontré lundi le ministre kényan William Otieno et le ministre chilien Rodrigo Pinto. M. Pinto avait été reçu à Accra en novembre dernier.',
        ['meeting 2024-05-13 GHA+KEN held', 'meeting 2024-05-13 CHL+GHA held', 'meeting 2023-11 CHL+GHA held recalled'],
      ],
    ]);
  });
});
