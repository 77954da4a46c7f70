import { expect, test } from 'vitest';
import { documentOf, sentence } from './support.js';

test('ingest takes the day from a line of its own above the text', async () => {
  const text = `READOUT\n\nOCTOBER 14, 2023\n\n${sentence}`;
  expect(await documentOf(text)).toMatchObject({ published: '2023-10-14', text: sentence });
});

test('ingest takes the day that a press release opens with before its place', async () => {
  expect((await documentOf(`November 19, 2021 – Norville\n\n${sentence}`)).published).toBe('2021-11-19');
});

test('ingest takes day and side from the office that signs below the text', async () => {
  const document = await documentOf(`${sentence}\n\nEmbassy of Nepal\nNorville\n\n29 April 2022`);
  expect(document).toMatchObject({ published: '2022-04-29', side: 'NPL' });
});

test('ingest leaves a day in figures alone, for nobody knows which of them is the month', async () => {
  expect((await documentOf(`01/08/2022\n\n${sentence}`)).published).toBeNull();
});

test('ingest takes no side from a headline that begins with an office', async () => {
  const text = `Embassy of Nepal hands over relief goods to flood victims\n\n${sentence}`;
  expect((await documentOf(text)).side).toBeNull();
});
