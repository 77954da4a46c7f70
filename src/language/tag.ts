/** Raw tokens in, words with part of speech, features and lemma out. Contractions are resolved by their tag. */

import { fillFeatsKeys } from './model/feats-features.js';
import { hashText, key } from './model/hash.js';
import type { LanguageModel } from './model/language-model.js';
import { fillLemmaKeys } from './model/lemma-features.js';
import { applyScript } from './model/lemma-script.js';
import { best } from './model/linear.js';
import { fillOwnTagKeys, fillTagKeys, maxTagKeys } from './model/tag-features.js';
import type { WordInfo } from './model/word-info.js';
import { type Contraction, plain, type TokenRules } from './token-rules.js';

/** What the tagger tags: a token, or a part of one. */
export type Unit = { readonly form: string; readonly token: number; readonly contraction: Contraction | null };

/** A word before parsing; numbers point into the model's lists. */
export type TaggedWord = {
  readonly form: string;
  readonly lemma: string;
  readonly upos: number;
  readonly feats: number;
  readonly token: number;
  readonly info: WordInfo;
};

export type Reader = (form: string) => WordInfo;

const keys = new Int32Array(maxTagKeys);
const scores = new Int32Array(256);

/** The units of tokens: one each, or one for each part. */
export function unitsOf(tokens: readonly { form: string; parts?: readonly string[] }[], rules: TokenRules): Unit[] {
  const units: Unit[] = [];
  tokens.forEach(({ form, parts }, token) => {
    if (parts) for (const part of parts) units.push({ form: part, token, contraction: null });
    else units.push({ form, token, contraction: rules.contractions.get(plain(form)) ?? null });
  });
  return units;
}

/** Tag, expand, and describe the words of one sentence. */
export function tagWords(units: readonly Unit[], model: LanguageModel, read: Reader): TaggedWord[] {
  const tags = tagUnits(
    units,
    units.map(({ form }) => read(form)),
    model,
  );
  return describeWords(expand(units, tags, model), model, read);
}

/**
 * Class numbers of the units; a joined tag only where the table allows one.
 * Two taggers, one reading from each end: the sum of their scores decides.
 */
export function tagUnits(units: readonly Unit[], infos: readonly WordInfo[], model: LanguageModel): Int32Array {
  const count = units.length;
  const classes = model.tags.length;
  const [forward, backward] = model.taggers;
  const mirrored = [...infos].reverse();
  const known = memosOf(model);
  const own = infos.map((info) => memoOf(info, model, known));
  const later = new Int32Array(count);
  const backScores = new Int32Array(count * classes);
  for (let i = 0; i < count; i++) {
    scores.set((own[count - 1 - i] as Memo).backward);
    backward.add(keys, fillTagKeys(mirrored, later, i, keys), scores);
    for (let c = 0, at = (count - 1 - i) * classes; c < classes; c++) backScores[at + c] = scores[c] as number;
    later[i] = allowedBest((units[count - 1 - i] as Unit).contraction, model);
  }
  const tags = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    scores.set((own[i] as Memo).forward);
    forward.add(keys, fillTagKeys(infos, tags, i, keys), scores);
    for (let c = 0; c < classes; c++) (scores[c] as number) += backScores[i * classes + c] as number;
    tags[i] = allowedBest((units[i] as Unit).contraction, model);
  }
  return tags;
}

/** What a model says of a word wherever it stands; kept with the word, since most words come again. */
type Memo = { readonly forward: Int32Array; readonly backward: Int32Array; readonly lemmas: Map<number, string> };

type Memos = WeakMap<WordInfo, Memo>;

const memos = new WeakMap<LanguageModel, Memos>();

function memosOf(model: LanguageModel): Memos {
  const known = memos.get(model) ?? new WeakMap();
  memos.set(model, known);
  return known;
}

function memoOf(info: WordInfo, model: LanguageModel, memos: Memos): Memo {
  const known = memos.get(info);
  if (known) return known;
  const count = fillOwnTagKeys(info, keys);
  const [forward, backward] = model.taggers.map((tagger) => {
    const sums = new Int32Array(model.tags.length);
    tagger.add(keys, count, sums);
    return sums;
  }) as [Int32Array, Int32Array];
  const memo = { forward, backward, lemmas: new Map() };
  memos.set(info, memo);
  return memo;
}

const joinedTags = new WeakMap<readonly string[], readonly boolean[]>();

function joinedOf(tags: readonly string[]): readonly boolean[] {
  const known = joinedTags.get(tags);
  if (known) return known;
  const made = tags.map((tag) => tag.includes('+'));
  joinedTags.set(tags, made);
  return made;
}

function allowedBest(contraction: Contraction | null, model: LanguageModel): number {
  const joined = contraction?.words.map(({ upos }) => upos).join('+');
  const isJoined = joinedOf(model.tags);
  let top = -1;
  for (let number = 0; number < isJoined.length; number++) {
    const tag = model.tags[number];
    if (contraction ? tag !== joined && tag !== contraction.else : isJoined[number]) continue;
    if (top < 0 || (scores[number] as number) > (scores[top] as number)) top = number;
  }
  return Math.max(top, 0);
}

