/** A growing hash table of feature keys, each with a weight per class and the sum of (change × time) for the average. */

export type Slots = {
  /** Add the weights of keys[0, count) to scores. */
  readonly add: (keys: Int32Array, count: number, scores: Int32Array) => void;
  /** Change one weight; the key comes into being when it is not there. */
  readonly change: (key: number, target: number, by: number, timed: number) => void;
  /** The mean of one weight over so many steps. */
  readonly mean: (key: number, target: number, steps: number) => number;
  /** All keys, rising. */
  readonly keys: () => Int32Array;
};

// Up to so many classes, weights lie beside their key: one walk through memory instead of two.
const mostBeside = 3;

/** Keys are not -1. */
export function slots(classes: number): Slots {
  const beside = classes <= mostBeside;
  const stride = beside ? classes + 1 : 2;
  let bits = 16;
  let table = new Int32Array(stride << bits).fill(-1);
  let rows = 0;
  let rowWeights = new Int32Array(beside ? 0 : classes * 1024);
  let totals = new Float64Array(classes * (beside ? 1 << bits : 1024));

  /** Where the key is; where it would be, as -1 - place, when it is not there. */
  const find = (key: number): number => {
    const mask = (1 << bits) - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const found = table[stride * slot] as number;
      if (found === key) return slot;
      if (found === -1) return -1 - slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = () => {
    const [old, oldTotals] = [table, totals];
    bits++;
    table = new Int32Array(stride << bits).fill(-1);
    if (beside) totals = new Float64Array(classes << bits);
    for (let from = 0; from * stride < old.length; from++) {
      const key = old[from * stride] as number;
      if (key === -1) continue;
      const slot = -1 - find(key);
      for (let i = 0; i < stride; i++) table[slot * stride + i] = old[from * stride + i] as number;
      if (beside)
        for (let c = 0; c < classes; c++) totals[slot * classes + c] = oldTotals[from * classes + c] as number;
    }
  };
  const growRows = () => {
    const [w, t] = [new Int32Array(rowWeights.length * 2), new Float64Array(totals.length * 2)];
    w.set(rowWeights);
    t.set(totals);
    [rowWeights, totals] = [w, t];
  };
  const slotOf = (key: number): number => {
    const found = find(key);
    if (found >= 0) return found;
    if (rows * 2 >= 1 << bits) grow();
    const slot = -1 - find(key);
    table[stride * slot] = key;
    if (beside) table.fill(0, slot * stride + 1, slot * stride + stride);
    else {
      table[stride * slot + 1] = rows;
      if ((rows + 1) * classes > rowWeights.length) growRows();
    }
    rows++;
    return slot;
  };
  const addBeside = (keys: Int32Array, count: number, scores: Int32Array): void => {
    for (let i = 0; i < count; i++) {
      const slot = find(keys[i] as number);
      if (slot < 0) continue;
      const at = slot * stride + 1;
      for (let c = 0; c < classes; c++) (scores[c] as number) += table[at + c] as number;
    }
  };
  const addRows = (keys: Int32Array, count: number, scores: Int32Array): void => {
    for (let i = 0; i < count; i++) {
      const slot = find(keys[i] as number);
      if (slot < 0) continue;
      const at = (table[slot * 2 + 1] as number) * classes;
      for (let c = 0; c < classes; c++) (scores[c] as number) += rowWeights[at + c] as number;
    }
  };
  const totalAt = (slot: number) => (beside ? slot : (table[slot * 2 + 1] as number)) * classes;
  const change = (key: number, target: number, by: number, timed: number): void => {
    const slot = slotOf(key);
    const at = totalAt(slot) + target;
    (totals[at] as number) += timed;
    if (beside) (table[slot * stride + 1 + target] as number) += by;
    else (rowWeights[at] as number) += by;
  };
  const mean = (key: number, target: number, steps: number): number => {
    const slot = find(key);
    const at = totalAt(slot) + target;
    const weight = (beside ? table[slot * stride + 1 + target] : rowWeights[at]) as number;
    return weight - (totals[at] as number) / steps;
  };
  const keys = () => {
    const all = new Int32Array(rows);
    let count = 0;
    for (let slot = 0; slot * stride < table.length; slot++) {
      const key = table[slot * stride] as number;
      if (key !== -1) all[count++] = key;
    }
    return all.sort();
  };
  return { add: beside ? addBeside : addRows, change, mean, keys };
}
