/** Envoys who hand in their credentials on one day: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();
const ceremonies = ['ceremony 2024-05-14 CHL+GHA held', 'ceremony 2024-05-14 GHA+NOR held'];
const talks = ['meeting 2024-05-14 CHL+GHA held', 'meeting 2024-05-14 GHA+NOR held'];
const received = 'Le président ghanéen, John Addo, a reçu mardi les lettres de créance';
const named = `${received} de l’ambassadeur du Chili, Carlos Vega, et de l’ambassadrice de Norvège, Anna Berg.`;

describe('readContacts on envoys in turn', () => {
  it('lists those whom lines below name', async () => {
    const lines = '- S.E.M. Carlos Vega, ambassadeur du Chili ;\n- S.E.Mme Anna Berg, ambassadrice de Norvège.';
    expect(await french(`${received} de deux ambassadeurs. Il s’agit de :\n${lines}`)).toEqual(ceremonies);
    expect(await french(`${received} de :\n${lines}`)).toEqual(ceremonies);
  });

  it('tells a talk with each of them where the text says that all were received in turn', async () => {
    for (const text of [
      'Les deux diplomates ont été tour à tour reçus par le président.',
      'Il s’est ensuite entretenu avec chacun des diplomates.',
      'Le président a accordé une audience à chacun des ambassadeurs.',
    ])
      expect(await french(`${named} ${text}`), text).toEqual([...ceremonies, ...talks]);
    expect(await french(`${named} À chacun de ses hôtes, le président a souhaité plein succès.`)).toEqual(ceremonies);
  });

  it('gives a ceremony to each whom the text tells of behind their number', async () => {
    expect(
      await french(
        'Deux ambassadeurs ont présenté mardi leurs lettres de créance au président ghanéen, John Addo. L’ambassadeur du Chili, Carlos Vega, a salué le Ghana. De son côté, l’ambassadrice de Norvège, Anna Berg, a promis de coopérer.',
      ),
    ).toEqual(ceremonies);
    expect(
      await french(
        'Deux ambassadeurs ont présenté mardi leurs lettres de créance au président ghanéen, John Addo. Le ministre, Kofi Mensah, était présent.',
      ),
    ).toEqual([]);
  });

  it('leaves the predecessor of an envoy out of what the envoy did', async () => {
    const arrived = 'L’ambassadeur du Chili, Carlos Vega, a été reçu mardi par le président ghanéen, John Addo.';
    const talk = 'meeting 2024-05-14 CHL+GHA held';
    expect(await french(`${arrived} M. Vega succède à Mme Rosa Luna.`)).toEqual([talk]);
    expect(await french(`${arrived} Le président a salué son prédécesseur, Mme Rosa Luna.`)).toEqual([talk]);
  });
});
