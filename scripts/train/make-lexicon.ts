/** The forms of a lexicon with their readings in, the bytes of data/models/<code>-lexicon.bin out. */

import { packFile, packInts, toDeltas } from '../../src/language/model/bytes.js';
import { lexiconHash } from '../../src/language/model/lexicon.js';

/**
 * @param forms each with its readings, one a line: part of speech, inflection, lemma script, separated by tabs.
 * Two forms with one hash: the first in the alphabet is kept.
 */
export function makeLexiconFile(forms: ReadonlyMap<string, string>): Uint8Array {
  const { numbers, sets } = numberSets([...forms.values()]);
  const byHash = new Map<number, number>();
  for (const [form, set] of [...forms].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const hash = lexiconHash(form);
    if (!byHash.has(hash)) byHash.set(hash, numbers.get(set) as number);
  }
  const sorted = [...byHash].sort((a, b) => a[0] - b[0]);
  const readings = [[], ...sets.map((set) => set.split('\n').map((reading) => reading.split('\t')))];
  return packFile({
    header: { count: sorted.length, readings },
    parts: [packInts(toDeltas(sorted.map(([hash]) => hash))), packInts(sorted.map(([, number]) => number))],
  });
}

/** Sets numbered from 1, the most frequent first: small numbers make a small file. */
function numberSets(all: readonly string[]): { numbers: Map<string, number>; sets: string[] } {
  const counts = new Map<string, number>();
  for (const set of all) counts.set(set, (counts.get(set) ?? 0) + 1);
  const sets = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([set]) => set);
  return { numbers: new Map(sets.map((set, i) => [set, i + 1])), sets };
}
