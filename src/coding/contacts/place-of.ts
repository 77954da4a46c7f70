/** The words of a contact in, its place out; null when they tell none. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { genitives } from '../syntax/genitives.js';
import { dependents, headOf, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { ContactKind, Place } from '../types.js';
import { hasCase } from './find-sides.js';
import type { ContactWords } from './types.js';

/** A city or country after "à", "en", "au"; calls and letters have no place. `teller` is the word that tells the contact, or opens its stretch. */
export function placeOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  stretch: readonly Word[],
  kind: ContactKind,
  teller: Word | undefined = stretch[0],
): Place | null {
  if (kind === 'call' || kind === 'correspondence') return null;
  const after = stretch.filter((w) => hasCase(tree, w, words.places) && !isWithinOther(tree, w, teller));
  for (const word of after) {
    const place = placeAt(reading, tree, word);
    if (place) return place;
  }
  return null;
}

/** The city or country that the word names. */
export function placeAt(reading: Reading, tree: Tree, word: Word): Place | null {
  const named = reading.scene.mentions.countries.find(
    (c) => overlaps(c.span, [word.start, word.end]) && isPlace(c.form) && !isOffice(reading, c.span),
  );
  return named ? { name: nameOf(reading, tree, word, named.span), country: named.country } : null;
}

/** "au terme de son mandat au Vietnam": the place of something else. */
function isWithinOther(tree: Tree, word: Word, teller: Word | undefined): boolean {
  const up = headOf(tree, word);
  const isOther = up?.upos === 'NOUN' && up.id !== teller?.id && up.id < word.id;
  return isOther && hasCase(tree, up, ofWhom) && dependents(tree, up, 'det').length > 0;
}

const ofWhom: readonly string[] = [...genitives];

/** "ambassadeur au Niger": part of somebody's title, not the place of a contact. */
function isOffice(reading: Reading, span: Span): boolean {
  const { personMentions, titles } = reading.scene.mentions;
  return personMentions.some((m) => contains(m.full, span)) || titles.some((t) => contains(t.span, span));
}

function isPlace(form: string): boolean {
  return form === 'name' || form === 'capital' || form === 'city';
}

function nameOf(reading: Reading, tree: Tree, word: Word, named: Span): string {
  const parts = subtree(tree, word, (d) => !['flat', 'fixed'].some((r) => d.deprel.startsWith(r)));
  const span = spanOf(parts.filter((w) => overlaps([w.start, w.end], named)));
  return reading.text.slice(Math.min(span[0], named[0]), Math.max(span[1], named[1]));
}
