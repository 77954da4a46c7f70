/** The noun of a visit in; its first day out, where the text says since when it lasts or when its guest came: « effectue depuis hier une visite de trois jours », « arrivé la veille pour une visite ». */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import { headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { Edtf } from '../types.js';
import { dateOf } from './date-of.js';
import { verbEntries } from './entries-of.js';
import { hasCase } from './find-sides.js';
import { clauseAround, stretchOf } from './stretch.js';
import type { ContactWords } from './types.js';

/** @param length of the visit in days: of one without, « depuis mardi » does not say when it was. */
export function firstDay(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  length: number | null,
): Edtf | null {
  const since = length === null ? null : sinceWhen(reading, clauseAround(tree, noun));
  const host = hostingFor(words, tree, noun);
  const verb = arrivalFor(words, tree, noun) ?? (host && verbGroup(tree, host).time === 'future' ? host : null);
  return since ?? (verb ? dateOf(reading, words, tree, clauseAround(tree, verb), verb) : null);
}

/** « recevra A pour une visite officielle »: the verb of whoever is host. */
export function hostingFor(words: ContactWords, tree: Tree, noun: Word): Word | null {
  const verb = hasCase(tree, noun, words.aims) ? headOf(tree, noun) : undefined;
  return verb && verbEntries(words, verb).some(({ kind, object }) => kind === 'meeting' && object === 'guest')
    ? verb
    : null;
}

/** « arrivé pour une visite », where nobody says where: the verb of whoever came. */
export function arrivalFor(words: ContactWords, tree: Tree, noun: Word): Word | null {
  const verb = hasCase(tree, noun, words.errands) ? headOf(tree, noun) : undefined;
  return verb && verbEntries(words, verb).some(({ kind, day }) => kind === 'visit' && day === 'first') ? verb : null;
}

/** « se trouve depuis mardi à Lima »: a day that a visit has gone on since. */
export function sinceWhen({ dates }: Reading, clause: readonly Word[]): Edtf | null {
  const span = stretchOf(clause);
  const since = dates.find((d) => span && contains(span, d.span) && d.relation === 'since' && isDay(d.edtf));
  return since?.edtf ?? null;
}
