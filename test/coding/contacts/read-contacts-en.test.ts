/** Contacts of English texts through the real engine: invented people, real countries. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';

let engine: Engine;

beforeAll(() => {
  engine = openEngine(nodeFiles(), { only: ['en'] });
});

/** Each contact as "kind date countries status". */
async function contactsOf(text: string): Promise<string[]> {
  const contacts = (await codeNote(engine, ['language: en', 'published: 2024-05-16'], text))?.contacts ?? [];
  return contacts.map((c) => [c.kind, c.date, c.countries.join('+'), c.status].join(' '));
}

/** Names of those who take part in each contact. */
async function peopleOf(text: string): Promise<string[]> {
  const coding = await codeNote(engine, ['language: en', 'published: 2024-05-16'], text);
  const nameOf = (id: string | undefined) => coding?.people.find((p) => p.id === id)?.name;
  return (coding?.contacts ?? []).map((c) => c.participants.map((p) => nameOf(p.person)).join(', '));
}

describe('readContacts in English', () => {
  it('takes what people of two countries sign or hand over for a ceremony', async () => {
    const [one, other] = ['Kenyan Health Minister Ana Mwangi', 'Chilean Ambassador Luis Rojas'];
    const told = ['ceremony 2024-05-15 CHL+KEN held'];
    expect(await contactsOf(`The agreement was signed on Wednesday by ${one} and ${other}.`)).toEqual(told);
    expect(await contactsOf(`${other} handed over the vaccines to ${one} on Wednesday.`)).toEqual(told);
    expect(await contactsOf(`Kenya and Chile signed an agreement on Wednesday.`)).toEqual([]);
  });

  it('takes "spoke with" for a call, unless other words tell of a meeting', async () => {
    const spoke = 'Kenyan Foreign Minister Grace Wanjiku spoke today with Japanese Foreign Minister Kenji Mori.';
    expect(await contactsOf(spoke)).toEqual(['call 2024-05-16 JPN+KEN held']);
    expect(await contactsOf(`${spoke} During the meeting the two ministers discussed trade.`)).toEqual([
      'meeting 2024-05-16 JPN+KEN held',
    ]);
  });

  it('takes no speech on an occasion for a talk', async () => {
    expect(
      await contactsOf(
        'Speaking on the occasion, Ambassador of Kenya to Peru Grace Wanjiku thanked the people of Peru for their help.',
      ),
    ).toEqual([]);
  });

  it('tells a call to somebody from a call on somebody, and both from an appeal', async () => {
    const minister = 'Kenyan Foreign Minister Grace Wanjiku';
    expect(await contactsOf(`${minister} called on Japanese Prime Minister Kenji Mori.`)).toEqual([
      'meeting  JPN+KEN held',
    ]);
    expect(await contactsOf(`${minister} called on Japanese Prime Minister Kenji Mori to open the ports.`)).toEqual([]);
  });

  it('counts those who attended among the meeting told before', async () => {
    const text =
      'Kenyan Foreign Minister Grace Wanjiku received Japanese Foreign Minister Kenji Mori. The meeting was attended by Omar Badri, Adviser to the Kenyan President.';
    expect(await contactsOf(text)).toEqual(['meeting  JPN+KEN held']);
  });

  it('takes summit telephone talks for one call', async () => {
    expect(
      await contactsOf(
        'Japanese Prime Minister Kenji Mori held summit telephone talks with Peruvian President Luis Rojas.',
      ),
    ).toEqual(['call  JPN+PER held']);
  });

  it('takes a talk during which something was proposed for held', async () => {
    const text =
      'Kazakh President Daniyar Bekov proposed a treaty during a telephone conversation with Peruvian President Luis Rojas.';
    expect(await contactsOf(text)).toEqual(['call  KAZ+PER held']);
  });

  it('takes a call to somebody by title, and one with a counterpart who has no name', async () => {
    expect(
      await contactsOf('This evening the Kenyan Prime Minister spoke to Prime Minister Kenji Mori of Japan on trade.'),
    ).toEqual(['call 2024-05-16 JPN+KEN held']);
    expect(
      await contactsOf(
        'Kenyan Foreign Minister Grace Wanjiku spoke with her Peruvian counterpart over the phone on May 14.',
      ),
    ).toEqual(['call 2024-05-14 KEN+PER held']);
  });

  it('counts a meeting with each of several counterparts', async () => {
    const text =
      'Kenyan Foreign Minister Grace Wanjiku had bilateral meetings with her counterparts from the UK, Peru and Malta.';
    expect(await contactsOf(text)).toEqual(['meeting  GBR+KEN held', 'meeting  KEN+PER held', 'meeting  KEN+MLT held']);
  });

  it('takes what is looked forward to, or lies ahead, as planned', async () => {
    const met = 'Kenyan Foreign Minister Grace Wanjiku met Japanese Foreign Minister Kenji Mori in Nairobi.';
    expect(await contactsOf(`${met} She looked forward to visiting Japan in June.`)).toEqual([
      'meeting  JPN+KEN held',
      'visit 2024-06 JPN+KEN planned',
    ]);
  });

  it('takes aid that is received, or a decision that is welcomed, for no meeting', async () => {
    const received = 'The ambassador of Peru to Kenya, Luis Rojas, received the Peruvian medical aid.';
    const welcomed = 'Japanese Foreign Minister Kenji Mori welcomed the recent training of officers by Kenya.';
    expect(await contactsOf(received)).toEqual([]);
    expect(await contactsOf(welcomed)).toEqual([]);
  });

  it('takes a letter that is delivered for the one told before', async () => {
    const text =
      'The King of Jordan sent a letter to Kenyan President Grace Wanjiku on Tuesday. Foreign Minister Omar Badri of Jordan delivered the letter.';
    expect(await contactsOf(text)).toEqual(['correspondence 2024-05-14 JOR+KEN held']);
  });

  it('finds for whom a reception is, behind place and day', async () => {
    const text =
      'Kenyan Prime Minister Grace Wanjiku hosted a reception in Nairobi on May 14 for outgoing Japanese Ambassador to Kenya Kenji Mori.';
    expect(await contactsOf(text)).toEqual(['meeting 2024-05-14 JPN+KEN held']);
  });

  it('takes open letters and letters of credence for a ceremony, and a note only where it is one', async () => {
    const letters =
      'Kenyan Foreign Minister Grace Wanjiku on Wednesday received the open letters of the envoys of Malta and Peru.';
    const noted =
      'Kenyan Prime Minister Grace Wanjiku spoke with Japanese President Kenji Mori yesterday. She took note of the plan of Japan.';
    expect(await contactsOf(letters)).toEqual(['ceremony 2024-05-15 KEN+MLT+PER held']);
    expect(await contactsOf(noted)).toEqual(['call 2024-05-15 JPN+KEN held']);
  });

  it('takes a sitting of a mechanism for a session, and talks over video for a call', async () => {
    const sitting =
      'The fifth meeting of the Working Mechanism on border affairs between Kenya and Japan was held on 12 May 2024.';
    const video = 'Kenyan Premier Grace Wanjiku met with Japanese Prime Minister Kenji Mori via video link on Tuesday.';
    expect(await contactsOf(sitting)).toEqual(['session 2024-05-12 JPN+KEN held']);
    expect(await contactsOf(video)).toEqual(['call 2024-05-14 JPN+KEN held']);
  });

  it('reads the day in brackets behind "today", and talks for which somebody came', async () => {
    const today = 'Kenyan Speaker Grace Wanjiku called on Japanese Prime Minister Kenji Mori today (May 15).';
    const came =
      'NATO Secretary General Karl Berg arrived in Nairobi on Tuesday for talks with Prime Minister Grace Wanjiku of Kenya.';
    expect(await contactsOf(today)).toEqual(['meeting 2024-05-15 JPN+KEN held']);
    expect(await contactsOf(came)).toContain('meeting 2024-05-14 KEN+NAT held');
  });

  it('puts a visit ahead where its date says so', async () => {
    const text =
      'Kenyan President Grace Wanjiku met Japanese Foreign Minister Kenji Mori on Tuesday, discussing the state visit of the Japanese prime minister to Kenya later this year.';
    expect(await contactsOf(text)).toContain('visit 2024 JPN+KEN planned');
  });

  it('counts a meeting with each of several ministers who have no names', async () => {
    const text =
      'Kenyan Foreign Minister Grace Wanjiku met with the Foreign Ministers of Peru, Chile, and Cuba in Lima.';
    expect(await contactsOf(text)).toEqual(['meeting  KEN+PER held', 'meeting  CHL+KEN held', 'meeting  CUB+KEN held']);
  });

  it('reads a meeting that belongs to both who are the subject', async () => {
    const text =
      'During their meeting, Kenyan President Grace Wanjiku and Japanese Foreign Minister Kenji Mori spoke of trade.';
    expect(await contactsOf(text)).toEqual(['meeting  JPN+KEN held']);
  });

  it('takes a tour of duty for no visit, and a visit that somebody is invited for as proposed', async () => {
    const met = 'Kenyan President Grace Wanjiku met Japanese Ambassador Kenji Mori.';
    expect(await contactsOf(`${met} He thanked her at the end of his tour of duty.`)).toEqual([
      'meeting  JPN+KEN held',
    ]);
    expect(
      await contactsOf(`${met} He conveyed an invitation to President Wanjiku for a visit to Japan in May 2025.`),
    ).toEqual(['meeting  JPN+KEN held', 'visit 2025-05 JPN+KEN proposed']);
  });

  it('takes a minister welcomed by his own ambassador for no meeting of two countries', async () => {
    const text =
      'Kenyan Foreign Minister Grace Wanjiku arrived in Lima on Monday. She was welcomed by Otieno Mboya, Ambassador of Kenya to Peru.';
    expect(await contactsOf(text)).toEqual(['visit 2024-05-13 KEN+PER held']);
  });

  it('takes a bare office that meets its peer for the home side', async () => {
    const text = 'The Prime Minister met Peruvian Prime Minister Rosa Vega this week. The Prime Minister thanked her.';
    const coded = await codeNote(
      engine,
      ['language: en', 'published: 2024-05-16', 'publisher: gov.uk', 'url: https://www.gov.uk/x'],
      text,
    );
    expect(coded?.contacts.map((c) => c.countries.join('+'))).toEqual(['GBR+PER']);
    expect(coded?.acts.map((a) => a.actor.countries.join())).toEqual(['GBR']);
  });

  it('finds who met where a clause tells of people named before, and who spoke at a meeting', async () => {
    const met =
      'Kenyan Foreign Minister Grace Wanjiku had raised fishing with the Foreign Minister of Japan, Kenji Mori, when they met in Tokyo in March.';
    expect(await peopleOf(met)).toEqual(['Grace Wanjiku, Kenji Mori']);
    const said =
      'Trade grows and prices fall, Kenyan Foreign Minister Grace Wanjiku said at a meeting with Japanese Foreign Minister Kenji Mori.';
    expect(await peopleOf(said)).toEqual(['Kenji Mori, Grace Wanjiku']);
  });

  it('reads talks that a clause says two held, by the offices that the text names for each side', async () => {
    const text =
      'Kenyan President Grace Wanjiku and Japanese Foreign Minister Kenji Mori spoke to the press after their talks. He recalled the conversation that the two foreign ministers had held in April.';
    expect(await contactsOf(text)).toEqual(['meeting  JPN+KEN held', 'meeting 2024-04 JPN+KEN held']);
  });

  it('takes a ceremony at a ministry for one with its country, and no welcome of a plan for a meeting', async () => {
    const ceremony =
      'The ceremony took place on Tuesday at the Kenyan Health Ministry, with Japanese Ambassador Kenji Mori in attendance.';
    expect(await contactsOf(ceremony)).toEqual(['ceremony 2024-05-14 JPN+KEN held']);
    const plan = 'Kenya and Japan are neighbours at sea. The ministers welcomed the plan that the two presidents made.';
    expect(await contactsOf(plan)).toEqual([]);
  });

  it('reads each of a long list of people met, and a farewell', async () => {
    const met =
      'Kenyan Foreign Minister Grace Wanjiku also met Thai Prime Minister Anan Chai-o-cha, Peru’s State Counsellor Luis Rojas and Chilean Prime Minister Ana Salazar during the summit.';
    expect(await contactsOf(met)).toEqual(['meeting  KEN+THA held', 'meeting  KEN+PER held', 'meeting  CHL+KEN held']);
    const farewell =
      'Kenyan President Grace Wanjiku praised the progress of trade when she bade farewell to the Japanese Ambassador Kenji Mori.';
    expect(await contactsOf(farewell)).toEqual(['meeting  JPN+KEN held']);
  });

  it('takes a meeting with several ministers for one with each, unless they were met together', async () => {
    const met = (how: string) =>
      `Kenyan Foreign Minister Grace Wanjiku ${how} the foreign ministers of Peru and Chile.`;
    expect(await contactsOf(met('met with'))).toEqual(['meeting  KEN+PER held', 'meeting  CHL+KEN held']);
    expect(await contactsOf(met('met jointly with'))).toEqual(['meeting  CHL+KEN+PER held']);
    expect(await contactsOf(met('held trilateral talks with'))).toEqual(['meeting  CHL+KEN+PER held']);
  });

  it('takes where a minister of another country is for a visit, and reads on to the meeting there', async () => {
    expect(
      await contactsOf(
        'Chilean Foreign Minister Luis Rojas is currently in Kenya, where he met President Peter Mwangi.',
      ),
    ).toEqual(['visit  CHL+KEN held', 'meeting  CHL+KEN held']);
    expect(await contactsOf('The ambassador of Chile to Kenya, Luis Rojas, is in Kenya.')).toEqual([]);
  });

  it('reads "calls on" and "is in Lima meeting B" where taggers see nouns, and of whom a meeting was', async () => {
    const minister = 'Chilean Foreign Minister Luis Rojas';
    expect(await peopleOf(`${minister} calls on the President of Kenya Peter Mwangi in Nairobi.`)).toEqual([
      'Luis Rojas, Peter Mwangi',
    ]);
    expect(await contactsOf(`${minister} is in Kenya meeting President Peter Mwangi.`)).toEqual([
      'visit  CHL+KEN held',
      'meeting  CHL+KEN held',
    ]);
    expect(await contactsOf("Chile's first meeting was with the President of Kenya, Peter Mwangi.")).toEqual([
      'meeting  CHL+KEN held',
    ]);
  });

  it('takes "discussed trade with" somebody named for a talk, and regular meetings for none', async () => {
    const minister = 'Kenyan Foreign Minister Peter Mwangi on Wednesday';
    expect(await contactsOf(`${minister} discussed trade with Chilean Ambassador Luis Rojas.`)).toEqual([
      'meeting 2024-05-15 CHL+KEN held',
    ]);
    expect(await contactsOf(`${minister} discussed trade with Chile.`)).toEqual([]);
    expect(await contactsOf('Kenya and Chile have held regular meetings over the years.')).toEqual([]);
  });

  it('keeps the day of another contact for that contact', async () => {
    const text =
      'Kenyan Foreign Minister Peter Mwangi on Wednesday held discussions with his Chilean counterpart Luis Rojas about the visit of Chilean President Ana Salazar to Kenya on 3 June.';
    expect(await contactsOf(text)).toEqual(['meeting 2024-05-15 CHL+KEN held', 'visit 2024-06-03 CHL+KEN planned']);
  });

  it('counts a message handed over at a meeting, and a visit that began the day before, to the news', async () => {
    const text =
      'Chilean Foreign Minister Ana Salazar arrived in Kenya on Tuesday. On Wednesday she was received by Kenyan President Peter Mwangi, to whom she handed a message from President Luis Rojas of Chile.';
    const contacts = (await codeNote(engine, ['language: en', 'published: 2024-05-16'], text))?.contacts ?? [];
    expect(contacts.map((c) => `${c.kind} ${c.recalled}`)).toEqual([
      'visit false',
      'meeting false',
      'correspondence false',
    ]);
  });

  it('takes a session for one of those whose commission it is', async () => {
    const text =
      'Kenyan Minister Peter Mwangi met Chilean Minister Luis Rojas on the occasion of the seventh meeting of the Kenyan-Chilean Joint Committee.';
    expect(await contactsOf(text)).toEqual(['meeting  CHL+KEN held', 'session  CHL+KEN held']);
  });

  it('takes who is expected in a country for a visitor to come, not what is expected', async () => {
    expect(await contactsOf('Chilean President Luis Rojas is expected in Kenya on Monday, 20 May.')).toEqual([
      'visit 2024-05-20 CHL+KEN planned',
    ]);
    expect(await contactsOf('Chilean Minister Luis Rojas expects growth in Kenya.')).toEqual([]);
  });

  it('takes a stay "in the country" for a visit, and calls on persons for none', async () => {
    const received = 'Kenyan Minister Peter Mwangi received Chilean Minister Luis Rojas on Wednesday.';
    expect(await contactsOf(`${received} Mr Rojas is in the country with two senators.`)).toEqual([
      'meeting 2024-05-15 CHL+KEN held',
      'visit  CHL+KEN held',
    ]);
    expect(await contactsOf(`${received} Chilean diplomats visited them three times.`)).toEqual([
      'meeting 2024-05-15 CHL+KEN held',
    ]);
  });

  it('reads a host whose guest stands between two commas, and letters that were submitted', async () => {
    expect(
      await contactsOf(
        'Prime Minister Peter Mwangi of Kenya welcomed the President of Chile, Luis Rojas, at State House on Wednesday.',
      ),
    ).toEqual(['meeting 2024-05-15 CHL+KEN held']);
    expect(
      await contactsOf(
        'Kenyan Minister Peter Mwangi on Wednesday submitted a letter to Luis Rojas, Minister of Chile.',
      ),
    ).toEqual(['correspondence 2024-05-15 CHL+KEN held']);
  });

  const met = 'Kenyan Minister Peter Mwangi met Chilean Minister Luis Rojas on Wednesday.';
  const wednesday = 'meeting 2024-05-15 CHL+KEN held';

  it('takes a caller who comes to congratulate or to take leave for a guest', async () => {
    const envoy = 'The Ambassador of Chile to Kenya, Luis Rojas, called on Kenyan Foreign Minister Peter Mwangi';
    expect(await contactsOf(`${envoy} to bid farewell.`)).toEqual(['meeting  CHL+KEN held']);
    expect(await contactsOf(`${envoy} on Wednesday to congratulate him on his election.`)).toEqual([wednesday]);
    expect(await contactsOf('President Mwangi of Kenya called on Chile to discuss the matter.')).toEqual([]);
  });

  it('tells a call on a day from a call on somebody', async () => {
    const other = 'Chilean Foreign Minister Luis Rojas';
    expect(await contactsOf(`Kenyan Minister Peter Mwangi held a call on Wednesday with ${other}.`)).toEqual([
      'call 2024-05-15 CHL+KEN held',
    ]);
    expect(
      await contactsOf(`During the call on Wednesday, Kenyan Minister Peter Mwangi and ${other} discussed trade.`),
    ).toEqual(['call 2024-05-15 CHL+KEN held']);
    expect(
      await contactsOf(`After a call on ${other} yesterday afternoon, Kenyan Minister Peter Mwangi praised trade.`),
    ).toEqual([wednesday]);
  });

  it('counts one contact for each of those on whom calls are paid, and one for two received in talks', async () => {
    const two = 'Kenyan Prime Minister Peter Mwangi and Foreign Minister Grace Wanjiku';
    const both = ['meeting  CHL+KEN held', 'meeting  CHL+KEN held'];
    expect(await contactsOf(`Chilean Ambassador Luis Rojas paid courtesy calls on ${two}.`)).toEqual(both);
    expect(await contactsOf(`Chilean Minister Luis Rojas held talks with ${two}.`)).toEqual(both.slice(1));
    expect(
      await contactsOf(`Chilean Minister Luis Rojas held talks with Kenyan President Ana Otieno, ${two}.`),
    ).toEqual([...both, ...both.slice(1)]);
  });

  it('takes the visit that somebody looks forward to for one to come', async () => {
    expect(await contactsOf(`${met}\n\nHe looked forward to the visit of President Mwangi of Kenya to Chile.`)).toEqual(
      [wednesday, 'visit  CHL+KEN planned'],
    );
  });

  it('takes what is recalled, or was reported earlier, for no news', async () => {
    const coding = async (text: string) =>
      (await codeNote(engine, ['language: en', 'published: 2024-05-16'], `${met}\n\n${text}`))?.contacts.map(
        (c) => `${c.kind} ${c.recalled}`,
      );
    const recalled = ['meeting false', 'visit true'];
    expect(await coding('It is to be recalled that Minister Rojas paid a visit to Kenya.')).toEqual(recalled);
    expect(await coding('As was reported earlier, Minister Rojas paid a visit to Kenya.')).toEqual(recalled);
    expect(await coding('Minister Mwangi recalled his two visits to Chile.')).toEqual(recalled);
  });

  it('reports the contact to come with which an announcement opens', async () => {
    const text = 'Kenyan Foreign Minister Peter Mwangi will visit Chile on 20 May.';
    const coding = await codeNote(engine, ['language: en', 'published: 2024-05-16'], text);
    expect(coding?.contacts.map((c) => [c.status, c.recalled])).toEqual([['planned', false]]);
  });

  it('reads a day that ends with a meeting, a sitting somebody presides over and an audience given', async () => {
    expect(await contactsOf(`${met} The day ended with a meeting with Kenji Mori, Foreign Minister of Japan.`)).toEqual(
      [wednesday, 'meeting 2024-05-15 JPN+KEN held'],
    );
    expect(
      await contactsOf('Kenyan President Peter Mwangi gave audience to Luis Rojas, Chilean Minister of Trade.'),
    ).toEqual(['meeting  CHL+KEN held']);
  });

  it('takes a visit put off, and named again in passing, for one', async () => {
    expect(
      await contactsOf(
        `The visit of Chilean Minister Luis Rojas to Kenya was postponed. The aims of Rojas’s first visit to Kenya remain.`,
      ),
    ).toEqual(['visit  CHL+KEN postponed']);
  });

  it('takes talks after which a statement was issued for the news of the text that opens with it', async () => {
    const text =
      'A statement was issued following a meeting between Kenyan Minister Peter Mwangi and Chilean Minister Luis Rojas. Before it, Rojas called on Kenyan President Ana Otieno.';
    const coding = await codeNote(engine, ['language: en', 'published: 2024-05-16'], text);
    expect(coding?.contacts.map((c) => c.recalled)).toEqual([false, false]);
  });

  it('opens a meeting that was held on a day of the visit, without saying who met', async () => {
    const visit = 'Chilean Minister Luis Rojas paid a visit to Kenya from 13 to 14 May.';
    expect(
      await contactsOf(`${visit}\n\nAn official meeting was held on 14 May, where the sides discussed trade.`),
    ).toEqual(['visit 2024-05-13/2024-05-14 CHL+KEN held', 'meeting 2024-05-14 CHL+KEN held']);
  });

  it('takes a forum in the name of two countries for a session, and one of many for none', async () => {
    const guest = 'Chilean President Luis Rojas, who ends his visit to Kenya today,';
    expect(await contactsOf(`${guest} participated in the Chile-Kenya Business Forum.`)).toEqual([
      'visit 2024-05-16 CHL+KEN held',
      'session 2024-05-16 CHL+KEN held',
    ]);
    expect(await contactsOf('Chilean President Luis Rojas participated in the Kenya Economic Forum.')).toEqual([]);
  });

  it('takes somebody to whom a guest came to pay respect for no place', async () => {
    expect(
      await contactsOf('President Luis Rojas of Chile arrived to pay respect to the late King Peter Mwangi of Kenya.'),
    ).toEqual([]);
  });

  it('counts a month and its days as the date of one visit, and tells what it is from news', async () => {
    expect(
      await contactsOf(
        'Chilean President Luis Rojas will visit Kenya in June. Rojas will be in Kenya between June 5 and 7, making it the first state visit of President Rojas to Kenya.',
      ),
    ).toEqual(['visit 2024-06-05/2024-06-07 CHL+KEN planned']);
  });
});
