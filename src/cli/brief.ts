/** readout brief: a note on a relation, before a meeting. */

import { writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ReadoutError } from '../errors.js';
import {
  type Asked,
  type BriefingFormat,
  type BriefingLanguage,
  briefing,
  briefingFormats,
  briefingLanguages,
  writeBriefing,
} from '../views/briefings/index.js';
import { firstDay, wholeNumber } from './filters.js';
import { withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout brief VNM RUS --for VNM                     two pages for a Vietnamese desk, on the terminal
  $ readout brief VNM RUS --with Roudenko --lang fr -o note.docx
  $ readout brief VNM RUS --with Roudenko --with Lavrov  for a talk with two people
  $ readout brief Vietnam Russie --on 2022-01-01 --full -o then.html

Every line is filled from the record, and every quotation is exact. Quotations keep their language.`;

type Options = Omit<Asked, 'one' | 'other'> & {
  readonly lang: BriefingLanguage;
  readonly output?: string;
  readonly pages?: number;
  readonly full?: boolean;
  readonly data?: string;
  readonly json?: boolean;
};

export function addBriefCommand(program: Command): void {
  program
    .command('brief')
    .description('write a cited note on the relation of two countries: people, contacts, asks, promises, wording, news')
    .argument('<one>', 'country, by code or name')
    .argument('<other>', 'country, by code or name')
    .option('--for <country>', 'the reader’s own side')
    .option('--with <name>', 'part of the name of who is to be met; again for each', also)
    .option('--on <day>', 'as things stood on this day (default: the latest that the record knows)', wholeDay)
    .option('--since <day>', 'tell what is new after this day (default: the last contact before)', wholeDay)
    .addOption(
      new Option('--lang <language>', 'language of the composed lines').choices(briefingLanguages).default('en'),
    )
    .option('--pages <n>', 'pages of A4 (default: 2)', wholeNumber)
    .option('--full', 'everything, however many pages')
    .option(
      '-o, --output <file>',
      `write to a file that ends in ${briefingFormats.map((format) => `.${format}`).join(', ')}`,
    )
    .option('--json', 'print the briefing as data, with document and offsets of each quotation')
    .option('--data <folder>', 'folder of the record (default: $READOUT_DATA, else ./readout-data)')
    .addHelpText('after', examples)
    .action(brief);
}

async function brief(
  one: string,
  other: string,
  { data, lang, output, pages, full, json, ...asked }: Options,
): Promise<void> {
  const format = output === undefined ? 'md' : formatOf(output);
  const value = await withRecord({ ...(data && { data }) }, ({ db }) => briefing(db, { one, other, ...asked }));
  if (json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  const written =
    json && output === undefined
      ? ''
      : await writeBriefing(value, { language: lang, format, pages: full ? null : pages });
  if (output === undefined) process.stdout.write(written);
  else write(output, written);
}

function formatOf(file: string): BriefingFormat {
  const found = briefingFormats.find((format) => file.toLowerCase().endsWith(`.${format}`));
  if (found) return found;
  throw new ReadoutError('briefing-format-unknown', { file, known: briefingFormats.map((format) => `.${format}`) });
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new ReadoutError('file-unwritable', { file, reason: code ?? message }, { cause });
  }
}

/** An option that is given several times. */
function also(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}

function wholeDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return firstDay(text);
  throw new InvalidArgumentError(`"${text}" is no day. Right would be YYYY-MM-DD, say 2024-09-04.`);
}
