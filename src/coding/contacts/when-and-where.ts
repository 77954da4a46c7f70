/** The words of a contact in; its day (EDTF) and its place out, null when the text gives none there. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { dependents, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { ContactKind, Edtf, Place } from '../types.js';

/** The date in `span` that stands nearest to the word; deadlines and "depuis" are no days of a contact. */
export function dateOf(reading: Reading, span: Span, word: Word): Edtf | null {
  const fitting = reading.dates.filter(
    (d) =>
      d.edtf !== null && contains(span, d.span) && ['at', 'from', 'during'].includes(d.relation) && d.kind === 'date',
  );
  const distance = (d: Span) => Math.min(Math.abs(d[0] - word.end), Math.abs(word.start - d[1]));
  return fitting.sort((a, b) => distance(a.span) - distance(b.span))[0]?.edtf ?? null;
}

const placePrepositions = ['à', 'en', 'au', 'aux', 'in', 'at', 'to'];

/** A city or country after "à", "en", "au"; calls and letters have no place. */
export function placeOf(reading: Reading, tree: Tree, word: Word, kind: ContactKind): Place | null {
  if (kind === 'call' || kind === 'correspondence') return null;
  for (const d of dependents(tree, word, 'obl', 'nmod')) {
    if (
      !dependents(tree, d, 'case').some(
        (c) => placePrepositions.includes(c.lemma) || placePrepositions.includes(c.form),
      )
    )
      continue;
    const named = reading.scene.mentions.countries.find((c) => overlaps(c.span, [d.start, d.end]) && isPlace(c.form));
    if (named) return { name: nameOf(reading, tree, d, named.span), country: named.country };
  }
  return null;
}

function isPlace(form: string): boolean {
  return form === 'name' || form === 'capital' || form === 'city';
}

function nameOf(reading: Reading, tree: Tree, word: Word, named: Span): string {
  const span = spanOf(subtree(tree, word, (d) => !['flat', 'fixed'].some((r) => d.deprel.startsWith(r))));
  return reading.text.slice(Math.min(span[0], named[0]), Math.max(span[1], named[1]));
}
