/** readout explain: a text in; for each act its words, the pattern that read it, and why. */

import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Act, Coding } from '../coding/types.js';
import { ingest, type Page, readIngestTables } from '../ingest/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { screen } from './colours.js';
import { ingestInput } from './ingest-input.js';
import { addMetadataOptions, givenMetadata, type MetadataOptions } from './metadata-options.js';
import { type Explained, notCoded, openCoder } from './open-coder.js';
import { fail } from './program.js';

const examples = `
Examples:
  $ readout explain readout.txt
  $ readout explain "Le ministre a promis d'accélérer la livraison des vaccins au Vietnam." --language fr

Each act is shown with the words it was read from, who does it to whom, the id of the pattern
(data/languages/<language>/patterns/), and the steps by which the pattern matched.`;

export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description('show for each act its words, the pattern that read it, and why')
    .argument('<file>', 'a file, a web address, - for standard input, or a sentence in quotes');
  addMetadataOptions(command).addHelpText('after', examples).action(explainOne);
}

async function explainOne(given: string, options: MetadataOptions): Promise<void> {
  const files = nodeFiles();
  const coder = openCoder(files);
  const tables = readIngestTables(files);
  const results = isSentence(given)
    ? await ingest(sentencePage(given, options), tables)
    : ingestInput(given, givenMetadata(options), tables);
  for await (const result of results) {
    if (result.kind === 'problem') {
      fail(result.error);
      continue;
    }
    const explained = coder.explain(result.document);
    if (explained) process.stdout.write(`${layOut(explained)}\n`);
    else fail(notCoded(result.where, result.document, files));
  }
}

function isSentence(given: string): boolean {
  return /\s/.test(given.trim()) && !existsSync(given);
}

function sentencePage(text: string, options: MetadataOptions): Page {
  return { address: 'the sentence', bytes: new TextEncoder().encode(text), given: givenMetadata(options) };
}

function layOut({ coding, traces }: Explained): string {
  const heading = coding.document.title ?? coding.document.url;
  const acts = coding.acts.map((act) => layOutAct(act, coding, traces.get(act.id) ?? []));
  const count = `${coding.acts.length} acts, ${coding.contacts.length} contacts, ${coding.people.length} people`;
  return [screen.bold(heading), count, ...acts].join('\n\n');
}

function layOutAct(act: Act, coding: Coding, trace: readonly string[]): string {
  const { text } = coding.document;
  const [start, end] = act.trigger;
  const words = `${text.slice(act.span[0], start)}${screen.bold(`[${text.slice(start, end)}]`)}${text.slice(end, act.span[1])}`;
  const lines = [
    ['words', words],
    ['who', `${partyName(act.actor, coding)} → ${partyName(act.recipient, coding)}${act.joint ? ' (joint)' : ''}`],
    ['what', act.matters.map((matter) => matter.text).join(' · ') || '–'],
    ['topics', act.topics.join(', ') || '–'],
    ['place', `characters ${start}–${end} of the clean text, confidence ${act.confidence}`],
    ['pattern', act.because],
    ...trace.map((step, at) => [at === 0 ? 'why' : '', step] as const),
  ];
  const body = lines.map(([name = '', value = '']) => `  ${screen.dim(name.padEnd(8))} ${value}`);
  return [`${screen.bold(act.id)} ${screen.cyan(act.kind)}${act.negated ? ' (negated)' : ''}`, ...body].join('\n');
}

function partyName(party: Act['actor'], coding: Coding): string {
  const people = party.people.map((id) => coding.people.find((person) => person.id === id)?.name ?? id);
  const bodies = party.bodies.map((id) => coding.bodies.find((body) => body.id === id)?.name ?? id);
  const names = [...people, ...bodies].join(', ');
  const countries = party.countries.join(', ');
  return names === '' ? countries || '–' : `${names}${countries === '' ? '' : ` (${countries})`}`;
}
