/** readout wording: the standing formulas between two countries, said first and last when, by whom, and what changed. */

import type { Command } from 'commander';
import {
  type FormInRelation,
  type FormulaChange,
  type FormulaInRelation,
  type FormulaUse,
  formulaUses,
  type WordingFilter,
  wordingBetween,
} from '../record/index.js';
import { countryCode, firstDay } from './filters.js';
import { addListOptions, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout wording VNM RUS                          each formula with its first and last use, and what changed
  $ readout wording VNM RUS --formula partnership --side RUS
                                                     levels of partnership, as Russian publishers tell them
  $ readout wording VNM RUS --person lavrov --uses   every use in his mouth, with the sentence
  $ readout wording VNM RUS --json                   with citations

Formulas and the ways of saying them are in data/ontology/formulas.yaml.`;

type Options = ListOptions &
  Omit<WordingFilter, 'family' | 'form'> & { readonly formula?: string; readonly uses?: boolean };

export function addWordingCommand(program: Command): void {
  addListOptions(
    program.command('wording').description('list the standing formulas of a relation, and how they changed'),
  )
    .argument('<one>', 'country code', countryCode)
    .argument('<other>', 'country code', countryCode)
    .option('--formula <id>', 'one formula ("partnership") or one form of it ("partnership.strategic")')
    .option('--side <code>', 'country for which the publisher speaks', countryCode)
    .option('--speaker <code>', 'country whose people say it', countryCode)
    .option('--person <name>', 'part of the name of who says it')
    .option('--language <tag>', 'language of the text, fr or en')
    .option('--from <day>', 'first day, month or year', firstDay)
    .option('--to <day>', 'day, month or year after the last', firstDay)
    .option('--uses', 'list every use')
    .addHelpText('after', examples)
    .action(showWording);
}

async function showWording(one: string, other: string, { data, json = false, uses, limit, ...asked }: Options) {
  const filter = filterOf(asked);
  const at = { ...(data && { data }) };
  if (uses) return showUses(await withRecord(at, ({ db }) => formulaUses(db, one, other, { ...filter, limit })), json);
  const wording = await withRecord(at, ({ db }) => wordingBetween(db, one, other, filter));
  if (json) process.stdout.write(`${JSON.stringify({ items: wording, total: wording.length }, null, 2)}\n`);
  else showForms(wording, limit);
}

function filterOf({ formula, ...filter }: Omit<Options, 'data' | 'json' | 'uses' | 'limit'>): WordingFilter {
  return { ...filter, ...(formula?.includes('.') ? { form: formula } : { family: formula }) };
}

function showForms(wording: readonly FormulaInRelation[], limit = 50): void {
  const forms = wording.flatMap((formula) => formula.forms);
  showList({ items: forms.slice(0, limit), total: forms.length }, false, [
    { head: 'formula', of: (form) => form.form },
    { head: 'first said', of: (form) => form.first.day ?? '' },
    { head: 'last said', of: (form) => form.last.day ?? '' },
    { head: 'times', of: (form) => String(form.uses) },
    { head: 'documents', of: (form) => String(form.documents) },
    { head: 'said by', of: (form) => form.speakers.map(({ country, uses }) => `${country} ${uses}`).join(', ') },
    { head: 'in words', of: waysOf, wide: true },
  ]);
  const changes = wording.flatMap((formula) => formula.changes);
  if (changes.length > 0) process.stdout.write(`\nChanges\n${changes.map(changeOf).join('\n')}\n`);
}

function waysOf({ ways }: FormInRelation): string {
  return ways.map(({ words, uses }) => `${words} ${uses}`).join(', ');
}

function changeOf({ kind, day, before, after }: FormulaChange): string {
  const told = after.document.publisher ?? after.document.url;
  return `  ${day}  ${kind}: ${before.form} (until then, last ${before.day}) → ${after.form} "${after.citation.words}" (${told})`;
}

function showUses(page: { items: readonly FormulaUse[]; total: number }, json: boolean): void {
  showList(page, json, [
    { head: 'day', of: (use) => use.day ?? '' },
    { head: 'formula', of: (use) => use.form },
    { head: 'said by', of: speakerOf },
    { head: 'side', of: (use) => use.document.side ?? '' },
    { head: 'sentence', of: (use) => use.sentence.words, wide: true },
    { head: 'document', of: (use) => use.document.title ?? use.document.url },
  ]);
}

function speakerOf({ speaker }: FormulaUse): string {
  const names = [...(speaker?.people ?? []), ...(speaker?.bodies ?? [])].map((entity) => entity.name);
  return names.length > 0 ? names.join(', ') : (speaker?.countries.join(' ') ?? '');
}
