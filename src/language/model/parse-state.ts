/** The parser's working state: a stack, the rest of the sentence, and the arcs so far (arc-hybrid system). */

/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const shift = 0;
export const leftArc = 1; // stack top becomes a dependent of the next word
export const rightArc = 2; // stack top becomes a dependent of the one below it

/** What the parser looks at, by word; index n is the root, index n + 1 stands for "no word". */
export type ParseWords = {
  readonly count: number;
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly tail: Int32Array; // last three letters
  readonly shape: Int32Array; // capitals, small letters, figures
  readonly upos: Int32Array;
  readonly fine: Int32Array; // part of speech with verb form, kind of pronoun …
  readonly agree: Int32Array; // gender and number
  readonly tagSet: Int32Array; // lexicon
  readonly commas: Int32Array; // punctuation marks before the word
  readonly content: Int32Array; // index of the next content word, from the word itself on
  readonly verbAhead: Int32Array; // 1 when a finite verb comes before the next punctuation mark
};

export type ParseState = {
  readonly words: ParseWords;
  readonly stack: Int32Array;
  size: number;
  next: number; // first word of the buffer; n is the root, which stands last
  readonly heads: Int32Array;
  readonly labels: Int32Array; // -1 none
  readonly left1: Int32Array; // outermost left dependent
  readonly left2: Int32Array;
  readonly right1: Int32Array; // outermost right dependent
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly labelSets: Int32Array; // which labels a word's dependents have: bit label % 31
};

export function startState(words: ParseWords): ParseState {
  const size = words.count + 2;
  const none = size - 1;
  const filled = (value: number) => new Int32Array(size).fill(value);
  return {
    words,
    stack: new Int32Array(size),
    size: 0,
    next: 0,
    heads: filled(-1),
    labels: filled(-1),
    left1: filled(none),
    left2: filled(none),
    right1: filled(none),
    right2: filled(none),
    lefts: filled(0),
    rights: filled(0),
    labelSets: filled(0),
  };
}

export function isFinal(state: ParseState): boolean {
  return state.next === state.words.count && state.size === 0;
}

/** The root takes one dependent only: with the buffer empty, a stack of several words is joined first. */
export function isAllowed(state: ParseState, move: number): boolean {
  const { size, next, words } = state;
  if (move === shift) return next < words.count;
  if (move === leftArc) return size >= 1 && (next < words.count || size === 1);
  return size >= 2;
}

/** The head and the dependent that an arc move would join. */
export function arcOf(state: ParseState, move: number): [head: number, dependent: number] {
  const top = state.stack[state.size - 1] as number;
  return [move === leftArc ? state.next : (state.stack[state.size - 2] as number), top];
}

/** Carry out a move. `label` is the number of the new arc's label; shift takes none. */
export function apply(state: ParseState, move: number, label: number): void {
  if (move === shift) {
    state.stack[state.size++] = state.next++;
    return;
  }
  const top = state.stack[state.size - 1] as number;
  const head = move === leftArc ? state.next : (state.stack[state.size - 2] as number);
  state.size--;
  state.heads[top] = head;
  state.labels[top] = label;
  (state.labelSets[head] as number) |= 1 << (label % 31);
  if (top < head) {
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = top;
    (state.lefts[head] as number)++;
  } else {
    state.right2[head] = state.right1[head] as number;
    state.right1[head] = top;
    (state.rights[head] as number)++;
  }
}
