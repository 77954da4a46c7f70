/** Steps by the terms that tell what they are about: only steps that share one can be of one commitment. */

import type { Term } from '../concepts/terms-of.js';
import { isRareTerm, isTellingTerm } from './matter-words.js';
import { isOneDirection, type Weighed } from './score-link.js';

export type StepIndex<Owner> = {
  readonly add: (step: Weighed, owner: Owner) => void;
  /** Steps of one direction with this one that share telling terms with it and pass, by who owns them, both in the order in which they were added. */
  readonly near: (step: Weighed, passes: Passes) => ReadonlyMap<Owner, readonly Weighed[]>;
};

/** @param shared how many telling terms the two have in common; one that few texts have counts as two. */
export type Passes = (earlier: Weighed, shared: number) => boolean;

/** Steps of the same debtors and creditors, by the terms that they tell. */
type Direction = { readonly like: Weighed; readonly byTerm: Map<Term, number[]> };

export function stepIndex<Owner>(): StepIndex<Owner> {
  const steps: { readonly step: Weighed; readonly owner: Owner }[] = [];
  const directions = new Map<string, Direction>();
  return {
    add: (step, owner) => {
      const place = steps.push({ step, owner }) - 1;
      const key = `${step.debtor.join()} ${step.creditor.join()}`;
      const direction = directions.get(key) ?? { like: step, byTerm: new Map() };
      directions.set(key, direction);
      for (const [term] of tellingTerms(step)) listOf(direction.byTerm, term).push(place);
    },
    near: (step, passes) => {
      const found = new Map<Owner, Weighed[]>();
      const meeting = [...directions.values()].filter(({ like }) => isOneDirection(like, step));
      const places = placesOf(tellingTerms(step), meeting);
      for (let at = 0; at < places.length; ) {
        const place = places[at] as number;
        let end = at + 1;
        while (places[end] === place) end++;
        const { step: earlier, owner } = steps[place] as (typeof steps)[number];
        if (passes(earlier, end - at)) listOf(found, owner).push(earlier);
        at = end;
      }
      return found;
    },
  };
}

/** Places of all the terms, the lowest first; one that has two of the terms, or a rare one, stands there twice. */
function placesOf(terms: readonly (readonly [Term, number])[], directions: readonly Direction[]): Uint32Array {
  const all = [...terms, ...terms.filter(isRareTerm)];
  const placesIn = ({ byTerm }: Direction) => all.flatMap(([term]) => byTerm.get(term) ?? []);
  return Uint32Array.from(directions.flatMap(placesIn)).sort();
}

/** The list of a key, made when there is none. */
function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

function tellingTerms({ matters }: Weighed): (readonly [Term, number])[] {
  return [...new Map(matters.flatMap((matter) => [...matter].filter(isTellingTerm)))];
}
