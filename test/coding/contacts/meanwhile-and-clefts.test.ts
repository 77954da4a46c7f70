/** Contacts told in French asides: in clefts, "tandis que", "où", and of guests of a third state. Invented people, real countries. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();
let engine: Engine;
beforeAll(() => {
  engine = openEngine(nodeFiles());
});

/** Of a page of the presidency of Kenya: countries and status of each contact. */
async function onKenyanPage(text: string): Promise<string[]> {
  const head = ['language: fr', 'published: 2024-05-16', 'publisher: Présidence du Kenya', 'side: KEN'];
  const coding = await codeNote(engine, head, text);
  return (coding?.contacts ?? []).map((c) => `${c.kind} ${c.date ?? '-'} ${c.countries.join('+')} ${c.status}`);
}

describe('readContacts on French asides', () => {
  it('takes an audience to somebody who came on a courtesy call for one that was held', async () => {
    expect(
      await french(
        "Le ministre népalais Hari Thapa a accordé hier une audience à l'ambassadrice extraordinaire et plénipotentiaire du Pérou, Mme Rosa Vega, venue lui rendre une visite de courtoisie.",
      ),
    ).toEqual(['meeting 2024-05-15 NPL+PER held']);
  });

  it('reads what was done meanwhile with its own people, and not as the call told before it', async () => {
    expect(
      await onKenyanPage(
        "Le président kényan, Peter Otieno, s'est entretenu mardi au téléphone avec le président chilien, Luis Rojas, tandis qu'à Nairobi le ministre des Affaires étrangères, John Kamau, accueillait son homologue péruvienne, Rosa Vega.",
      ),
    ).toEqual(['call 2024-05-14 CHL+KEN held', 'meeting 2024-05-14 KEN+PER held']);
  });

  it('takes who "il" is in a clause with "où" from its own sentence', async () => {
    expect(
      await french(
        "Le président tchadien Idriss Moussa a reçu mardi l'envoyé péruvien, Luis Vega. M. Vega, arrivé lundi soir à N'Djamena, venait de Doha, où il a rencontré dimanche le ministre qatari, Khaled al-Mannai.",
      ),
    ).toContain('meeting 2024-05-12 PER+QAT held');
  });

  it('reads whom "c\'est … qui a été reçu" tells of, on its day, and takes whose page it is for the host', async () => {
    expect(
      await onKenyanPage(
        "Le président Peter Otieno s'est entretenu lundi avec l'ambassadeur du Chili, Juan Rojas.\nCe jeudi, c'est la ministre du Pérou, Rosa Vega, qui a été reçue en audience au Palais.",
      ),
    ).toEqual(['meeting 2024-05-13 CHL+KEN held', 'meeting 2024-05-16 KEN+PER held']);
  });

  it('reads "viendra à Nairobi" as a visit, and "est venu en aide au Kenya" as none', async () => {
    expect(await french('La ministre péruvienne, Rosa Vega, viendra à Nairobi le 12 juin.')).toEqual([
      'visit 2024-06-12 KEN+PER planned',
    ]);
    expect(await french('La ministre péruvienne, Rosa Vega, est venue en aide au Kenya.')).toEqual([]);
  });

  it('reads a visit that was "renvoyée" or "différée" as put off', async () => {
    for (const verb of ['renvoyée à une date ultérieure', 'différée', 'repoussée', 'décalée'])
      expect(await french(`La visite à Nairobi du président péruvien Luis Vega a été ${verb}.`)).toEqual([
        'visit - KEN+PER postponed',
      ]);
  });

  it('reads a cable of wishes and a sealed letter "à l\'attention de" as letters, and a cable under the sea as none', async () => {
    expect(
      await french(
        'Le président tchadien, Idriss Moussa, a reçu un câble de vœux de son homologue péruvien, Luis Vega.',
      ),
    ).toEqual(['correspondence - PER+TCD held']);
    expect(
      await french(
        "Porteur d'un pli fermé du président péruvien, Luis Vega, à l'attention du président du Kenya, Peter Otieno, le ministre péruvien Jorge Rojas a été reçu mercredi à Nairobi.",
      ),
    ).toEqual(['correspondence 2024-05-15 KEN+PER held', 'meeting 2024-05-15 KEN+PER held']);
    expect(
      await french('Un câble sous-marin reliera le Pérou au Chili, a dit le ministre péruvien Luis Vega.'),
    ).toEqual([]);
  });
});
