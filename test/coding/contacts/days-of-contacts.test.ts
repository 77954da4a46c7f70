/** Which day a contact has where a French text tells several. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();

describe('readContacts on the days of a text', () => {
  it('takes the day with which the text opens, and not that of an arrival', async () => {
    const text =
      "L'émissaire chilien Rodrigo Pinto a multiplié les rencontres mercredi à Accra.\nArrivé mardi soir à Accra, M. Pinto a été reçu par le président ghanéen John Asante.";
    expect(await french(text)).toEqual(['visit 2024-05-14 CHL+GHA held', 'meeting 2024-05-15 CHL+GHA held']);
  });

  it('gives a visit to come no day of the talk in which it was spoken of', async () => {
    const text =
      "Le ministre ghanéen Kofi Mensah s'est entretenu lundi avec l'ambassadrice du Chili, Elena Pinto, de la visite que le président chilien effectuera prochainement au Ghana.";
    expect(await french(text)).toEqual(['meeting 2024-05-13 CHL+GHA held', 'visit - CHL+GHA planned']);
  });

  it('gives a talk no day of the visit on which its matter was promised', async () => {
    const text =
      "Le ministre ghanéen Kofi Mensah et l'ambassadeur du Pérou Luis Quispe ont évoqué les engagements pris lors de la visite du président ghanéen à Lima en septembre 2023.";
    expect(await french(text)).toEqual(['meeting - GHA+PER held', 'visit 2023-09 GHA+PER held recalled']);
  });

  it('takes "ce dernier, qui séjourne à Accra" for a visit', async () => {
    const text =
      'Le ministre ghanéen Kofi Mensah a reçu mardi la ministre péruvienne Rosa Quispe. Cette dernière, qui séjourne à Accra pour un festival, a salué la coopération.';
    expect(await french(text)).toEqual(['meeting 2024-05-14 GHA+PER held', 'visit - GHA+PER held']);
  });

  it('takes a walk to a house for no visit besides the one told', async () => {
    const text =
      'Le président kényan William Otieno arrive jeudi 16 mai à Accra. Le vendredi 17 mai, il se rendra au Parlement.';
    expect(await french(text)).toEqual(['visit 2024-05-16 GHA+KEN held']);
  });

  it('gives each day of a stay what it tells of it', async () => {
    const text =
      "Le ministre luxembourgeois Luc Weber s'est rendu à Lima les 14 et 15 mai. Au premier jour de sa visite, il a été reçu par le président péruvien Rui Costa. Le lendemain, il a rencontré son homologue péruvien, Luis Quispe.";
    expect(await french(text)).toEqual([
      'visit 2024-05-14/2024-05-15 LUX+PER held',
      'meeting 2024-05-14 LUX+PER held',
      'meeting 2024-05-15 LUX+PER held',
    ]);
  });
});

describe('readContacts on meetings set for a day', () => {
  it('reads a meeting set for a day in one of the two countries, and no visit of an ambassador to where he serves', async () => {
    const met = "Le ministre ghanéen Kofi Mensah a reçu mardi l'ambassadeur du Pérou, Luis Quispe";
    expect(await french(`${met}. Une réunion de suivi est prévue le 15 juin à Lima.`)).toEqual([
      'meeting 2024-05-14 GHA+PER held',
      'meeting 2024-06-15 GHA+PER planned',
    ]);
    expect(await french(`${met}, en visite dans le Royaume.`)).toEqual(['meeting 2024-05-14 GHA+PER held']);
  });
});
