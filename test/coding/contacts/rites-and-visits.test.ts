/** Rites, meals, farewells, gifts, and visits told by where somebody comes to or leaves: invented people, real countries. */

import { describe, expect, it } from 'vitest';
import { contactReaders } from './contacts-of.js';

const { english, french } = contactReaders();
const meeting = 'meeting 2024-05-14 NPL+PER held';
const ceremony = 'ceremony 2024-05-14 NPL+PER held';

async function expectAll(read: (text: string) => Promise<string[]>, cases: readonly [string, readonly string[]][]) {
  for (const [text, contacts] of cases) expect(await read(text), text).toEqual(contacts);
}

describe('readContacts on farewells and meals', () => {
  it('takes a farewell bidden, leave taken and an introductory call for meetings', async () => {
    await expectAll(english, [
      ['Ambassador Hari Thapa of Nepal bade farewell to President Rosa Vega of Peru on Tuesday.', [meeting]],
      ['Outgoing Nepali Ambassador Hari Thapa took leave of President Rosa Vega of Peru on Tuesday.', [meeting]],
      [
        'Hari Thapa, the Chargé d’affaires of the Nepali Embassy, paid Prime Minister Rosa Vega of Peru an introductory call on Tuesday.',
        [meeting],
      ],
      ['President Rosa Vega of Peru bade farewell to her staff on Tuesday.', []],
    ]);
    await expectAll(french, [
      [
        'En fin de mission, l’ambassadeur du Pérou, Luis Rojas, a pris congé mardi du président népalais Hari Thapa.',
        [meeting],
      ],
      [
        'L’ambassadeur du Pérou, Luis Rojas, est venu mardi présenter ses civilités au ministre népalais Hari Thapa.',
        [meeting],
      ],
      ['L’ambassadeur du Népal, Hari Thapa, a rendu visite mardi à la présidente péruvienne Rosa Vega.', [meeting]],
    ]);
  });

  it('takes a lunch that two had for a meeting, and one that nobody shared for none', async () => {
    await expectAll(english, [
      ['President Rosa Vega of Peru had lunch with Prime Minister Hari Thapa of Nepal on Tuesday.', [meeting]],
      [
        'Ambassador Hari Thapa of Nepal attended a reception given on Tuesday by President Rosa Vega of Peru.',
        [meeting],
      ],
      ['President Rosa Vega of Peru had lunch in Kathmandu on Tuesday.', []],
    ]);
    await expectAll(french, [
      [
        'Le Premier ministre népalais Hari Thapa a pris part mardi à un dîner offert en son honneur par la présidente péruvienne Rosa Vega.',
        [meeting],
      ],
    ]);
  });
});

describe('readContacts on sittings and ceremonies', () => {
  it('takes a commission that two co-chaired, office consultations and working groups for sittings', async () => {
    const session = 'session 2024-05-14 NPL+PER held';
    await expectAll(english, [
      [
        'Foreign Minister Rosa Vega of Peru and Foreign Minister Hari Thapa of Nepal co-chaired the Joint Commission in Lima on Tuesday.',
        [session],
      ],
      ['Peru and Nepal on Tuesday held foreign office consultations in Kathmandu.', [session]],
      [
        'The inaugural meeting of the Peru-Nepal Joint Working Group on Agriculture was held virtually on Tuesday.',
        [session],
      ],
      [
        'The next round of Peru-Nepal consultations will take place in Kathmandu in 2025.',
        ['session 2025 NPL+PER planned'],
      ],
    ]);
  });

  it('takes orders conferred, gifts received and those in whose presence a ceremony was held for a ceremony of theirs', async () => {
    await expectAll(english, [
      [
        'President Rosa Vega of Peru conferred the Order of the Sun on Ambassador Hari Thapa of Nepal on Tuesday.',
        [ceremony],
      ],
      [
        'Health Minister Rosa Vega of Peru received a donation of vaccines from Ambassador Hari Thapa of Nepal on Tuesday.',
        [ceremony],
      ],
      ['Health Minister Rosa Vega of Peru said a donation was received from Nepal.', []],
      ['President Rosa Vega of Peru inaugurated a road on Tuesday with money from Nepal.', []],
      [
        'Letters of credence were presented to President Rosa Vega of Peru by the ambassadors of Nepal and Kenya on Tuesday.',
        ['ceremony 2024-05-14 KEN+NPL+PER held'],
      ],
    ]);
    await expectAll(french, [
      [
        'La cérémonie de signature s’est déroulée mardi à Lima en présence de la ministre péruvienne Rosa Vega et de l’ambassadeur du Népal, Hari Thapa.',
        [ceremony],
      ],
      [
        'Le lot de vaccins a été réceptionné mardi à Lima par la ministre péruvienne de la Santé, Rosa Vega, qu’accompagnait l’ambassadeur du Népal, Hari Thapa.',
        [ceremony],
      ],
    ]);
  });

  it('takes messages that two exchanged for letters, and no letter for planned by what it invites to', async () => {
    await expectAll(french, [
      [
        'La présidente péruvienne Rosa Vega et le président népalais Hari Thapa ont échangé mardi des messages de félicitations.',
        ['correspondence 2024-05-14 NPL+PER held'],
      ],
      [
        'L’ambassadeur du Népal, Hari Thapa, a remis mardi à la présidente péruvienne Rosa Vega une lettre par laquelle le Pérou est invité à participer, en 2030, à une exposition.',
        ['correspondence 2024-05-14 NPL+PER held'],
      ],
      [
        '« C’est un honneur », a écrit Rosa Vega, ministre péruvienne, après sa rencontre mardi avec l’ambassadeur du Népal, Hari Thapa.',
        ['meeting 2024-05-14 NPL+PER held'],
      ],
    ]);
  });
});

