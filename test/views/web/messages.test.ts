import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { familyOf } from '../../../src/views/api/families.js';

type Entry = { readonly family: string; readonly topic: string };

const root = new URL('../../../', import.meta.url);
const table = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, string>;
const en = table('src/views/web/messages/en.json');
const fr = table('src/views/web/messages/fr.json');
const yaml = (path: string) => parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, Entry>;

describe('messages of the web app', () => {
  test('both languages say the same things', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  test('both languages fill in the same values', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    for (const [key, text] of Object.entries(en)) expect([key, holes(fr[key] ?? '')]).toEqual([key, holes(text)]);
  });

  test('every kind of act and topic of the ontology has a name', () => {
    const kinds = Object.keys(yaml('data/ontology/acts.yaml')).map((kind) => `kind.${kind}`);
    const topics = Object.values(yaml('data/ontology/topics.yaml')).map(({ topic }) => `topic.${topic}`);
    expect([...kinds, ...topics].filter((key) => !en[key])).toEqual([]);
  });

  test('every organisation that acts as a party has a name', () => {
    const named = table('src/views/web/messages/organisations.json');
    const codes = Object.values(yaml('data/entities/organisations.yaml') as unknown as { code: string }[]);
    expect(codes.map(({ code }) => code).filter((code) => !named[code])).toEqual([]);
  });

  test('every reason for a likeness is told in both languages', () => {
    const told = JSON.parse(readFileSync(new URL('src/views/web/messages/reasons.json', root), 'utf8')) as object;
    for (const [name, words] of Object.entries(told)) expect([name, Object.keys(words)]).toEqual([name, ['en', 'fr']]);
    const scorers = [
      'entities/score-people',
      'entities/score-named',
      'contacts/same-contact',
      'judgements/suggested-links',
    ];
    const code = scorers.map((file) => readFileSync(new URL(`src/record/${file}.ts`, root), 'utf8')).join('\n');
    const fixed = [...code.matchAll(/name: (?:\w+ === 'same' \? |same\w* \? )?'([^']+)'(?: : '([^']+)')?/g)].flatMap(
      (m) => m.slice(1),
    );
    expect(fixed.filter((name) => name && !(name in told))).toEqual([]);
    expect(fixed.length).toBeGreaterThan(8);
  });

  test('families are those of the ontology', () => {
    const kinds = Object.entries(yaml('data/ontology/acts.yaml'));
    expect(kinds.length).toBeGreaterThan(20);
    for (const [kind, { family }] of kinds) expect([kind, familyOf(kind as 'state')]).toEqual([kind, family]);
  });

  test('no message is left that no page says', () => {
    const folder = new URL('src/views/web/', root);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const code = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    const made =
      /^search\.all-|^(kind|topic|commitment-state|family|contact-kind|form|status|role|step|compare\.differs|review\.type|review\.ask|review|things|thing|search\.kind|note|act\.correct|act\.field|wording|reading|outcome|sources|app\.theme|team|audit|document\.layer|version|relation\.chart|level)\./;
    const unused = Object.keys(en).map((key) => key.replace(/_(one|other)$/, ''));
    expect(unused.filter((key) => !made.test(key) && !code.includes(`'${key}'`))).toEqual([]);
  });
});
