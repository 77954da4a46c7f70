/** Steps by the terms that tell what they are about: only steps that share one can be of one commitment. */

import type { Term } from '../concepts/terms-of.js';
import { isTellingTerm } from './matter-words.js';
import type { Weighed } from './score-link.js';

export type StepIndex<Owner> = {
  readonly add: (step: Weighed, owner: Owner) => void;
  /** Steps that share telling terms with this one, by who owns them, both in the order in which they were added. */
  readonly near: (step: Weighed) => ReadonlyMap<Owner, readonly Near[]>;
};

export type Near = { readonly step: Weighed; readonly shared: number }; // telling terms in common

export function stepIndex<Owner>(): StepIndex<Owner> {
  const steps: { readonly step: Weighed; readonly owner: Owner }[] = [];
  const byTerm = new Map<Term, number[]>();
  return {
    add: (step, owner) => {
      const place = steps.push({ step, owner }) - 1;
      for (const term of tellingTerms(step)) listOf(byTerm, term).push(place);
    },
    near: (step) => {
      const places = new Map<number, number>();
      for (const term of tellingTerms(step))
        for (const place of byTerm.get(term) ?? []) places.set(place, (places.get(place) ?? 0) + 1);
      const found = new Map<Owner, Near[]>();
      for (const [place, shared] of [...places].sort(([one], [other]) => one - other)) {
        const { step: earlier, owner } = steps[place] as (typeof steps)[number];
        listOf(found, owner).push({ step: earlier, shared });
      }
      return found;
    },
  };
}

/** The list of a key, made when there is none. */
function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

function tellingTerms({ matters }: Weighed): Term[] {
  return [...new Set(matters.flatMap((matter) => [...matter].filter(isTellingTerm).map(([term]) => term)))];
}
