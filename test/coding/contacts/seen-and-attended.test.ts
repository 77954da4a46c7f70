/** People who are seen, feted or sworn in before guests, and contacts that are moved: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();

describe('readContacts on what is told in plainer words', () => {
  const one = 'Peruvian Foreign Minister Rosa Vega';
  const other = 'Foreign Minister Hari Thapa of Nepal';

  it('takes whoever was seen for a guest, and not what somebody saw done, or saw in another', async () => {
    const told = ['meeting 2024-05-14 NPL+PER held'];
    expect(await english(`${one} saw ${other} on Tuesday to discuss tea.`)).toEqual(told);
    expect(await english(`${one} got together with ${other} on Tuesday.`)).toEqual(told);
    expect(await english(`${one} saw ${other} sign the book of condolences.`)).toEqual([]);
    expect(await english(`${one} saw ${other} as a friend.`)).toEqual([]);
  });

  it('takes guests who were feted or greeted for received, and a greeting given for none', async () => {
    const told = ['meeting 2024-05-14 NPL+PER held'];
    expect(await english(`On Tuesday ${one} was feted at a banquet in Pokhara by ${other}.`)).toEqual(told);
    expect(await english(`On Tuesday ${one} was greeted on arrival by ${other}.`)).toEqual(told);
    expect(await english(`${one} greeted ${other} on the national day.`)).toEqual([]);
  });

  it('takes a guest at the inauguration of a president of another state for one at a ceremony', async () => {
    const told = ['ceremony 2024-05-11 NPL+PER held'];
    expect(await english(`${one} attended the inauguration ceremony of Nepali President Ram Rai on Saturday.`)).toEqual(
      told,
    );
    expect(
      await english(`${one} attended on Saturday the swearing-in of the new President of Nepal, Ram Rai.`),
    ).toEqual(told);
    expect(
      await french("La ministre péruvienne Rosa Vega a assisté samedi à l'investiture du président népalais Ram Rai."),
    ).toEqual(told);
    expect(await english(`${one} attended the swearing-in of the new ministers of Peru on Saturday.`)).toEqual([]);
  });

  it('counts a string of calls, one for each who is named', async () => {
    const [first, second] = ['call 2024-05-13 NPL+PER held', 'call 2024-05-13 GHA+PER held'];
    expect(
      await english(
        `${one} held a string of phone calls on Monday with Hari Thapa, Foreign Minister of Nepal, and Kofi Mensah, Foreign Minister of Ghana.`,
      ),
    ).toEqual([first, second]);
  });

  it('takes what is moved to a later date for put off, and what is moved elsewhere for none', async () => {
    const meeting = 'The meeting of the foreign ministers of Nepal and Peru, slated for 20 May,';
    expect(await english(`${meeting} has been moved to a later date.`)).toEqual([
      'meeting 2024-05-20 NPL+PER postponed',
    ]);
    expect(await english(`${meeting} has been moved to Pokhara.`)).toEqual(['meeting 2024-05-20 NPL+PER planned']);
  });

  it('takes a stopover for a visit, and who is due to meet somebody for one still to meet', async () => {
    expect(await english(`${one} will make a stopover in Kathmandu on her way home on Friday.`)).toEqual([
      'visit 2024-05-17 NPL+PER planned',
    ]);
    expect(await english(`On Friday ${one} is due to meet ${other}.`)).toEqual(['meeting 2024-05-17 NPL+PER planned']);
  });
});
