/** Contacts read from whole texts through the real engine: invented people, real countries. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/coding/types.js';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';

let engine: Engine;

beforeAll(() => {
  engine = openEngine(nodeFiles(), { only: ['fr'] });
});

/** Each contact as "kind date countries status", with "recalled" behind what the text only looks at. */
async function contactsOf(text: string, published: string | null = '2024-05-16'): Promise<string[]> {
  return (await codedOf(text, published)).map((c) =>
    [c.kind, c.date, c.countries.join('+'), c.status, ...(c.recalled ? ['recalled'] : [])].join(' '),
  );
}

async function codedOf(text: string, published: string | null = '2024-05-16'): Promise<readonly Contact[]> {
  const head = ['language: fr', ...(published ? [`published: ${published}`] : [])];
  return (await codeNote(engine, head, text))?.contacts ?? [];
}

describe('readContacts', () => {
  it('takes what people of two countries sign or hand over for a ceremony', async () => {
    const [one, other] = ['la ministre kényane de la Santé, Ana Mwangi', 'l’ambassadeur du Chili, Luis Rojas'];
    const told = ['ceremony 2024-05-15 CHL+KEN held'];
    expect(await contactsOf(`L’accord a été signé mercredi par ${one}, et par ${other}.`)).toEqual(told);
    expect(await contactsOf(`Le lot a été remis mercredi par ${other}, à ${one}.`)).toEqual(told);
    expect(await contactsOf(`Le lot a été remis mercredi par ${other}.`)).toEqual([]);
    expect(await contactsOf(`Le Kenya et le Chili ont signé mercredi un accord.`)).toEqual([]);
  });

  it('takes "a reçu un appel téléphonique" for a call, told once', async () => {
    const text =
      'Le ministre algérien des Affaires étrangères, Karim Benslimane, a reçu mercredi un appel téléphonique de son homologue italien, Marco Bellini. Au cours de cet entretien, les deux ministres ont évoqué la coopération.';
    expect(await contactsOf(text)).toEqual(['call 2024-05-15 DZA+ITA held']);
  });

  it('takes no resident ambassador who goes to a ministry for a visitor, nor the end of a mandate for an arrival', async () => {
    const text =
      'Le ministre kényan des Affaires étrangères, Peter Mwangi, a reçu mardi l’ambassadrice du Chili au Kenya, Ana Salazar, dont le mandat est arrivé à terme. Mme Salazar s’était rendue au ministère lundi. Le vice-ministre a pris part à l’entretien, aux côtés de l’attaché chilien.';
    expect(await contactsOf(text)).toEqual(['meeting 2024-05-14 CHL+KEN held']);
  });

  it('takes whom one "a vu", before whom one spoke and whom talks brought together for met, and not what one saw', async () => {
    const met = 'meeting 2024-05-15 CHL+KEN held';
    const host = 'Le ministre kényan des Affaires étrangères, Peter Mwangi';
    const guest = 'l’ambassadrice du Chili, Ana Salazar';
    expect(await contactsOf(`${host}, a vu mercredi ${guest}.`)).toEqual([met]);
    expect(await contactsOf(`Le Kenya est un ami, a affirmé mercredi ${host}, devant ${guest}.`)).toEqual([met]);
    expect(await contactsOf(`Des entretiens ont réuni mercredi ${host}, avec ${guest}.`)).toEqual([met]);
    expect(await contactsOf(`${host}, a vu mercredi ${guest}, quitter la salle.`)).toEqual([]);
    expect(await contactsOf(`${host}, a vu mercredi le port du Chili.`)).toEqual([]);
    expect(await contactsOf(`${host}, a dit sa joie de voir ${guest}.`)).toEqual([]);
    expect(await contactsOf(`${host}, a salué le Chili. ${guest}, qu’il a vue mercredi, a remercié le Kenya.`)).toEqual(
      [met],
    );
  });

  it('tells visits of two countries apart, and takes the city of a meeting for its seat', async () => {
    const text =
      'Le président chilien Luis Rojas a reçu mardi le président kényan, Peter Mwangi. M. Rojas a évoqué sa visite au Kenya. M. Mwangi est en visite au Chili, au lendemain de la réunion de Washington.';
    expect((await contactsOf(text)).map((c) => c.replace(/ .*/, ''))).toEqual(['meeting', 'visit', 'visit']);
  });

  it('takes an act by telephone that stands in the pluperfect for an earlier call, with its own day, and puts its acts there', async () => {
    const text =
      'Le président kényan, Peter Mwangi, a reçu mardi le ministre chilien Luis Rojas et l’a félicité de sa nomination. Le 24 avril, Peter Mwangi avait félicité Luis Rojas par téléphone de son mariage.';
    expect(await contactsOf(text)).toEqual([
      'meeting 2024-05-14 CHL+KEN held',
      'call 2024-04-24 CHL+KEN held recalled',
    ]);
    const coding = await codeNote(engine, ['language: fr', 'published: 2024-05-16'], text);
    expect(coding?.acts.map((act) => `${act.kind} ${act.date} ${act.contact}`)).toEqual([
      'congratulate 2024-05-14 c1',
      'congratulate 2024-04-24 c2',
    ]);
  });

  it('takes the day of the evening before for that of a talk, not the months since another one', async () => {
    const text =
      'Moins de deux mois après l’entrevue du 3 avril 2024 à Lima, les présidents kényan et chilien, Peter Mwangi et Luis Rojas, se sont entretenus hier soir à Nairobi.';
    expect((await contactsOf(text))[0]).toBe('meeting 2024-05-15 CHL+KEN held');
  });

  it('takes those whom "Il s’agit de" lists for guests of the ceremonies before it, each his own, and no first visit', async () => {
    const host = 'ont présenté mercredi leurs lettres de créance au président kényan, Peter Mwangi.';
    const listed = 'Il s’agit de Luis Rojas, ambassadeur du Chili, et d’Ana Salazar, ambassadrice du Pérou.';
    expect(await contactsOf(`Deux nouveaux ambassadeurs ${host} ${listed}`)).toEqual([
      'ceremony 2024-05-15 CHL+KEN held',
      'ceremony 2024-05-15 KEN+PER held',
    ]);
    const met = 'Le président kényan Peter Mwangi a reçu mercredi le ministre chilien Luis Rojas.';
    const first = 'Il s’agit de la première visite de la ministre péruvienne, Ana Salazar, au Togo.';
    expect((await contactsOf(`${met} ${first}`))[0]).toBe('meeting 2024-05-15 CHL+KEN held');
  });

  it('reads what somebody could do as done, and who is expected as to come', async () => {
    expect(
      await contactsOf(
        'L’ambassadeur du Chili, Luis Rojas, a pu rencontrer mercredi le président kényan Peter Mwangi.',
      ),
    ).toEqual(['meeting 2024-05-15 CHL+KEN held']);
    expect(await contactsOf('Le président chilien Luis Rojas est attendu lundi 20 mai au Kenya.')).toEqual([
      'visit 2024-05-20 CHL+KEN planned',
    ]);
  });

  it('takes a working lunch and what two discussed for meetings, and sittings of an organisation for none', async () => {
    const two = 'Le Premier ministre kényan Peter Mwangi et le président chilien Luis Rojas';
    expect(await contactsOf(`${two} ont eu mercredi un déjeuner de travail.`)).toEqual([
      'meeting 2024-05-15 CHL+KEN held',
    ]);
    expect(
      await contactsOf(`${two} ont discuté mercredi de la pêche, en marge des réunions de l’Union africaine.`),
    ).toEqual(['meeting 2024-05-15 CHL+KEN held']);
  });

  it('counts what is told of the days around to the news', async () => {
    const text =
      'Mercredi, le président kényan Peter Mwangi a reçu le ministre chilien Luis Rojas. Mardi, M. Rojas a rencontré la ministre kényane Grace Wanjiku.';
    expect(await contactsOf(text)).toEqual(['meeting 2024-05-15 CHL+KEN held', 'meeting 2024-05-14 CHL+KEN held']);
  });

  it('takes a visit "dans son pays" for one to whoever is host', async () => {
    expect(
      await contactsOf(
        'Le président kényan, Peter Mwangi, a reçu mardi le ministre chilien Luis Rojas, en visite officielle dans son pays.',
      ),
    ).toEqual(['meeting 2024-05-14 CHL+KEN held', 'visit  CHL+KEN held']);
  });

  it('gives each partner of a series of talks a contact, also where the talks are the subject', async () => {
    const text =
      'Le ministre kényan des Affaires étrangères, Peter Mwangi, s’est entretenu avec son homologue chilien, Luis Rojas. Avec la ministre du Pérou, Ana Salazar, les discussions ont porté sur la pêche. Quant aux entretiens avec le ministre du Japon, Kenji Mori, ils ont été centrés sur le rail.';
    expect(await contactsOf(text, null)).toEqual([
      'meeting  CHL+KEN held',
      'meeting  KEN+PER held',
      'meeting  JPN+KEN held',
    ]);
  });

  it('gives a contact of another weekday no day that the text opens with, and takes a sitting of an organisation for a place', async () => {
    const text =
      'Après avoir inauguré un pont le mardi 26 novembre 2024 en marge du sommet de l’Union africaine, le ministre kényan des Affaires étrangères, Peter Mwangi, est rentré. Jeudi, il a reçu Luis Rojas, l’ambassadeur du Chili.';
    expect(await contactsOf(text, null)).toEqual(['meeting  CHL+KEN held']);
  });

  it('takes "avec lui" for the person named before it, and the day of a relative clause for the contact that it tells', async () => {
    const text =
      'Le ministre kényan des Affaires étrangères, Peter Mwangi, a reçu lundi son homologue péruvien, Luis Salazar, et a rappelé l’entretien téléphonique qu’il avait eu avec lui en août 2023.';
    expect(await contactsOf(text)).toContain('call 2023-08 KEN+PER held recalled');
  });

  it('takes "s’est entretenu au téléphone" for a call without a place', async () => {
    const text =
      'Paris, 14 mai 2024 - Le ministre français des Affaires étrangères, Paul Lemoine, s’est entretenu mardi au téléphone avec son homologue iranien, Reza Tehrani.';
    const [call] = await codedOf(text);
    expect(call).toMatchObject({ kind: 'call', date: '2024-05-14', place: null, countries: ['FRA', 'IRN'] });
  });

  it('keeps a visit and the meeting held during it apart', async () => {
    const text =
      'Le président mauritanien, Ahmed Ould Cheikh, a reçu vendredi à Nouakchott le ministre chinois des Affaires étrangères, Li Jianguo, en visite officielle en Mauritanie.';
    expect(await contactsOf(text, '2024-05-18')).toEqual(
      expect.arrayContaining(['meeting 2024-05-17 CHN+MRT held', 'visit  CHN+MRT held']),
    );
  });

  it('gives host and guest their roles and sides', async () => {
    const text = 'Le président mauritanien, Ahmed Ould Cheikh, a reçu lundi l’ambassadeur de Chine, Li Jianguo.';
    const [meeting] = await codedOf(text);
    expect(meeting?.participants.map((p) => [p.side, p.role])).toEqual([
      ['MRT', 'host'],
      ['CHN', 'guest'],
    ]);
  });

  it('counts "l’audience", "la rencontre" and "l’entretien" as the meeting told before', async () => {
    const text =
      'Le Premier ministre malien, Moussa Keïta, a reçu lundi l’ambassadeur du Maroc, Youssef Alami. Lors de l’audience, ils ont parlé de commerce. La rencontre a été cordiale. À l’issue de l’entretien, M. Alami a remercié le Mali.';
    expect(await contactsOf(text)).toHaveLength(1);
  });

  it('makes two contacts of talks with two different people', async () => {
    const text =
      'La ministre belge des Affaires étrangères, Sophie Maes, a rencontré lundi le président sénégalais, Ousmane Diagne. Elle s’est ensuite entretenue avec le Premier ministre sénégalais, Ibrahima Thiam.';
    const meetings = await codedOf(text);
    expect(meetings.map((c) => c.kind)).toEqual(['meeting', 'meeting']);
  });

  it('marks a pluperfect talk of another day as recalled', async () => {
    const text =
      'Le ministre tunisien des Affaires étrangères, Sami Trabelsi, a reçu jeudi l’ambassadeur du Japon, Kenji Mori. Le 3 avril, le président tunisien, Hédi Jaziri, s’était entretenu avec le Premier ministre japonais, Taro Ishida.';
    expect(await contactsOf(text, '2024-05-17')).toEqual([
      'meeting 2024-05-16 JPN+TUN held',
      'meeting 2024-04-03 JPN+TUN held recalled',
    ]);
  });

  it('reads an invitation to visit as a proposed visit', async () => {
    const text =
      'Le ministre cambodgien de l’Intérieur, Sok Dara, a reçu lundi l’ambassadeur d’Allemagne, Jens Keller. M. Keller a invité Sok Dara à effectuer une visite en Allemagne.';
    expect(await contactsOf(text)).toContain('visit  DEU+KHM proposed recalled');
  });

  it('reads a message of condolence as correspondence', async () => {
    const text =
      'Le président algérien, Karim Benslimane, a adressé lundi un message de condoléances à son homologue turc, Emre Yildiz.';
    expect(await contactsOf(text)).toEqual(['correspondence 2024-05-13 DZA+TUR held']);
  });

  it('reads credentials as a ceremony', async () => {
    const text =
      'L’ambassadeur du Canada, Jane Miller, a présenté mardi ses lettres de créance au président malien, Moussa Keïta.';
    expect(await contactsOf(text)).toEqual(['ceremony 2024-05-14 CAN+MLI held']);
  });

  it('leaves the date open where a weekday is all that is known', async () => {
    const text = 'Le président malien, Moussa Keïta, a reçu lundi l’ambassadeur du Maroc, Youssef Alami.';
    expect((await codedOf(text, null))[0]?.date).toBeNull();
  });

  it('does not take a name for a feast', async () => {
    const text = 'Le ministre français Jean-Noël Marchand s’est entretenu avec son homologue iranien, Reza Tehrani.';
    expect((await codedOf(text, null))[0]?.date).toBeNull();
  });

  it('finds no contact in a cabinet meeting, an aim, or trade', async () => {
    const text =
      'Le Conseil des ministres du Mali s’est réuni mercredi à Bamako. Les échanges commerciaux avec le Maroc progressent. Le Mali souhaite développer le tourisme.';
    expect(await contactsOf(text)).toEqual([]);
  });

  it('counts a visit to which somebody is asked to come, and none for an envoy who came to see the host', async () => {
    const asked =
      'La ministre kényane Grace Wanjiku a invité le ministre japonais, Kenji Mori, à venir à Nairobi en 2025.';
    expect(await contactsOf(asked)).toContain('visit 2025 JPN+KEN proposed recalled');
    const resident =
      'L’ambassadeur du Japon, Kenji Mori, est venu à Nairobi présenter ses vœux au président kényan, Daniel Otieno.';
    expect((await contactsOf(resident)).filter((c) => c.startsWith('visit'))).toEqual([]);
  });

  it('takes guests received one after the other, or from two countries, for one meeting each', async () => {
    const guests = 'l’ambassadeur du Japon, Kenji Mori, et l’ambassadeur de Chine, Li Jianguo.';
    for (const words of ['a reçu', 'a reçu successivement'])
      expect(await contactsOf(`La ministre kényane Grace Wanjiku ${words} lundi ${guests}`)).toEqual([
        'meeting 2024-05-13 JPN+KEN held',
        'meeting 2024-05-13 CHN+KEN held',
      ]);
  });

  it('finds the two sides and the day of a meeting behind "qui a eu lieu … entre"', async () => {
    const text =
      'La ministre kényane Grace Wanjiku a salué la rencontre qui a eu lieu en mai 2023 à Lima entre le président péruvien, Luis Rojas, et le président chilien, Pablo Soto.';
    expect(await contactsOf(text)).toEqual(['meeting 2023-05 CHL+PER held']);
    expect(await contactsOf('La visite du ministre a renforcé la coopération entre le Pérou et le Chili.')).toEqual([]);
  });

  it('leaves what a clause behind "alors que" names to that clause', async () => {
    const text =
      'L’entretien entre le ministre péruvien Luis Rojas et son homologue chilien, Pablo Soto, a eu lieu alors que le président kényan, Daniel Otieno, doit se rendre à Lima.';
    expect(await codedOf(text)).toMatchObject([{ countries: ['CHL', 'PER'] }, { countries: ['KEN', 'PER'] }]);
  });

  it('counts whoever "a pris part à cette rencontre" with those who met', async () => {
    const text =
      'La ministre kényane Grace Wanjiku a reçu lundi l’ambassadeur du Japon, Kenji Mori. Le conseiller japonais Taro Abe a pris part à cette rencontre.';
    expect((await codedOf(text)).map((c) => c.participants.length)).toEqual([3]);
  });

  it('reads talks that a clause says somebody had, and talks after which two did something', async () => {
    const signed =
      'Le président chilien Luis Rojas et le président kényan Peter Mwangi ont signé un accord le 14 mai, après leur entretien.';
    expect(await contactsOf(signed)).toEqual(['meeting 2024-05-14 CHL+KEN held']);
    const recalled = 'Il a cité la conversation téléphonique que le président Luis Rojas a eue avec lui le 3 mars.';
    expect(await contactsOf(`${signed} ${recalled}`)).toContain('call 2024-03-03 CHL+KEN held recalled');
  });

  it('finds the guest whom a clause behind the name says somebody received', async () => {
    const text =
      'Le président chilien Luis Rojas a salué les progrès accomplis. « Nous avons besoin de ce port », a dit le président à Peter Mwangi, ministre kényan des Transports, qu’il recevait au palais.';
    const [contact] = await codedOf(text);
    expect(contact?.participants.map((p) => p.role)).toEqual(['host', 'guest']);
  });

  it('takes talks held online for a call', async () => {
    expect(
      await contactsOf(
        'Le ministre kényan Peter Mwangi s’est entretenu en ligne mardi 14 mai avec le ministre chilien Luis Rojas.',
      ),
    ).toEqual(['call 2024-05-14 CHL+KEN held']);
  });
});
