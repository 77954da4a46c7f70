/** A text in, every formula that stands in it out, whoever it is about. */

import { overlaps } from '../../text/span.js';
import { openingLetters } from './openings.js';
import type { FormIndex, FormulaForm, FoundForm } from './types.js';

/** In the order of the text. Of forms that overlap the longest is kept, so that "strategic partnership" is not found in its fuller form. */
export function findForms(text: string, forms: FormIndex): FoundForm[] {
  const kept: FoundForm[] = [];
  for (const found of formsIn(text, forms).sort(longestFirst)) {
    if (!kept.some((other) => overlaps(other.span, found.span))) kept.push(found);
  }
  return kept.sort((one, other) => one.span[0] - other.span[0]);
}

/** Time grows with the words: an expression is tried only where its first letters stand. */
function formsIn(text: string, forms: FormIndex): FoundForm[] {
  const found: FoundForm[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\d]+/gu)) {
    const near = forms.get(word.slice(0, openingLetters).toLowerCase());
    if (near) found.push(...near.flatMap((form) => formAt(text, index, form)));
  }
  return found;
}

function formAt(text: string, start: number, form: FormulaForm): FoundForm[] {
  form.expression.lastIndex = start;
  const [words] = form.expression.exec(text) ?? [];
  return words === undefined ? [] : [{ form, span: [start, start + words.length] }];
}

function longestFirst(one: FoundForm, other: FoundForm): number {
  const length = ({ span }: FoundForm) => span[1] - span[0];
  return length(other) - length(one) || one.span[0] - other.span[0] || (one.form.form < other.form.form ? -1 : 1);
}
