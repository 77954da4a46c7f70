/** Contacts told from the side of the visitor, and guests received one after the other: invented people, real countries. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';

let engine: Engine;

beforeAll(() => {
  engine = openEngine(nodeFiles(), { only: ['fr'] });
});

/** Each contact as "kind countries status", with "recalled" behind what the text only looks at. */
async function contactsOf(text: string): Promise<string[]> {
  const contacts = (await codeNote(engine, ['language: fr'], text))?.contacts ?? [];
  return contacts.map((c) => [c.kind, c.countries.join('+'), c.status, ...(c.recalled ? ['recalled'] : [])].join(' '));
}

describe('readContacts', () => {
  it('takes "est venue chez son homologue" for a meeting', async () => {
    const text = 'La ministre péruvienne, Ana Quispe, est venue chez son homologue chilien, Pedro Soto.';
    expect(await contactsOf(text)).toEqual(['meeting CHL+PER held']);
  });

  it('takes "est allée faire ses adieux au président" for a meeting', async () => {
    const text = 'L’ambassadrice du Pérou, Ana Quispe, est allée faire ses adieux au président chilien, Pedro Soto.';
    expect(await contactsOf(text)).toEqual(['meeting CHL+PER held']);
  });

  it('takes no request that was received for a guest', async () => {
    const text =
      'Le président chilien, Pedro Soto, a accueilli favorablement cette requête de l’ambassadrice du Pérou.';
    expect(await contactsOf(text)).toEqual([]);
  });

  it('takes an audience to which letters of credence were brought for a meeting', async () => {
    const text =
      'L’ambassadeur du Pérou, Juan Paz, a été reçu en audience par la ministre chilienne, Rosa Soto, afin de lui présenter les copies de ses lettres de créance.';
    expect(await contactsOf(text)).toEqual(['meeting CHL+PER held']);
  });

  it('lets the host who was named once receive the next ambassador, too', async () => {
    const text =
      'L’ambassadeur du Pérou, Juan Paz, a présenté ses lettres de créance au président chilien, Pedro Soto. Par la suite, l’ambassadrice de Bolivie, Ana Quispe, a présenté ses lettres de créance.';
    expect(await contactsOf(text)).toEqual(['ceremony CHL+PER held', 'ceremony BOL+CHL held']);
  });

  it('takes a series of talks with two ambassadors for one with each', async () => {
    const text =
      'Le président chilien, Pedro Soto, a eu une série d’entretiens avec l’ambassadeur du Pérou, Juan Paz, et l’ambassadrice de Bolivie, Ana Quispe.';
    expect(await contactsOf(text)).toEqual(['meeting CHL+PER held', 'meeting BOL+CHL held']);
  });
});
