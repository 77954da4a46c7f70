/** Gold and predicted sentences in, the figures of the CoNLL 2018 shared task out (Zeman et al. 2018, section 5). */

import { writeFeats } from '../src/language/conllu.js';
import type { Feats, Sentence, Word } from '../src/language/types.js';

/** F1 in percent. `labels` by basic label, of labelled attachment. */
export type Scores = {
  readonly tokens: number;
  readonly sentences: number;
  readonly words: number;
  readonly upos: number;
  readonly ufeats: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  readonly clas: number;
  readonly labels: Readonly<Record<string, number>>;
};

/** Sentences over one text; offsets count its characters that are no space, as both sides must agree on those. */
export type Analysis = { readonly text: string; readonly sentences: readonly Sentence[] };

type Flat = { word: Word; sentence: number; start: number; end: number; joined: boolean; parent: Flat | null };

const shownLabels = ['nsubj', 'obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'advcl', 'acl', 'appos', 'conj'];
const functional = new Set(['aux', 'cop', 'mark', 'det', 'clf', 'case', 'cc', 'punct']);
// The features that the shared task compares.
const universal = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
);

export function conllScores(gold: Analysis, predicted: Analysis): Scores {
  const [g, p] = [flatten(gold), flatten(predicted)];
  const pairs = align(g.words, p.words);
  const partner = new Map(pairs.map(([a, b]) => [b, a]));
  const f1 = (right: number, all: number, given: number) => (all + given === 0 ? 0 : (200 * right) / (all + given));
  const share = (same: (a: Flat, b: Flat) => boolean) =>
    f1(pairs.filter(([a, b]) => same(a, b)).length, g.words.length, p.words.length);
  const sameHead = (a: Flat, b: Flat) =>
    b.parent === null ? a.parent === null : a.parent !== null && partner.get(b.parent) === a.parent;
  const content = ({ word }: Flat) => !functional.has(basic(word.deprel));
  const labelled = (a: Flat, b: Flat) => basic(a.word.deprel) === basic(b.word.deprel) && sameHead(a, b);
  const perLabel = (is: (flat: Flat) => boolean, right: (a: Flat, b: Flat) => boolean) =>
    f1(
      pairs.filter(([a, b]) => is(a) && is(b) && right(a, b)).length,
      g.words.filter(is).length,
      p.words.filter(is).length,
    );
  const labels = Object.fromEntries(
    shownLabels.map((label) => [label, perLabel(({ word }) => basic(word.deprel) === label, labelled)]),
  );
  const isName = ({ word }: Flat) => word.deprel === 'flat:name';
  return rounded({
    tokens: f1(common(g.tokens, p.tokens), g.tokens.size, p.tokens.size),
    sentences: f1(common(g.sentences, p.sentences), g.sentences.size, p.sentences.size),
    words: f1(pairs.length, g.words.length, p.words.length),
    upos: share((a, b) => a.word.upos === b.word.upos),
    ufeats: share((a, b) => shared(a.word.feats) === shared(b.word.feats)),
    lemma: share((a, b) => a.word.lemma === '_' || a.word.lemma === b.word.lemma),
    uas: share(sameHead),
    las: share(labelled),
    clas: f1(
      pairs.filter(([a, b]) => content(a) && content(b) && labelled(a, b)).length,
      g.words.filter(content).length,
      p.words.filter(content).length,
    ),
    labels: { ...labels, 'flat:name': perLabel(isName, sameHead) },
  });
}

function basic(deprel: string): string {
  return deprel.split(':')[0] as string;
}

function shared(feats: Feats): string {
  return writeFeats(Object.fromEntries(Object.entries(feats).filter(([name]) => universal.has(name))));
}

function rounded(scores: Scores): Scores {
  const two = (value: number) => Math.round(value * 100) / 100;
  const plain = Object.entries(scores).map(([name, value]) => [name, typeof value === 'number' ? two(value) : value]);
  const labels = Object.fromEntries(Object.entries(scores.labels).map(([label, value]) => [label, two(value)]));
  return { ...(Object.fromEntries(plain) as Scores), labels };
}

type Flattened = { words: Flat[]; tokens: Set<string>; sentences: Set<string> };

/** Places by characters that are no space. */
function flatten({ text, sentences }: Analysis): Flattened {
  const places = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) places[i + 1] = (places[i] as number) + (/\s/.test(text[i] as string) ? 0 : 1);
  const at = (offset: number) => places[offset] as number;
  const words: Flat[] = [];
  const tokens = new Set<string>();
  const ends = new Set<string>();
  sentences.forEach((sentence, number) => {
    const flats = sentence.words.map((word): Flat => {
      const token = sentence.tokens[word.token];
      return {
        word,
        sentence: number,
        start: at(word.start),
        end: at(word.end),
        joined: (token?.words.length ?? 1) > 1,
        parent: null,
      };
    });
    for (const flat of flats) flat.parent = flats[flat.word.head - 1] ?? null;
    words.push(...flats);
    for (const { start, end } of sentence.tokens) tokens.add(`${at(start)}-${at(end)}`);
    ends.add(`${at(sentence.span[0])}-${at(sentence.span[1])}`);
  });
  return { words, tokens, sentences: ends };
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((item) => b.has(item)).length;
}

/** Words that stand in one place; inside joined tokens, the longest common run of forms. */
function align(gold: readonly Flat[], predicted: readonly Flat[]): [Flat, Flat][] {
  const pairs: [Flat, Flat][] = [];
  let g = 0;
  let p = 0;
  while (g < gold.length && p < predicted.length) {
    const [a, b] = [gold[g] as Flat, predicted[p] as Flat];
    if (a.joined || b.joined) {
      const [gEnd, pEnd] = regionEnd(gold, predicted, g, p);
      pairs.push(...commonRun(gold.slice(g, gEnd), predicted.slice(p, pEnd)));
      [g, p] = [gEnd, pEnd];
    } else if (a.start === b.start && a.end === b.end) {
      pairs.push([a, b]);
      g++;
      p++;
    } else if (a.start <= b.start) g++;
    else p++;
  }
  return pairs;
}

/** The stretch around a joined token: as far as tokens of either side reach into one another. */
function regionEnd(gold: readonly Flat[], predicted: readonly Flat[], g: number, p: number): [number, number] {
  const [a, b] = [gold[g] as Flat, predicted[p] as Flat];
  let end = a.joined ? a.end : b.end;
  if (b.joined && b.start <= a.start) end = Math.max(end, b.end);
  let [i, j] = [g, p];
  for (;;) {
    const [x, y] = [gold[i], predicted[j]];
    if (x && x.start < end) {
      if (x.joined) end = Math.max(end, x.end);
      i++;
    } else if (y && y.start < end) {
      if (y.joined) end = Math.max(end, y.end);
      j++;
    } else return [i, j];
  }
}

/** Longest common subsequence by form, without regard to case. */
function commonRun(a: readonly Flat[], b: readonly Flat[]): [Flat, Flat][] {
  const table = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  const same = (i: number, j: number) => a[i]?.word.form.toLowerCase() === b[j]?.word.form.toLowerCase();
  const cell = (i: number, j: number) => table[i]?.[j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (table[i] as Int32Array)[j] = same(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const pairs: [Flat, Flat][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(i, j)) pairs.push([a[i++] as Flat, b[j++] as Flat]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
