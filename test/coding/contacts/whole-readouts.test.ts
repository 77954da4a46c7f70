/** Contacts of short whole texts as ministries and agencies print them: each encounter once, of its own countries and day. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

const talks = 'Kenyan Foreign Minister Grace Wanjiku held talks with Japanese Foreign Minister Kenji Mori';

describe('readContacts on whole readouts', () => {
  it('counts "today" from the day of the dateline', async () => {
    expect(await english(`NAIROBI, May 14 - ${talks} today.`)).toEqual(['meeting 2024-05-14 JPN+KEN held']);
  });

  it('takes "the same day" for that of the talks, not for the first of a stay told between', async () => {
    const text = `${talks}, who is on a visit to Kenya from 13 to 15 May, in Nairobi on 14 May. The same day, Kenyan President Otieno received Mori.`;
    expect(await english(text)).toEqual([
      'meeting 2024-05-14 JPN+KEN held',
      'visit 2024-05-13/2024-05-15 JPN+KEN held',
      'meeting 2024-05-14 JPN+KEN held',
    ]);
  });

  it('keeps the day of a later session from meetings told before it, where only the stay is dated', async () => {
    const text =
      'Kenyan Foreign Minister Grace Wanjiku visited Japan from 6 to 8 May. During the visit, she held talks with Japanese Foreign Minister Kenji Mori. They co-chaired the Joint Commission of Kenya and Japan on 7 May.';
    expect(await english(text)).toEqual([
      'visit 2024-05-06/2024-05-08 JPN+KEN held',
      'meeting - JPN+KEN held',
      'session 2024-05-07 JPN+KEN held',
    ]);
  });

  it('makes one visit of each state of a list', async () => {
    expect(
      await english('Kenyan Foreign Minister Grace Wanjiku will travel to Chile, Peru and Malta next week.'),
    ).toEqual([
      'visit 2024-05-20/2024-05-26 CHL+KEN planned',
      'visit 2024-05-20/2024-05-26 KEN+PER planned',
      'visit 2024-05-20/2024-05-26 KEN+MLT planned',
    ]);
  });

  it('takes consultations or talks that two co-chaired for one contact', async () => {
    const opening = 'The third round of Political Consultations between Kenya and Japan was held in Nairobi on 14 May.';
    const chairs = 'by Permanent Secretary Grace Wanjiku of Kenya and Deputy Minister Kenji Mori of Japan';
    expect(await english(`${opening} The consultations were co-chaired ${chairs}.`)).toEqual([
      'session 2024-05-14 JPN+KEN held',
    ]);
    expect(await english(`The talks were co-chaired ${chairs}.`)).toEqual(['meeting - JPN+KEN held']);
  });

  it('takes the signing that two witnessed after their talks for a ceremony', async () => {
    expect(await english(`${talks} on 14 May. The two ministers then witnessed the signing of three accords.`)).toEqual(
      ['meeting 2024-05-14 JPN+KEN held', 'ceremony 2024-05-14 JPN+KEN held'],
    );
  });

  it('reads who is called on, is to be received, and what a bare "bilateral" is', async () => {
    expect(
      await english(`${talks}. She also called on Vice President Aiko Ito of Japan at the Hall of the People.`),
    ).toEqual(['meeting - JPN+KEN held', 'meeting - JPN+KEN held']);
    expect(
      await english(
        'Grace Wanjiku, the Foreign Minister of Kenya, is expected to be received by President Mori of Japan.',
      ),
    ).toEqual(['meeting - JPN+KEN planned']);
    expect(
      await english('Kenyan Foreign Minister Grace Wanjiku had a bilateral with the Foreign Minister of Japan.'),
    ).toEqual(['meeting - JPN+KEN held']);
  });

  it('keeps the day of "A, who arrived on Tuesday" from what A did besides, and of an arrival from the rites of the talks', async () => {
    const stay = 'Mori, who arrived in Nairobi late on Monday, was also received by Kenyan President Otieno.';
    expect(await english(`${talks} in Nairobi on Tuesday. ${stay}`)).toEqual([
      'meeting 2024-05-14 JPN+KEN held',
      'visit 2024-05-13 JPN+KEN held',
      'meeting 2024-05-14 JPN+KEN held',
    ]);
    expect(
      await english(
        `${talks} on Tuesday. Mori arrived in Nairobi on Monday. The two ministers witnessed the signing of an accord.`,
      ),
    ).toEqual(['meeting 2024-05-14 JPN+KEN held', 'visit 2024-05-13 JPN+KEN held', 'ceremony 2024-05-14 JPN+KEN held']);
  });

  it('reads stays "from Sunday to Thursday" beside the day of the talks', async () => {
    const text = `NAIROBI, May 14 - ${talks}, who is on an official visit to Kenya from Sunday to Thursday, in Nairobi on Tuesday.`;
    expect(await english(text)).toEqual([
      'meeting 2024-05-14 JPN+KEN held',
      'visit 2024-05-12/2024-05-16 JPN+KEN held',
    ]);
  });

  it('takes talks during which two agreed to do something for held, and a tour of guest and host for no visit', async () => {
    const text =
      'Japanese Prime Minister Kenji Mori and Kenyan President Juma Otieno agreed Tuesday to boost trade during their talks in Tokyo. The two leaders will visit a chip plant in Sendai on Saturday.';
    expect(await english(text)).toEqual(['meeting 2024-05-14 JPN+KEN held']);
    expect(
      await english(
        'Kenyan Foreign Minister Grace Wanjiku and Japanese Foreign Minister Kenji Mori discussed preparations for coming contacts in a telephone conversation.',
      ),
    ).toEqual(['call - JPN+KEN held']);
  });

  it('takes a visit for which a host will receive for planned, and whoever leaves for where he goes', async () => {
    expect(
      await english(
        'Kenyan President Juma Otieno will on Friday, 17 May, host the President of Japan on a state visit to Kenya.',
      ),
    ).toEqual(['visit 2024-05-17 JPN+KEN planned']);
    expect(
      await english('President Juma Otieno of Kenya will host Japanese Prime Minister Kenji Mori on 17 May.'),
    ).toEqual(['meeting 2024-05-17 JPN+KEN planned']);
    expect(await english('Kenyan Foreign Minister Grace Wanjiku left Nairobi today for Tokyo.')).toEqual([
      'visit 2024-05-16 JPN+KEN held',
    ]);
  });

  it('takes who spoke during a courtesy call for met, and "visiting" before a title for no visit of the other', async () => {
    expect(
      await english(
        'Kenyan Foreign Minister Grace Wanjiku was speaking during a courtesy call by the Japanese Ambassador, Kenji Mori, on Tuesday.',
      ),
    ).toEqual(['meeting 2024-05-14 JPN+KEN held']);
    expect(
      await english('Kenyan President Juma Otieno met with visiting Japanese State Minister Kenji Mori on Tuesday.'),
    ).toEqual(['meeting 2024-05-14 JPN+KEN held']);
  });

  it('gives each of two verbs its own day, and a held meeting none that is still to come', async () => {
    const text =
      'Kenyan President Juma Otieno received Japanese Foreign Minister Kenji Mori on Wednesday. Mori arrived in Kenya on Monday and held talks with his Kenyan counterpart, Grace Wanjiku, on Tuesday.';
    expect(await english(text)).toEqual([
      'meeting 2024-05-15 JPN+KEN held',
      'visit 2024-05-13 JPN+KEN held',
      'meeting 2024-05-14 JPN+KEN held',
    ]);
    expect(await english(`${talks}. President Otieno of Kenya will travel to Tokyo next Friday.`)).toEqual([
      'meeting - JPN+KEN held',
      'visit 2024-05-17 JPN+KEN planned',
    ]);
    const call = `Kenyan Foreign Minister Grace Wanjiku had a phone call with Japanese Foreign Minister Kenji Mori today.`;
    expect(
      await english(`${call} The call followed yesterday's meeting in Rome between Mori and the Kenyan President.`),
    ).toEqual(['call 2024-05-16 JPN+KEN held', 'meeting 2024-05-15 JPN+KEN held recalled']);
  });

  it('takes two ministers who met two others for one meeting, and the summit of an organisation for one with it', async () => {
    expect(
      await english(
        'Kenyan Foreign Minister Grace Wanjiku and Kenyan Defence Minister Juma Otieno met with Japanese Foreign Minister Kenji Mori and Japanese Defence Minister Taro Abe.',
      ),
    ).toEqual(['meeting - JPN+KEN held']);
    expect(
      await english(
        'Kenyan Foreign Minister Grace Wanjiku travelled to Japan and participated in the African Union Summit.',
      ),
    ).toEqual(['visit - JPN+KEN held', 'session - AFU+KEN held']);
  });

  it('takes arrival and departure told in one sentence for one visit of those days', async () => {
    const text =
      'The Joint Commission of Kenya and Japan met in Nairobi on 14 May. Foreign Minister Kenji Mori of Japan, who arrived in Nairobi on 12 May, is leaving for home on 14 May.';
    expect(await english(text)).toContain('visit 2024-05-12/2024-05-14 JPN+KEN held');
  });

  it('gives a visit to whoever was invited, not to the host whom the sentence names first', async () => {
    const text =
      'At the invitation of Kenji Mori, President of Japan, Grace Wanjiku, President of Kenya, paid a visit to Japan from 6 to 8 May.';
    expect(await english(text)).toEqual(['visit 2024-05-06/2024-05-08 JPN+KEN held']);
  });

  it('tells each state of a tour once', async () => {
    const text = 'Kenyan Foreign Minister Grace Wanjiku ended an Asian tour which also took her to Japan and Nepal.';
    const told = await english(text);
    expect(new Set(told).size).toBe(told.length);
  });

  it('takes the day of a sitting from the clause behind it, whatever the tree hangs that on', async () => {
    const session = 'recalled the second session of the Kenya-Japan Joint Commission';
    expect(await english(`The two ministers ${session}, held in Nairobi in May 2023.`)).toEqual([
      'session 2023-05 JPN+KEN held recalled',
    ]);
    expect(await english(`The two ministers ${session}, which took place in Nairobi in May 2023.`)).toEqual([
      'session 2023-05 JPN+KEN held recalled',
    ]);
    expect(
      await english(
        'The ministers agreed that Kenya would host the third session of the Kenya-Japan Joint Commission in 2025.',
      ),
    ).toEqual(['session 2025 JPN+KEN planned']);
  });

  it('tells a visit to which somebody is invited, and whom a traveller means to meet', async () => {
    expect(
      await english(
        'Kenyan Prime Minister Grace Wanjiku thanked Japanese Prime Minister Kenji Mori for the invitation to visit Tokyo.',
      ),
    ).toEqual(['visit - JPN+KEN proposed']);
    expect(
      await english('Minister Kenji Mori of Japan, who took office in January, accepted an invitation to visit Kenya.'),
    ).toEqual(['visit - JPN+KEN proposed']);
    expect(
      await english(
        'Grace Wanjiku, Prime Minister of Kenya, intends to travel to Japan on Friday, to meet Emperor Taro.',
      ),
    ).toEqual(['visit 2024-05-17 JPN+KEN planned', 'meeting 2024-05-17 JPN+KEN planned']);
  });

  it('tells the visit of whoever left after wrapping it up', async () => {
    expect(
      await english(
        'Japanese Prime Minister Kenji Mori left Nairobi on Tuesday after wrapping up a two-day state visit to Kenya.',
      ),
    ).toEqual(['visit 2024-05-13/2024-05-14 JPN+KEN held']);
  });

  it('gives each named envoy a ceremony of his own, and those without names one', async () => {
    const host = 'presented their credentials to President Grace Wanjiku of Kenya on Monday.';
    expect(await english(`Ambassador Kenji Mori of Japan and Ambassador Juan Castro of Peru ${host}`)).toEqual([
      'ceremony 2024-05-13 JPN+KEN held',
      'ceremony 2024-05-13 KEN+PER held',
    ]);
    expect(await english(`The ambassadors of Japan and Peru ${host}`)).toEqual([
      'ceremony 2024-05-13 JPN+KEN+PER held',
    ]);
  });

  it('takes a signing over which two will preside for a ceremony to come', async () => {
    expect(
      await english(
        'President Wanjiku of Kenya and Prime Minister Mori of Japan will preside over the signing of five accords on Friday.',
      ),
    ).toEqual(['ceremony 2024-05-17 JPN+KEN planned']);
  });

  it('takes the day on which a visit begins for its day, and a note that one ministry had sent for a letter', async () => {
    expect(await english('The state visit of Kenyan President Grace Wanjiku to Japan begins on 20 May.')).toEqual([
      'visit 2024-05-20 JPN+KEN planned',
    ]);
    const sent =
      'the official note that the Japanese Foreign Ministry had sent to the Kenyan embassy in Tokyo on May 5';
    expect(await english(`Kenyan Foreign Minister Grace Wanjiku read out ${sent}.`)).toEqual([
      'correspondence 2024-05-05 JPN+KEN held',
    ]);
  });

  it('gives calls with several leaders one each', async () => {
    const call = 'Japanese Foreign Minister Kenji Mori spoke by phone with';
    expect(
      await english(
        `${call} Kenyan Foreign Minister Grace Wanjiku and Peruvian Foreign Minister Juan Castro on Tuesday.`,
      ),
    ).toEqual(['call 2024-05-14 JPN+KEN held', 'call 2024-05-14 JPN+PER held']);
  });

  it('puts what is planned on the next day or month of that name', async () => {
    const two = 'Prime Minister Grace Wanjiku of Kenya and Prime Minister Kenji Mori of Japan';
    expect(await english(`${two} agreed to meet in Lima in February.`)).toEqual(['meeting 2025-02 JPN+KEN planned']);
    expect(await english(`${two} agreed to meet in Lima in February 2024.`)).toEqual([
      'meeting 2024-02 JPN+KEN planned',
    ]);
  });

  it('tells the last and the next meeting of both, and one that somebody calls his own', async () => {
    const call = 'Kenyan President Grace Wanjiku spoke with Japanese Prime Minister Kenji Mori on Tuesday.';
    expect(await english(`${call} Their last meeting was on 13 February in Nairobi.`)).toEqual([
      'call 2024-05-14 JPN+KEN held',
      'meeting 2024-02-13 JPN+KEN held recalled',
    ]);
    expect(await english(`${call} They look forward to their next meeting in Rome in June.`)).toEqual([
      'call 2024-05-14 JPN+KEN held',
      'meeting 2024-06 JPN+KEN planned',
    ]);
    const own = 'In his interaction with the Ambassador of Japan, Kenji Mori, on Monday';
    expect(await english(`${own}, Kenyan Foreign Minister Peter Otieno recalled the role of Japan.`)).toEqual([
      'meeting 2024-05-13 JPN+KEN held',
    ]);
  });

  it('tells stays of whoever "was last in" a place, and councils of two', async () => {
    expect(await english('Grace Wanjiku, President of Kenya, was last in Tokyo in August 2023.')).toEqual([
      'visit 2023-08 JPN+KEN held',
    ]);
    expect(await english('The EU-Moldova Association Council will take place on 20 May.')).toEqual([
      'session 2024-05-20 EUE+MDA planned',
    ]);
  });

  it('takes goods that are received for a minister for no meeting with him', async () => {
    const goods = 'Receiving the vehicles on behalf of the Foreign Minister of Japan, Kenji Mori';
    expect(await english(`${goods}, Kenyan Ambassador Grace Wanjiku said the gift would help.`)).toEqual([]);
  });
});
