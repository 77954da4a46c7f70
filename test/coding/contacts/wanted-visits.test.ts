/** Visits and sessions that are asked for, accepted or agreed upon, in French. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();

const call =
  'Le ministre ghanéen Kofi Mensah a eu jeudi un entretien téléphonique avec son homologue péruvien Luis Quispe.';

describe('readContacts on visits and sessions agreed upon', () => {
  it('gives a visit to whoever is invited, though a pronoun alone tells of him', async () => {
    const visit = ['call 2024-05-16 GHA+PER held', 'visit - GHA+PER proposed'];
    expect(await french(`${call} Ce dernier lui a adressé une invitation à effectuer une visite à Lima.`)).toEqual(
      visit,
    );
    expect(await french(`${call} Il a convié ce dernier à effectuer une visite officielle à Accra.`)).toEqual(visit);
    expect(await french(`${call} Il lui a transmis une invitation du chancelier péruvien à se rendre à Lima.`)).toEqual(
      visit,
    );
  });

  it('reads an invitation that was accepted, and a journey that somebody accepts to make', async () => {
    expect(
      await french(
        "Le premier ministre thaïlandais Somchai Rattana a accepté l'invitation de son homologue finlandaise, Aino Virtanen, à visiter la Finlande.",
      ),
    ).toEqual(['visit - FIN+THA proposed']);
    expect(await french("Le président ghanéen John Asante a accepté de se rendre au Pérou l'an prochain.")).toEqual([
      'visit 2025 GHA+PER planned',
    ]);
  });

  it('reads a session that both sides agree to hold', async () => {
    expect(
      await french(
        'Le Ghana et le Pérou ont convenu de tenir la cinquième session de la commission mixte à Lima en octobre 2024.',
      ),
    ).toEqual(['session 2024-10 GHA+PER planned']);
    expect(await french(`${call} Ils ont décidé de réunir la Commission mixte de coopération à Lima.`)).toEqual([
      'call 2024-05-16 GHA+PER held',
      'session - GHA+PER planned',
    ]);
  });

  it('takes the session of a joint commission for one of both sides of the text, in its months', async () => {
    const met = 'Le ministre ghanéen Kofi Mensah a reçu mardi l’ambassadeur du Pérou, Luis Quispe.';
    expect(
      await french(`${met} La prochaine session de la grande commission mixte aura lieu au premier semestre 2025.`),
    ).toEqual(['meeting 2024-05-14 GHA+PER held', 'session 2025-01/2025-06 GHA+PER planned']);
    expect(
      await french(`${met} Ils ont salué la tenue de la 5e session de la commission mixte à Accra le 3 mars 2022.`),
    ).toEqual(['meeting 2024-05-14 GHA+PER held', 'session 2022-03-03 GHA+PER held recalled']);
    expect(await french(`${met} Ils ont décidé de créer une commission mixte.`)).toEqual([
      'meeting 2024-05-14 GHA+PER held',
    ]);
    expect(await french(`${met} Ils ont convenu de la tenue du dialogue politique en septembre prochain.`)).toEqual([
      'meeting 2024-05-14 GHA+PER held',
    ]);
  });

  it('makes no visit of a call to come that is made to everybody', async () => {
    expect(await french('Le Ghana a invité les investisseurs péruviens à venir dans les zones franches.')).toEqual([]);
    expect(await french('La convention invite les États à effectuer des visites sur place.')).toEqual([]);
  });
});
