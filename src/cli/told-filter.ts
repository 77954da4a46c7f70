/** The options by which a command takes a part of the record: what documents tell of whom, who publishes them and when. */

import type { Command } from 'commander';
import type { ActKind, Country, Topic } from '../coding/types.js';
import type { ToldFilter } from '../record/index.js';
import { actKindList, countryCode, firstDay, topicList } from './filters.js';

export type ToldOptions = {
  readonly person?: string;
  readonly kind?: readonly ActKind[];
  readonly topic?: readonly Topic[];
  readonly side?: Country;
  readonly from?: string;
  readonly to?: string;
};

export function addToldOptions(command: Command): Command {
  return command
    .option('--person <name>', 'part of the name of somebody who acts, is addressed or takes part')
    .option('--kind <kinds>', 'kinds of act, separated by commas: request,pledge', actKindList)
    .option('--topic <topics>', 'topics of an act, separated by commas: health,trade', topicList)
    .option('--side <code>', 'told by a publisher that speaks for this country', countryCode)
    .option('--from <day>', 'first day, month or year', firstDay)
    .option('--to <day>', 'day, month or year after the last', firstDay);
}

/** @returns null when nothing is asked for. */
export function toldFilter(
  countries: readonly Country[],
  { person, kind, topic, side, from, to }: ToldOptions,
): ToldFilter | null {
  const filter = { person, kinds: kind, topics: topic, side, from, to };
  const isAsked = countries.length > 0 || Object.values(filter).some((value) => value !== undefined);
  return isAsked ? { countries, ...filter } : null;
}
