/** Two texts in, the sentences and lines that only one of them has out, in order. */

export type Difference = { readonly kind: 'removed' | 'added'; readonly text: string };

/** Time and memory grow with the product of both; what is alike at both ends costs nothing. */
const mostCells = 4_000_000;

/** "It rains. He left." and "It rains. He stayed." differ by the second sentence: − "He left.", + "He stayed." */
export function differences(before: string, after: string): Difference[] {
  const [old, young] = [unitsOf(before), unitsOf(after)];
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let end = 0;
  const most = Math.min(old.length, young.length) - start;
  while (end < most && old[old.length - 1 - end] === young[young.length - 1 - end]) end++;
  return between(old.slice(start, old.length - end), young.slice(start, young.length - end));
}

/** Units for people to read: where a sentence ends is not known here to the last abbreviation, and need not be. */
function unitsOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…]["»”’)]?)\s+(?=["«“(]?\p{Lu})/u)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
}

function between(old: readonly string[], young: readonly string[]): Difference[] {
  if (old.length * young.length > mostCells) return [...old.map(removed), ...young.map(added)];
  const common = commonLengths(old, young);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [one, other] = [old[i], young[j]];
    if (one !== undefined && one === other) {
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      found.push(removed(one));
      i++;
    } else if (other !== undefined) {
      found.push(added(other));
      j++;
    }
  }
  return found;
}

/** How many units the rests from i and from j have in common, in order. */
function commonLengths(old: readonly string[], young: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const [row, next] = [lengths[i] as Uint32Array, lengths[i + 1] as Uint32Array];
    for (let j = young.length - 1; j >= 0; j--) {
      row[j] = old[i] === young[j] ? (next[j + 1] as number) + 1 : Math.max(next[j] as number, row[j + 1] as number);
    }
  }
  return lengths;
}

function removed(text: string): Difference {
  return { kind: 'removed', text };
}

function added(text: string): Difference {
  return { kind: 'added', text };
}
