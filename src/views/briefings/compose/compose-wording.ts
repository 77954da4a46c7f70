/** Standing formulas in, lines out: the words, how long they have been said, and what they came after. */

import { quoteOf } from '../quote-of.js';
import { type Line, line, type Part, sources, text } from '../sheet.js';
import type { BriefFormula } from '../types.js';
import { fill, type Words } from '../words.js';

export function composeWording(wording: readonly BriefFormula[], words: Words): Line[] {
  return wording.map((formula) => line(formulaParts(formula, words)));
}

function formulaParts(formula: BriefFormula, words: Words): Part[] {
  const { change, documents, firstDay, lastDay, first, last } = formula;
  const { table, date } = words;
  const values = { first: date(firstDay), last: date(lastDay), n: documents };
  const time = fill(documents > 1 && firstDay !== lastDay ? table.formula.span : table.formula.once, values);
  const cited = first.document.id === last.document.id ? [last] : [last, first];
  return [
    quoteOf(last, 100),
    ...otherWays(formula, words),
    text(` — ${time}`),
    ...(change ? changeParts(formula, words) : []),
    sources(cited),
  ];
}

/** "partenariat stratégique global", "comprehensive strategic partnership": other words for the same. */
function otherWays({ ways }: BriefFormula, { table }: Words): Part[] {
  if (ways.length === 0) return [];
  return [
    text(`, ${table.formula.also} `),
    ...ways.flatMap((way, n) => [...(n > 0 ? [text(', ')] : []), quoteOf(way, 80), sources([way])]),
  ];
}

function changeParts({ change, firstDay }: BriefFormula, { table, date }: Words): Part[] {
  if (!change) return [];
  const values = { first: date(firstDay), before: date(change.beforeDay) };
  const [before = '', after = ''] = fill(table.formula[change.kind], values).split('{quote}');
  const quote = change.kind === 'added' ? [] : [quoteOf(change.before, 80), sources([change.before])];
  return [text(`${table.semicolon}${before}`), ...quote, text(after)];
}
