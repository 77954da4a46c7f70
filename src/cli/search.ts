/** readout search: documents by their words. */

import type { Command } from 'commander';
import type { Topic } from '../coding/types.js';
import { findByWords } from '../record/index.js';
import { countryCode, firstDay, topic } from './filters.js';
import { showNote } from './program.js';
import { addListOptions, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout search vaccin technologie        documents that hold both words, in any form
  $ readout search "dang minh khoi"          accents and script are optional
  $ readout search visas --side RUS --from 2024 --json

Best match first, among the 2,000 latest documents that hold the words; where more hold them, a note says so (in JSON, "complete" is false).`;

type Options = ListOptions & {
  readonly country?: string;
  readonly side?: string;
  readonly language?: string;
  readonly topic?: Topic;
  readonly from?: string;
  readonly to?: string;
};

export function addSearchCommand(program: Command): void {
  addListOptions(program.command('search').description('find documents by their words'))
    .argument('<words...>', 'words that must all be there')
    .option('--country <code>', 'that speak for this country, or tell of an act of it or to it', countryCode)
    .option('--side <code>', 'only publishers that speak for this country', countryCode)
    .option('--language <tag>', 'only in this language: fr, en …')
    .option('--topic <topic>', 'that tell of an act on this topic', topic)
    .option('--from <day>', 'first day, month or year', firstDay)
    .option('--to <day>', 'day, month or year after the last', firstDay)
    .addHelpText('after', examples)
    .action(showFound);
}

async function showFound(words: string[], { data, json, ...filter }: Options): Promise<void> {
  const page = await withRecord({ ...(data && { data }) }, ({ db }) => findByWords(db, words.join(' '), filter));
  showList(page, json ?? false, [
    { head: 'published', of: (document) => document.published ?? '' },
    { head: 'side', of: (document) => document.side ?? '' },
    { head: 'document', of: (document) => document.title ?? document.url },
    { head: 'words', of: (document) => document.passages[0]?.words ?? '', wide: true },
  ]);
  if (!page.complete)
    showNote(
      `Only the ${page.total} latest documents with these words were looked at. Give more words, or a filter such as --side, --language or --from.`,
    );
}
