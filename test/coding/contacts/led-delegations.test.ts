/** Whoever leads a delegation takes part in what it does: invented people, real countries. */

import { beforeAll, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';

let engine: Engine;
beforeAll(() => {
  engine = openEngine(nodeFiles());
});

/** Each contact as those who take part, with their sides. */
async function participantsOf(language: string, text: string): Promise<string[]> {
  const coding = await codeNote(engine, [`language: ${language}`, 'published: 2024-05-16'], text);
  const nameOf = (id: string | undefined) => coding?.people.find((p) => p.id === id)?.name;
  return (coding?.contacts ?? []).map(({ participants }) =>
    participants
      .flatMap(({ person, side }) => (person ? [`${nameOf(person)} ${side}`] : []))
      .sort()
      .join(', '),
  );
}

const both = ['Juma Otieno KEN, Rosa Vega PER'];

it.each([
  ['La délégation péruvienne, conduite par la ministre Rosa Vega, a rencontré le ministre kényan Juma Otieno.', both],
  [
    'Le ministre kényan Juma Otieno a reçu une délégation péruvienne conduite par Mme Rosa Vega, ministre du Commerce.',
    both,
  ],
  [
    'La délégation péruvienne, conduite par la ministre Rosa Vega, a eu une séance de travail avec le ministre kényan Juma Otieno.',
    both,
  ],
])('names the leader in "%s"', async (text, participants) => {
  expect(await participantsOf('fr', text)).toEqual(participants);
});

it('names nobody for a delegation without a leader', async () => {
  expect(await participantsOf('fr', 'Une délégation péruvienne a rencontré le ministre kényan Juma Otieno.')).toEqual([
    'Juma Otieno KEN',
  ]);
});
