/** readout search: documents by their words. */

import type { Command } from 'commander';
import { findByWords } from '../record/index.js';
import { showNote } from './program.js';
import { addListOptions, countryCode, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout search vaccin technologie        documents that hold both words, in any form
  $ readout search "dang minh khoi"          accents and script are optional
  $ readout search visas --side RUS --json`;

type Options = ListOptions & { readonly side?: string; readonly language?: string };

export function addSearchCommand(program: Command): void {
  addListOptions(program.command('search').description('find documents by their words'))
    .argument('<words...>', 'words that must all be there')
    .option('--side <code>', 'only publishers that speak for this country', countryCode)
    .option('--language <tag>', 'only in this language: fr, en …')
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
      `Only the ${page.total} latest documents with these words were looked at. Give more words, --side or --language.`,
    );
}
