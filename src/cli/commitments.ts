/** readout commitments: what was asked and promised between two countries, and what came of it. */

import type { Command } from 'commander';
import type { Topic } from '../coding/types.js';
import { type Commitment, type CommitmentState, commitmentsBetween } from '../record/index.js';
import { commitmentStateList, countryCode, firstDay, topicList } from './filters.js';
import { tellUnknownPerson } from './nearest-people.js';
import { addRecordOptions, type RecordOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout commitments VNM RUS                                       all, latest movement first
  $ readout commitments VNM RUS --debtor RUS --state promised --on 2023-01-01
                                                                      open promises of Russia on that day
  $ readout commitments VNM RUS --person karasin                      in which somebody of this name speaks or is spoken to
  $ readout commitments VNM RUS --json                                with history, scores, reasons and citations

States: asked, promised, declined, under-way, fulfilled, contradicted, lapsed. "?" counts acts that may belong to it and wait
for a judgement.`;

type Options = RecordOptions & {
  readonly debtor?: string;
  readonly state?: readonly CommitmentState[];
  readonly topic?: readonly Topic[];
  readonly person?: string;
  readonly words?: string;
  readonly on?: string;
};

export function addCommitmentsCommand(program: Command): void {
  addRecordOptions(program.command('commitments').description('list what was asked and promised, and what came of it'))
    .argument('<one>', 'country code', countryCode)
    .argument('<other>', 'country code', countryCode)
    .option('--debtor <code>', 'only what this country is to do', countryCode)
    .option('--state <states>', 'only in these states, separated by commas', commitmentStateList)
    .option('--topic <topics>', 'only on these topics, separated by commas', topicList)
    .option('--person <name>', 'part of the name of somebody who asked, promised or did')
    .option('--words <words>', 'words that one of its acts holds, each in any form')
    .option('--on <day>', 'as it stood on this day', firstDay)
    .addHelpText('after', examples)
    .action(showCommitments);
}

async function showCommitments(
  one: string,
  other: string,
  { data, json, state, topic, ...filter }: Options,
): Promise<void> {
  const items = await withRecord({ ...(data && { data }) }, async ({ db }) => {
    const found = await commitmentsBetween(db, one, other, { ...filter, states: state, topics: topic });
    if (found.length === 0) await tellUnknownPerson(db, filter.person);
    return found;
  });
  showList({ items, total: items.length }, json ?? false, [
    { head: 'state', of: (commitment) => commitment.state },
    { head: 'since', of: (commitment) => commitment.since ?? '' },
    { head: 'who', of: (commitment) => `${commitment.debtor.join('+')} for ${commitment.creditor.join('+')}` },
    { head: 'matter', of: (commitment) => commitment.matter, wide: true },
    { head: 'history', of: historyOf, wide: true },
    { head: '?', of: (commitment) => (commitment.suggestions.length > 0 ? String(commitment.suggestions.length) : '') },
  ]);
}

function historyOf({ history }: Commitment): string {
  return history.map(({ role, act }) => `${act.day ?? '?'} ${role}`).join(', ');
}
