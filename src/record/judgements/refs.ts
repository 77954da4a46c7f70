/** Names of acts and accounts in judgements: document id and place in the text, so that they outlive row numbers and recoding. */

import type { Span } from '../../text/span.js';

export type Placed = {
  readonly place: string; // what is named, without the document: "120-128", "meeting@0-80"
  readonly span: Span;
  readonly words: readonly string[]; // what else tells it from its neighbours: kind, names
};

/** "sha256:0c5e…#120-128" */
export function refOf(documentId: string, place: string): string {
  return `${documentId}#${place}`;
}

export function documentOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('#'));
}

/**
 * Names for all things of one kind in one document. What somebody judged keeps the name under which it was judged, even when
 * a newer coding moved its words a little: the place nearest in words and span takes it over.
 *
 * @param judged refs of this document in judgements, in force or withdrawn.
 * @returns one ref for each thing, all different.
 */
export function assignRefs(documentId: string, things: readonly Placed[], judged: readonly string[]): string[] {
  const own = numbered(things.map(({ place }) => refOf(documentId, place)));
  const free = judged.filter((ref) => !own.includes(ref)).sort();
  const held = new Set(judged);
  const refs = [...own];
  for (const ref of free) {
    const best = things
      .map((thing, n) => ({ n, fit: fitOf(ref, thing) }))
      .filter(({ n, fit }) => fit > 0 && !held.has(refs[n] ?? ''))
      .sort((one, other) => other.fit - one.fit || one.n - other.n)[0];
    if (best) refs[best.n] = ref;
    held.add(ref);
  }
  return refs;
}

/** Equal places get "~2", "~3". */
function numbered(refs: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return refs.map((ref) => {
    const times = (seen.get(ref) ?? 0) + 1;
    seen.set(ref, times);
    return times === 1 ? ref : `${ref}~${times}`;
  });
}

/** 0: somewhere else in the text. */
function fitOf(ref: string, { span: [start, end], words }: Placed): number {
  const place = ref.slice(ref.lastIndexOf('#') + 1);
  const [, from = '', to = ''] = /(\d+)-(\d+)/.exec(place) ?? [];
  const shared = Math.min(end, Number(to)) - Math.max(start, Number(from));
  if (from === '' || shared <= 0) return 0;
  return 1 + words.filter((word) => place.includes(word)).length + shared / (end - start + 1);
}
