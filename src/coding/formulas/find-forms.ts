/** A text in, every formula that stands in it out, whoever it is about. */

import { overlaps } from '../../text/span.js';
import type { FormulaForm, FoundForm } from './types.js';

/** In the order of the text. Of forms that overlap the longest is kept, so that "strategic partnership" is not found in its fuller form. */
export function findForms(text: string, forms: readonly FormulaForm[]): FoundForm[] {
  const small = text.toLowerCase();
  // Looking for a few letters is a hundred times quicker than the expression, and most texts hold few formulas.
  const possible = forms.filter(({ stems }) => stems.some((stem) => small.includes(stem)));
  const all = possible.flatMap((form) =>
    [...text.matchAll(form.expression)].map(
      (match): FoundForm => ({ form, span: [match.index, match.index + match[0].length] }),
    ),
  );
  const kept: FoundForm[] = [];
  for (const found of all.sort(longestFirst)) {
    if (!kept.some((other) => overlaps(other.span, found.span))) kept.push(found);
  }
  return kept.sort((one, other) => one.span[0] - other.span[0]);
}

function longestFirst(one: FoundForm, other: FoundForm): number {
  const length = ({ span }: FoundForm) => span[1] - span[0];
  return length(other) - length(one) || one.span[0] - other.span[0] || (one.form.form < other.form.form ? -1 : 1);
}
