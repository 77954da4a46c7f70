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
async function participantsOf(text: string): Promise<string[]> {
  const coding = await codeNote(engine, ['language: fr', 'published: 2024-05-16'], text);
  const nameOf = (id: string | undefined) => coding?.people.find((p) => p.id === id)?.name;
  return (coding?.contacts ?? []).map(({ participants }) =>
    participants
      .flatMap(({ person, side }) => (person ? [`${nameOf(person)} ${side}`] : []))
      .sort()
      .join(', '),
  );
}

it.each([
  'La délégation péruvienne, conduite par la ministre Rosa Vega, a rencontré le ministre kényan Juma Otieno.',
  'Le ministre kényan Juma Otieno a reçu une délégation péruvienne conduite par Mme Rosa Vega, ministre du Commerce.',
  'La délégation péruvienne, conduite par la ministre Rosa Vega, a eu une séance de travail avec le ministre kényan Juma Otieno.',
])('names the leader in "%s"', async (text) => {
  expect(await participantsOf(text)).toEqual(['Juma Otieno KEN, Rosa Vega PER']);
});

it('names nobody for a delegation without a leader', async () => {
  expect(await participantsOf('Une délégation péruvienne a rencontré le ministre kényan Juma Otieno.')).toEqual([
    'Juma Otieno KEN',
  ]);
});
