/** Gatherings to which English texts invite, what is in the making, and what came before a call: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english } = contactReaders();

const lead = 'The foreign minister of Chile, Rosa Soto, met the foreign minister of Kenya, Juma Otieno, on 10 May. ';

describe('readContacts on invitations to gatherings', () => {
  it('reads what somebody is invited to attend or take part in', async () => {
    for (const text of [
      'Ms Soto invited Mr Otieno to take part in the water conference in Santiago in October.',
      'Ms Soto handed Mr Otieno an invitation to attend the water conference to be held in Santiago in October.',
      'She handed him an invitation to the water conference in Santiago in October.',
    ])
      expect(await english(lead + text), text).toContain('session 2024-10 CHL+KEN proposed');
  });

  it('tells no gathering to which companies are invited', async () => {
    const told = await english(
      `${lead}Ms Soto invited companies to attend the trade conference in Santiago in October.`,
    );
    expect(told.filter((contact) => contact.startsWith('session'))).toEqual([]);
  });

  it('reads an invitation to return', async () => {
    expect(await english(`${lead}Mr Otieno accepted her invitation to return to Santiago in October.`)).toContain(
      'visit 2024-10 CHL+KEN proposed',
    );
  });
});

describe('readContacts on what is still to come, and what came before', () => {
  it('takes what is being worked out for one to come', async () => {
    expect(await english(`${lead}A visit by Mr Otieno to Chile is being worked out, the ministry said.`)).toContain(
      'visit - CHL+KEN planned',
    );
  });

  it('takes a stay that began on the day of the text for held', async () => {
    expect(await english(`${lead}Mr Otieno arrived in Santiago this morning for a two-day working visit.`)).toContain(
      'visit 2024-05-16/2024-05-17 CHL+KEN held recalled',
    );
  });

  it('reads the meeting that a call follows', async () => {
    const call = 'Minister Rosa Soto of Chile spoke to Minister Juma Otieno of Kenya by phone today. ';
    expect(await english(`${call}The call follows their meeting in Lima on 14 April.`)).toContain(
      'meeting 2024-04-14 CHL+KEN held recalled',
    );
    expect(await english(`${call}The talk came after their meeting in Lima on 14 April.`)).toContain(
      'meeting 2024-04-14 CHL+KEN held recalled',
    );
  });
});
