/** What one English sentence tells of two times: last and next sittings, days set and put off, joined verbs: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

const lead = 'The foreign minister of Chile, Rosa Soto, met the foreign minister of Peru, Luis Vera, on 10 May. ';

describe('readContacts on two times of one English sentence', () => {
  it('tells the last sitting and the next one', async () => {
    const told = await english(
      `${lead}The Chile-Peru Joint Commission, which last met in Lima in May 2022, is to convene in Santiago in October.`,
    );
    expect(told).toContain('session 2022-05 CHL+PER held recalled');
    expect(told).toContain('session 2024-10 CHL+PER planned');
  });

  it('reads both where the parser takes the second verb for a noun', async () => {
    const told = await english(
      `${lead}The joint commission last met in Lima in 2022 and will next meet in Santiago on 3 June.`,
    );
    expect(told).toContain('session 2022 CHL+PER held recalled');
    expect(told).toContain('session 2024-06-03 CHL+PER planned');
  });

  it('tells no second sitting of a commission that will do something else', async () => {
    const told = await english(`${lead}The joint commission, which last met in Lima in 2022, will discuss fishing.`);
    expect(told.filter((contact) => contact.includes('planned'))).toEqual([]);
  });

  it('calls off and puts off what a clause between commas had set', async () => {
    expect(
      await english(
        `${lead}A visit to Santiago by President Juma Otieno of Kenya, set for 19 June, has been called off.`,
      ),
    ).toContain('visit 2024-06-19 CHL+KEN cancelled');
    expect(
      await english(`${lead}The talks with Minister Juma Otieno of Kenya, arranged for June, were postponed.`),
    ).toContain('meeting 2024-06 CHL+KEN postponed');
  });

  it('leaves planned what had been set and of which nothing else is told', async () => {
    expect(
      await english(`${lead}She spoke of the visit of President Juma Otieno of Kenya to Chile, proposed for June.`),
    ).toContain('visit 2024-06 CHL+KEN proposed');
  });

  it('dates what was put off by the weekday to come', async () => {
    expect(await english(`${lead}A call with Minister Juma Otieno of Kenya was put off until Saturday.`)).toContain(
      'call 2024-05-18 CHL+KEN postponed',
    );
  });

  it('gives each of two joined verbs its own day', async () => {
    const told = await english(`${lead}The two ministers first met in Lima in January and spoke by phone on 20 April.`);
    expect(told).toContain('meeting 2024-01 CHL+PER held recalled');
    expect(told).toContain('call 2024-04-20 CHL+PER held recalled');
  });

  it('gives the clause with "who" the month behind it', async () => {
    expect(
      await english(
        'The Chilean minister Rosa Soto met on Wednesday with President Luis Vera of Peru, who will travel to Santiago in July.',
      ),
    ).toContain('visit 2024-07 CHL+PER planned');
  });

  it('lets what stands behind a semicolon say nothing of the weekday before it', async () => {
    const told = await english(
      'Minister Rosa Soto of Chile met the foreign minister of Peru, Luis Vera, on Monday; she will call Minister Juma Otieno of Kenya next week.',
    );
    expect(told).toContain('meeting 2024-05-13 CHL+PER held');
  });

  it('tells a signing to come where its day is set', async () => {
    expect(
      await english('Ministers Rosa Soto of Chile and Luis Vera of Peru will sign an agreement in Lima on 18 June.'),
    ).toContain('ceremony 2024-06-18 CHL+PER planned');
    expect(await english(`${lead}Chile will sign the agreement.`)).toHaveLength(1);
  });
});
