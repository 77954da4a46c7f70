import { describe, expect, test } from 'vitest';
import { furnitureFile, furnitureSchema, readFurniture } from '../../src/ingest/furniture.js';
import { isDayLine } from '../../src/ingest/is-day-line.js';
import { readYaml } from '../../src/tables/read-yaml.js';
import { files, tables } from './support.js';

const { rules } = readYaml(files, furnitureFile, furnitureSchema);

describe.each(rules)('furniture rule $id', ({ id, part, matches, leaves }) => {
  const pattern = tables.furniture[part].find((rule) => rule.id === id)?.pattern as RegExp;

  test.each(matches)('takes "%s"', (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  test.each(leaves)('leaves "$text": $why', ({ text }) => {
    expect(pattern.test(text)).toBe(false);
  });
});

test.each([
  'Mardi 08 novembre 2022 - 08:59',
  '03/05/2023 | 10:30',
  '3 May 2023',
  'jeudi, 11 avril, 2024 à 17:47',
  '30 Mar. 13:30 (UTC+3 MSK)',
  '27.03.2014 à 08h21',
  'Hit 482',
  '2024.12.22. AM 10:39',
])('isDayLine takes "%s"', (line) => {
  expect(isDayLine(line, tables.furniture.dayWords)).toBe(true);
});

test.each(['Le 3 mai 2023, les ministres se sont vus.', 'Le 3 mai.', 'Accord du 3 mai 2023', 'Mardi'])(
  'isDayLine leaves "%s"',
  (line) => {
    expect(isDayLine(line, tables.furniture.dayWords)).toBe(false);
  },
);

test('no two furniture rules share an id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test('readFurniture names the rule whose pattern is no regular expression', () => {
  const table =
    'rules: [{ id: broken, part: line, pattern: "(", matches: ["a"], leaves: [] }]\nday-words: [le]\nstate-words: [ministry]\n';
  expect(() => readFurniture({ ...files, text: () => table })).toThrow(/pattern of "broken"/);
});
