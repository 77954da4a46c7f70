/** A parser state and the gold heads in; how many gold arcs each move would put out of reach. */

import { leftArc, type ParseState, rightArc, shift } from '../../src/language/model/parse-state.js';

/** @param cost length 3, by move; written. Moves that are not allowed get a number all the same. */
export function costs(state: ParseState, gold: Int32Array, cost: Int32Array): void {
  const { stack, size, next, words } = state;
  const top = size > 0 ? (stack[size - 1] as number) : -1;
  const below = size > 1 ? (stack[size - 2] as number) : -1;
  const head = top >= 0 ? (gold[top] as number) : -1;
  let lostByPop = 0; // dependents of the top that still wait in the buffer
  for (let i = next; i < words.count; i++) if (top >= 0 && gold[i] === top) lostByPop++;
  cost[leftArc] = lostByPop + (head === below && below >= 0 ? 1 : 0) + (head > next ? 1 : 0);
  cost[rightArc] = lostByPop + (head >= next ? 1 : 0);
  let lostByShift = 0;
  if (next < words.count) {
    for (let i = 0; i < size; i++) {
      if (gold[stack[i] as number] === next) lostByShift++;
      if (i < size - 1 && gold[next] === stack[i]) lostByShift++;
    }
  }
  cost[shift] = lostByShift;
}
