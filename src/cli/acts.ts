/** readout acts: who asked, promised, praised or refused what, with the words. */

import type { Command } from 'commander';
import type { ActKind, ActStatus, Topic } from '../coding/types.js';
import { type ActListFilter, type ActView, findActsByWords, listActs, type OpenRecord } from '../record/index.js';
import { actKindList, actStatus, countryCode, firstDay, oneOrTwo, topicList } from './filters.js';
import { tellUnknownPerson } from './nearest-people.js';
import { showNote } from './program.js';
import { addListOptions, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout acts VNM RUS --kind request,pledge       what was asked and promised between two countries
  $ readout acts --actor RUS --topic health          what one country did about health
  $ readout acts --person karasin --from 2021-07 --to 2021-08
  $ readout acts VNM RUS --words "vaccin technologie"  whose clause holds both words, in any form
  $ readout acts VNM RUS --side RUS --json           as the Russian side tells it, with every offset`;

type Options = ListOptions & {
  readonly person?: string;
  readonly kind?: readonly ActKind[];
  readonly topic?: readonly Topic[];
  readonly status?: ActStatus;
  readonly words?: string;
  readonly actor?: string;
  readonly side?: string;
  readonly from?: string;
  readonly to?: string;
};

export function addActsCommand(program: Command): void {
  addListOptions(program.command('acts').description('list acts, each with the words it was read from'))
    .argument('[country...]', 'one country that acts or is addressed, or two between which the act stands', oneOrTwo)
    .option('--person <name>', 'part of the name of somebody who acts or is addressed')
    .option('--kind <kinds>', 'kinds of act, separated by commas: request,pledge', actKindList)
    .option('--topic <topics>', 'topics, separated by commas: health,trade', topicList)
    .option('--status <status>', 'made, reported or hypothetical', actStatus)
    .option('--words <words>', 'words that its clause holds, each in any form; accents and script are optional')
    .option('--actor <code>', 'country that acts', countryCode)
    .option('--side <code>', 'country for which the publisher speaks', countryCode)
    .option('--from <day>', 'first day, month or year', firstDay)
    .option('--to <day>', 'day, month or year after the last', firstDay)
    .addHelpText('after', examples)
    .action(showActs);
}

async function showActs(countries: string[], { data, json, kind, topic, words, ...filter }: Options): Promise<void> {
  const asked = { countries, kinds: kind, topics: topic, ...filter };
  const page = await withRecord({ ...(data && { data }) }, async ({ db }) => {
    const found = words === undefined ? await listActs(db, asked) : await actsByWords(db, words, asked);
    if (found.total === 0) await tellUnknownPerson(db, filter.person);
    return found;
  });
  showList(page, json ?? false, [
    { head: 'id', of: (act) => String(act.id) },
    { head: 'day', of: (act) => act.day ?? '' },
    { head: 'kind', of: (act) => (act.negated ? `not ${act.kind}` : act.kind) },
    { head: 'who', of: partiesOf },
    { head: 'words', of: (act) => act.clauses[0]?.words ?? act.trigger.words, wide: true },
    { head: 'document', of: (act) => act.document.title ?? act.document.url },
  ]);
}

async function actsByWords(db: OpenRecord['db'], words: string, that: ActListFilter) {
  const found = await findActsByWords(db, words, { that, limit: that.limit ?? 50 });
  if (!found.complete)
    showNote(
      'Only the 300 documents that these words fit best were looked through. Give more words, or another filter.',
    );
  return found;
}

function partiesOf({ actor, recipient }: ActView): string {
  const name = (party: ActView['actor']) => {
    const names = [...party.people, ...party.bodies].map((entity) => entity.name);
    return `${names.join(', ')} ${party.countries.length > 0 ? `(${party.countries.join(' ')})` : ''}`.trim();
  };
  return [name(actor), name(recipient)].filter((side) => side !== '').join(' → ');
}