describe('readContacts on comings and goings', () => {
  it('takes "invited him to Lima" and an invitation that was accepted for visits of whoever is invited', async () => {
    await expectAll(english, [
      [
        'Prime Minister Hari Thapa of Nepal thanked President Rosa Vega of Peru for inviting him to Lima this year.',
        ['visit 2024 NPL+PER proposed'],
      ],
      [
        'President Rosa Vega of Peru accepted an invitation from Prime Minister Hari Thapa of Nepal to visit Kathmandu.',
        ['visit - NPL+PER proposed'],
      ],
      ['President Rosa Vega of Peru invited Nepali investors to projects in Lima.', []],
    ]);
  });

  it('takes what somebody has come on for held, and what he is due to come for or to hold for planned', async () => {
    await expectAll(english, [
      [
        'Prime Minister Hari Thapa of Nepal met Foreign Minister Rosa Vega of Peru, who had come to Nepal on an official visit.',
        ['meeting - NPL+PER held', 'visit - NPL+PER held'],
      ],
      ['President Rosa Vega of Peru is due in Kathmandu next week.', ['visit 2024-05-20/2024-05-26 NPL+PER planned']],
      [
        'President Rosa Vega of Peru is to hold talks with Prime Minister Hari Thapa of Nepal on Monday.',
        ['meeting 2024-05-20 NPL+PER planned'],
      ],
      [
        'President Rosa Vega of Peru is scheduled to meet Prime Minister Hari Thapa of Nepal on Friday.',
        ['meeting 2024-05-17 NPL+PER planned'],
      ],
    ]);
  });

  it('takes the place that somebody leaves after a visit for where it was', async () => {
    await expectAll(english, [
      [
        'Foreign Minister Rosa Vega of Peru left Kathmandu on Tuesday after a two-day visit.',
        ['visit 2024-05-13/2024-05-14 NPL+PER held'],
      ],
    ]);
    await expectAll(french, [
      [
        'Le ministre népalais Hari Thapa a quitté Lima mardi au terme d’une visite de deux jours.',
        ['visit 2024-05-13/2024-05-14 NPL+PER held'],
      ],
    ]);
  });

  it('takes whoever came "on a farewell visit" for a guest, also where nobody says of whom', async () => {
    await expectAll(english, [
      [
        'The Ambassador of Uruguay came to the palace on a farewell visit to President Hari Thapa of Nepal.',
        ['meeting - NPL+URY held'],
      ],
      [
        'President Hari Thapa of Nepal received the Ambassador of Peru, Ana Quispe, on Tuesday. The Ambassador of Uruguay came to the palace on a farewell visit.',
        ['meeting 2024-05-14 NPL+PER held', 'meeting 2024-05-14 NPL+URY held'],
      ],
    ]);
  });

  it('gives what was put off its new day, else the day for which it had been set', async () => {
    await expectAll(english, [
      [
        'The visit of President Rosa Vega of Peru to Kathmandu has been postponed from 12-13 June to 15-16 June.',
        ['visit 2024-06-15/2024-06-16 NPL+PER postponed'],
      ],
      [
        'President Rosa Vega of Peru put off her visit to Nepal, which had been set for 5-6 May.',
        ['visit 2024-05-05/2024-05-06 NPL+PER postponed'],
      ],
      [
        'President Rosa Vega of Peru cancelled her visit to Nepal, planned for Friday, the ministry said.',
        ['visit 2024-05-17 NPL+PER cancelled'],
      ],
    ]);
  });

  it('takes whoever acted "while in Lima" for a visitor', async () => {
    await expectAll(english, [
      ['While in Lima, Prime Minister Hari Thapa of Nepal addressed investors.', ['visit - NPL+PER held']],
      ['While in Peru prices rise, Nepal buys more.', []],
    ]);
  });

  it('gives "her first visit to Lima" to whom the sentence before told of, and not to the host', async () => {
    await expectAll(english, [
      [
        'President Rosa Vega of Peru met Nepali Foreign Minister Hari Thapa on Tuesday. This is his first visit to Peru as minister.',
        ['meeting 2024-05-14 NPL+PER held', 'visit - NPL+PER held'],
      ],
    ]);
  });
});
