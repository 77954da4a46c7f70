/** What is new since a day in, short lines out; the sections above have the rest. */

import { quoteOf } from '../quote-of.js';
import { type Line, line, type Part, sources, strong, text } from '../sheet.js';
import type { BriefChange } from '../types.js';
import { fill, type Words } from '../words.js';
import { levelOf } from './compose-people.js';

export function composeChanges(changes: readonly BriefChange[], words: Words): Line[] {
  return changes.map((change) => line([strong(words.date(change.day)), text(' — '), ...partsOf(change, words)]));
}

function partsOf(change: BriefChange, words: Words): Part[] {
  const { table, country } = words;
  if (change.kind === 'post') {
    const { name, post } = change;
    const values = {
      name,
      country: change.country === null ? '' : country(change.country),
      level: levelOf(post, words),
    };
    return [text(fill(table.change.post, values)), sources(post.cited)];
  }
  if (change.kind === 'formula') {
    const { first } = change.formula;
    return [text(`${table.change.formula}${table.colon}`), quoteOf(first, 80), sources([first])];
  }
  const last = change.commitment.steps.at(-1);
  if (!last) return [];
  const said = {
    asks: table.change.asked,
    promises: table.change.promised,
    does: table.change.does,
    declines: table.change.declines,
  };
  const quote = last.cited[0] ? [quoteOf(last.cited[0], 80)] : [];
  return [text(`${said[last.role]}${table.colon}`), ...quote, sources(last.cited)];
}
