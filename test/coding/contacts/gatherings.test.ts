/** Forums and summits to which somebody is invited: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { french } = contactReaders();
const told = 'Le président du Kenya, Peter Mwangi, a reçu l’ambassadrice de Norvège, Inger Dahl.';
const meeting = 'meeting - KEN+NOR held';

describe('readContacts on gatherings', () => {
  it('takes one to which a person is invited, with its day or place, for a proposed session', async () => {
    for (const [text, date] of [
      ['Il l’a invitée à participer au sommet africain du climat, prévu en septembre à Nairobi.', '2024-09'],
      ['Mme Dahl a convié son hôte au Forum nordique de la mer (Bergen, 12-14 novembre).', '2024-11-12/2024-11-14'],
      ['Aussi a-t-il convié son hôte à prendre part, en novembre à Mombasa, à la conférence des ports.', '2024-11'],
      [
        'Elle a transmis au président une invitation de la Première ministre norvégienne, Kari Berg, au Sommet de l’eau, prévu en juin à Oslo.',
        '2024-06',
      ],
    ])
      expect(await french(`${told} ${text}`), text).toEqual([meeting, `session ${date} KEN+NOR proposed`]);
  });

  it('takes none where nobody of the other state is asked, or nothing says when or where', async () => {
    for (const text of [
      'Il a invité les entreprises norvégiennes à participer au forum des investisseurs, prévu en juin à Mombasa.',
      'Il l’a invitée à une conférence de presse.',
      'Invité à s’exprimer, il a salué le rôle de la Norvège à la conférence sur l’eau, tenue en mai 2023 à Oslo.',
      'Avant de prendre congé, Mme Dahl a invité son hôte à soutenir la pêche.',
    ])
      expect(await french(`${told} ${text}`), text).toEqual([meeting]);
  });

  it('gives the next meeting to those who met before, and not that of somebody else', async () => {
    const met =
      'Le ministre du Kenya, Peter Mwangi, a participé mardi à la réunion trilatérale avec ses homologues Inger Dahl (Norvège) et Luis Rojas (Pérou).';
    const all = 'meeting 2024-05-14 KEN+NOR+PER held';
    expect(await french(`${met} La prochaine réunion trilatérale aura lieu à Lima en 2025.`)).toEqual([
      all,
      'meeting 2025 KEN+NOR+PER planned',
    ]);
    expect(await french(`${met} La prochaine réunion de l’Alliance aura lieu à Quito en 2025.`)).not.toContain(
      'meeting 2025 KEN+NOR+PER planned',
    );
  });

  it('takes a commission of which two have the chair for a session', async () => {
    expect(
      await french(
        'Le ministre kényan Peter Mwangi a ouvert mardi à Nairobi la commission de partenariat, dont il assure la coprésidence avec la ministre norvégienne Inger Dahl.',
      ),
    ).toEqual(['session 2024-05-14 KEN+NOR held']);
  });

  it('takes a counted round of talks for a session, and one that is merely needed for none', async () => {
    const met = 'La ministre kényane Jane Mwangi a rencontré mardi le ministre norvégien Ola Dahl.';
    const held = 'meeting 2024-05-14 KEN+NOR held';
    expect(
      await french(`${met} Les deux ministres ont décidé d’organiser le huitième round à Oslo en mars 2025.`),
    ).toEqual([held, 'session 2025-03 KEN+NOR planned']);
    expect(await french(`${met} Un nouveau round est nécessaire, a-t-il dit.`)).toEqual([held]);
  });
});
