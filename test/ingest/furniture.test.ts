import { describe, expect, test } from 'vitest';
import { furnitureFile, furnitureSchema, readFurniture } from '../../src/ingest/furniture.js';
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

test('no two furniture rules share an id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test('readFurniture names the rule whose pattern is no regular expression', () => {
  const table =
    'rules: [{ id: broken, part: line, pattern: "(", matches: ["a"], leaves: [] }]\nstate-words: [ministry]\n';
  expect(() => readFurniture({ ...files, text: () => table })).toThrow(/pattern of "broken"/);
});
