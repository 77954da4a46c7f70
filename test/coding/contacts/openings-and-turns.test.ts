/** Contacts told by openings with "avec", in turn, in the margins of a summit, and of one state only. Invented people, real countries. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';

let engine: Engine;
beforeAll(() => {
  engine = openEngine(nodeFiles());
});

/** Of a page of the foreign ministry of Kenya: countries and status of each contact, and each person with country. */
async function onKenyanPage(language: string, text: string): Promise<{ contacts: string[]; people: string[] }> {
  const publisher = language === 'fr' ? 'Ministère kényan' : 'Ministry of Foreign Affairs of Kenya';
  const head = [`language: ${language}`, 'published: 2024-05-16', `publisher: ${publisher}`, 'side: KEN'];
  const coding = await codeNote(engine, head, text);
  return {
    contacts: (coding?.contacts ?? []).map((c) => `${c.kind} ${c.date ?? '-'} ${c.countries.join('+')} ${c.status}`),
    people: (coding?.people ?? []).map((p) => `${p.name} ${p.country} ${p.posts[0]?.level ?? '-'}`),
  };
}

describe('readContacts on openings and turns', () => {
  it('takes whom "Avec A, le ministre a passé en revue" opens with for the partner, and no helper', async () => {
    const told = await onKenyanPage(
      'fr',
      'Avec le ministre péruvien de la Culture, M. Luis Vega, le ministre Peter Otieno a passé en revue les accords.',
    );
    expect(told.contacts).toEqual(['meeting - KEN+PER held']);
    const helped = await onKenyanPage(
      'fr',
      "Avec l'aide du ministre péruvien Luis Vega, le ministre Peter Otieno a passé en revue les accords.",
    );
    expect(helped.contacts).toEqual([]);
  });

  it('gives each who "se sont succédé" in an office an audience, and none to those who held one post in turn', async () => {
    const told = await onKenyanPage(
      'fr',
      "Le président Peter Otieno a donné plusieurs audiences mardi. Se sont succédé dans son bureau l'ambassadeur du Pérou, Luis Vega, et l'ambassadrice du Chili, Ana Rojas.",
    );
    expect(told.contacts.sort()).toEqual(['meeting 2024-05-14 CHL+KEN held', 'meeting 2024-05-14 KEN+PER held']);
    const post = await onKenyanPage('fr', 'Luis Vega et Ana Rojas se sont succédé à la tête du ministère péruvien.');
    expect(post.contacts).toEqual([]);
  });

  it('takes two who share one title and "se sont rencontrés" for the home side and the other', async () => {
    const told = await onKenyanPage(
      'fr',
      'Les ministres des Affaires étrangères, Peter Otieno et Luis Vega, se sont rencontrés mardi à Lima pour parler des relations entre le Kenya et le Pérou.',
    );
    expect(told.contacts).toEqual(['meeting 2024-05-14 KEN+PER held']);
    expect(told.people).toEqual(['Peter Otieno KEN minister', 'Luis Vega PER minister']);
    const english = await onKenyanPage(
      'en',
      'Foreign Ministers Peter Otieno and Luis Vega met on Tuesday in Lima to discuss relations between Kenya and Peru.',
    );
    expect(english.people).toEqual(['Peter Otieno KEN minister', 'Luis Vega PER minister']);
  });

  it('leaves two of the home side who met somebody else at home', async () => {
    const told = await onKenyanPage(
      'en',
      'Foreign Ministers Peter Otieno and John Kamau met on Tuesday with the President of Chile, Juan Rojas.',
    );
    expect(told.people.slice(0, 2)).toEqual(['Peter Otieno KEN minister', 'John Kamau KEN minister']);
  });

  it('shares a title out over "du Kenya et du Pérou"', async () => {
    const told = await onKenyanPage(
      'fr',
      'Les ministres de la Culture du Kenya et du Pérou, Peter Otieno et Luis Vega, ont salué mardi leur coopération.',
    );
    expect(told.people).toEqual(['Peter Otieno KEN minister', 'Luis Vega PER minister']);
  });

  it('counts no contact where a minister receives an ambassador of his own state', async () => {
    const french = await onKenyanPage(
      'fr',
      "Le ministre Peter Otieno a reçu mardi l'ambassadeur du Kenya au Pérou, John Kamau.",
    );
    expect(french.contacts).toEqual([]);
    const english = await onKenyanPage(
      'en',
      "Minister Peter Otieno received Kenya's Ambassador to Peru, John Kamau, on Tuesday.",
    );
    expect(english.contacts).toEqual([]);
  });

  it('takes the day of a summit that its own clause tells for that of the meeting in its margins', async () => {
    const told = await onKenyanPage(
      'fr',
      "Le ministre Peter Otieno s'est entretenu mardi avec son homologue péruvien, Luis Vega, qu'il rencontrera en marge de la réunion du G7, qui se tiendra à Tokyo en décembre.",
    );
    expect(told.contacts).toEqual(['meeting 2024-05-14 KEN+PER held', 'meeting 2024-12 KEN+PER planned']);
  });

  it('counts "le premier jour" from the stay told before, also behind "a eu l\'honneur de"', async () => {
    const told = await onKenyanPage(
      'fr',
      "Le ministre Peter Otieno s'est rendu au Pérou du 3 au 5 mai 2024. Le premier jour, il a eu l'honneur d'être reçu par le président péruvien, Juan Rojas. Le dernier jour, il a rencontré la ministre péruvienne Ana Vega.",
    );
    expect(told.contacts).toEqual([
      'visit 2024-05-03/2024-05-05 KEN+PER held',
      'meeting 2024-05-03 KEN+PER held',
      'meeting 2024-05-05 KEN+PER held',
    ]);
  });

  it('takes "son homologue" in the next sentence for that of whoever received, not of the guest', async () => {
    const told = await onKenyanPage(
      'fr',
      "Le ministre Peter Otieno a reçu mardi l'ambassadeur du Chili, Juan Rojas. Il s'est ensuite entretenu avec son homologue péruvien, Luis Vega.",
    );
    expect(told.people.at(-1)).toBe('Luis Vega PER minister');
  });

  it('gives a stay "dans la capitale péruvienne" its days, and whoever receives there its state', async () => {
    const told = await onKenyanPage(
      'fr',
      'Pendant sa visite de travail dans la capitale péruvienne, du 6 au 8 mai, le vice-ministre kényan John Kamau a été reçu par le président du Congrès, M. Luis Vega.',
    );
    expect(told.contacts).toContain('visit 2024-05-06/2024-05-08 KEN+PER held');
    expect(told.people).toContain('Luis Vega PER speaker');
  });

  it('reads "une visite de courtoisie au président" on a visit abroad as a meeting of that state', async () => {
    const told = await onKenyanPage(
      'fr',
      'Le ministre Peter Otieno a effectué une visite de travail au Pérou les 3 et 4 mai 2024. Une visite de courtoisie au président du Congrès, Augusto Rojas, a clôturé la journée.',
    );
    expect(told.contacts).toEqual(['visit 2024-05-03/2024-05-04 KEN+PER held', 'meeting - KEN+PER held']);
    expect(told.people).toContain('Augusto Rojas PER speaker');
  });

  it('takes whom "Ce déplacement lui a permis de rencontrer" for people of the state told of last', async () => {
    const told = await onKenyanPage(
      'fr',
      "Mme Grace Wanjiru, ambassadrice du Kenya au Chili, s'est rendue le 3 mai à Lima, au Pérou. Ce déplacement lui a permis de s'entretenir avec le Premier ministre, M. Luis Vega.",
    );
    expect(told.people).toContain('Luis Vega PER head-of-government');
  });

  it('takes those who "assistaient à la rencontre" for the side that the sentence before names first', async () => {
    const told = await onKenyanPage(
      'fr',
      "M. Peter Otieno, président du groupe d'amitié Kenya-Pérou, a reçu M. Luis Vega, ambassadeur du Pérou. Assistaient également à la rencontre MM. John Kamau et Paul Mwangi, députés.",
    );
    expect(told.contacts).toEqual(['meeting - KEN+PER held']);
    expect(told.people.slice(-2)).toEqual(['John Kamau KEN legislator', 'Paul Mwangi KEN legislator']);
  });

  it('reads "leur rencontre de novembre dernier" as one of its own, and a meeting "en marge de laquelle" on the day of the main verb', async () => {
    const before = await onKenyanPage(
      'fr',
      "Le président kényan, Peter Otieno, s'est entretenu mardi au téléphone avec le président péruvien, Luis Vega. Les deux dirigeants sont revenus sur leur rencontre de novembre dernier à Bangkok.",
    );
    expect(before.contacts).toEqual(['call 2024-05-14 KEN+PER held', 'meeting 2023-11 KEN+PER held']);
    const beside = await onKenyanPage(
      'fr',
      'Le ministre Peter Otieno a reçu mardi le ministre chilien Juan Rojas. Mercredi, le ministre Otieno a pris part à la réunion des ministres de la Justice, en marge de laquelle il a eu un tête-à-tête avec la ministre péruvienne, Ana Vega.',
    );
    expect(beside.contacts).toContain('meeting 2024-05-15 KEN+PER held');
  });

  it('takes a tour and "s\'est ensuite rendu" for one visit to a state, and several days as host for the visit', async () => {
    const tour = await onKenyanPage(
      'fr',
      "L'envoyé kényan Peter Otieno a terminé mardi une tournée qui l'a conduit au Chili et au Pérou. Il s'est ensuite rendu au Pérou, où il a rencontré le ministre Luis Vega.",
    );
    expect(tour.contacts.filter((c) => c === 'visit - KEN+PER held')).toHaveLength(1);
    const host = await onKenyanPage(
      'fr',
      "La ministre kényane sera l'hôte, les 7 et 8 juin, de son homologue péruvien, Luis Vega, attendu à Nairobi pour une visite de travail.",
    );
    expect(host.contacts).toEqual(['visit 2024-06-07/2024-06-08 KEN+PER planned']);
  });

  it('counts a signing on another day than the talks for a ceremony of its own', async () => {
    const talks = 'Le ministre kényan Peter Otieno a reçu lundi le ministre péruvien Luis Vega.';
    const later = await onKenyanPage('fr', `${talks} Mardi, les deux ministres ont signé un accord de pêche.`);
    expect(later.contacts).toEqual(['meeting 2024-05-13 KEN+PER held', 'ceremony 2024-05-14 KEN+PER held']);
    const there = await onKenyanPage('fr', `${talks} Les deux ministres ont signé un accord de pêche.`);
    expect(there.contacts).toEqual(['meeting 2024-05-13 KEN+PER held']);
  });
});
