/**
 * Reads test/gold/{samples,texts}/*.gold.json, the texts they annotate, test/gold/split.yaml and the ontology in data/.
 * Writes the number of documents and acts per part and language; one line per fault on standard error, and exit code 1.
 *
 * Run: npx tsx scripts/check-gold.ts
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Gold, type GoldDocument } from './gold-schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All faults of one annotation against its raw text, as lines for a person. */
export function goldFaults(name: string, annotation: unknown, raw: string): string[] {
  const checked = Gold.safeParse(annotation);
  if (!checked.success)
    return checked.error.issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`);
  return [...actFaults(checked.data, raw), ...nameFaults(checked.data, raw)].map((fault) => `${name}: ${fault}`);
}

function actFaults(gold: GoldDocument, raw: string): string[] {
  const head = /^---\n[\s\S]*?\n---\n/.exec(raw)?.[0].length ?? 0;
  return gold.acts.flatMap((act) => {
    const alternatives = (act.alt_triggers ?? []).map((other) =>
      typeof other === 'string' ? { trigger: other, n: 1 } : other,
    );
    return [act, ...alternatives].flatMap(({ trigger, n }) => triggerFaults(raw, head, trigger, n));
  });
}

/** A trigger must stand in the body often enough, and never in the head, so that every way of counting finds the same place. */
function triggerFaults(raw: string, head: number, trigger: string, n: number): string[] {
  const places = placesOf(raw, trigger);
  if (places.some((place) => place < head)) return [`"${trigger}" also stands in the head; choose more words`];
  if (places.length < n) return [`"${trigger}" stands ${places.length} times in the text; number ${n} is asked for`];
  return [];
}

function nameFaults(gold: GoldDocument, raw: string): string[] {
  const known = new Set(gold.people.map((person) => person.name));
  const missing = gold.people.filter((person) => placesOf(raw, person.name).length === 0);
  const speakers = gold.acts.flatMap(({ actor }) => actor.people ?? (actor.person ? [actor.person] : []));
  const named = [...speakers, ...gold.contacts.flatMap((contact) => contact.people)];
  return [
    ...missing.map((person) => `"${person.name}" is not in the text`),
    ...named.filter((person) => !known.has(person)).map((person) => `"${person}" is not among the people`),
  ];
}

/** Where `words` stands in `text` as whole words; spaces match any white space. */
function placesOf(text: string, words: string): number[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map((match) => match.index);
}

/** The annotations of one part ("samples" or "texts") with the raw text of each. */
function readGold(part: 'samples' | 'texts'): { name: string; annotation: unknown; raw: string }[] {
  const folder = join(root, 'test/gold', part);
  const texts = part === 'samples' ? join(root, 'samples') : folder;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const annotation = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { name: `${part}/${name}`, annotation, raw: rawText(texts, annotation) };
    });
}

function rawText(folder: string, gold: { id: string; file?: string; record?: number }): string {
  const text = readFileSync(join(folder, gold.file ?? `${gold.id}.txt`), 'utf8');
  return gold.record ? JSON.parse(text.split('\n')[gold.record - 1] ?? '{}').text : text;
}

/** Every document is in exactly one half of the split. */
export function splitFaults(ids: readonly string[], split: { tune: string[]; test: string[] }): string[] {
  const placed = [...split.tune, ...split.test];
  return [
    ...ids
      .filter((id) => placed.filter((other) => other === id).length !== 1)
      .map((id) => `${id}: not once in split.yaml`),
    ...placed.filter((id) => !ids.includes(id)).map((id) => `split.yaml: ${id} has no annotation`),
  ];
}

/** All faults of the gold that this repository holds. */
export function allFaults(): string[] {
  const all = [...readGold('samples'), ...readGold('texts')];
  const ids = all.map(({ annotation }) => (annotation as GoldDocument).id);
  return [
    ...all.flatMap(({ name, annotation, raw }) => goldFaults(name, annotation, raw)),
    ...splitFaults(ids, parse(readFileSync(join(root, 'test/gold/split.yaml'), 'utf8'))),
  ];
}

function main(): void {
  for (const part of ['samples', 'texts'] as const) {
    const golds = readGold(part).map(({ annotation }) => annotation as GoldDocument);
    const french = golds.filter((gold) => gold.language === 'fr').length;
    const acts = golds.reduce((sum, gold) => sum + gold.acts.length, 0);
    console.log(`${part}: ${golds.length} documents (${french} French), ${acts} acts`);
  }
  const faults = allFaults();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