type Draft = { form: string; token: number; upos: number; fixed: { lemma: string; feats: string } | null };

function expand(units: readonly Unit[], tags: Int32Array, model: LanguageModel): Draft[] {
  const words: Draft[] = [];
  units.forEach(({ form, token, contraction }, i) => {
    const tag = model.tags[tags[i] as number] as string;
    if (contraction && (tag.includes('+') || contraction.else === undefined)) {
      for (const { form, lemma, upos, feats } of contraction.words)
        words.push({ form, token, upos: model.upos.indexOf(upos), fixed: { lemma, feats } });
    } else words.push({ form, token, upos: model.upos.indexOf(tag), fixed: null });
  });
  return words;
}

function describeWords(drafts: readonly Draft[], model: LanguageModel, read: Reader): TaggedWord[] {
  const infos = drafts.map(({ form }) => read(form));
  const upos = Int32Array.from(drafts, (draft) => draft.upos);
  const feats = new Int32Array(drafts.length);
  return drafts.map((draft, i) => {
    const info = infos[i] as WordInfo;
    const known = draft.fixed ? model.feats.indexOf(draft.fixed.feats) : -1;
    feats[i] = known >= 0 ? known : chooseFeats(infos, upos, feats, i, model);
    const lemma = draft.fixed?.lemma ?? knownLemma(draft.form, info, draft.upos, feats[i] as number, model);
    return { form: draft.form, lemma, upos: draft.upos, feats: feats[i] as number, token: draft.token, info };
  });
}

function knownLemma(form: string, info: WordInfo, upos: number, feats: number, model: LanguageModel): string {
  const { lemmas } = memoOf(info, model, memosOf(model));
  const reading = upos * 4096 + feats;
  const known = lemmas.get(reading);
  if (known !== undefined) return known;
  const lemma = chooseLemma(form, info, upos, feats, model);
  lemmas.set(reading, lemma);
  return lemma;
}

/** Number of the word's bundle of features. */
export function chooseFeats(
  infos: readonly WordInfo[],
  upos: Int32Array,
  feats: Int32Array,
  at: number,
  model: LanguageModel,
): number {
  const choice = model.featsModels[upos[at] as number];
  if (!choice) return 0;
  if (choice.values.length === 1) return choice.values[0] as number;
  choice.scorer.score(keys, fillFeatsKeys(infos, upos, feats, at, keys), scores);
  return choice.values[best(scores, choice.scorer.classes)] as number;
}

/** Key of a form that the model lists with its lemma, because the rules would give another. */
export function lemmaKey(form: string, upos: number, feats: number): number {
  return (key(900, hashText(plain(form)), upos, feats) * 16 + (hashText(form) & 15)) | 0;
}

/** Where a word's lemma is from: the table of contractions, the model's list, the lexicon, or the trained endings. */
export function lemmaSource(word: TaggedWord, model: LanguageModel): 'contraction' | 'list' | 'lexicon' | 'ending' {
  const { form, info, upos, feats, lemma } = word;
  if (chooseLemma(form, info, upos, feats, model) !== lemma) return 'contraction';
  if (model.exceptions.has(lemmaKey(form, upos, feats))) return 'list';
  return lexiconScripts(info, upos, model).length === 1 ? 'lexicon' : 'ending';
}

/** The lemma: listed exceptions first, then the lexicon where it gives one only, then the trained scripts. */
export function chooseLemma(form: string, info: WordInfo, upos: number, feats: number, model: LanguageModel): string {
  const listed = model.exceptions.get(lemmaKey(form, upos, feats));
  if (listed !== undefined) return applyScript(form, model.scripts[listed] as string) ?? form;
  const given = lexiconScripts(info, upos, model);
  if (given.length === 1) return applyScript(form, given[0] as string) ?? form;
  model.lemmatiser.score(keys, fillLemmaKeys(info, upos, feats, keys), scores);
  let top: string | null = null;
  let topScore = -(2 ** 31);
  model.scripts.forEach((script, number) => {
    if (
      number >= model.lemmatiser.classes ||
      (scores[number] as number) <= topScore ||
      (given.length > 0 && !given.includes(script))
    )
      return;
    if (applyScript(form, script) === null) return;
    top = script;
    topScore = scores[number] as number;
  });
  return applyScript(form, top ?? given[0] ?? '=') ?? form;
}

function lexiconScripts(info: WordInfo, upos: number, model: LanguageModel): string[] {
  const accepted = model.lexiconPos[model.upos[upos] as string] ?? [];
  const readings = model.lexicon.readings[info.lexicon] ?? [];
  return [...new Set(readings.filter(({ pos }) => accepted.includes(pos)).map(({ script }) => script))];
}
