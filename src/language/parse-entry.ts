/** An entry of a list and the words over it in, its sentence out: parsed as if the words over it stood right before it. */

import type { LoadedPack } from './load-languages.js';
import type { LanguageModel } from './model/language-model.js';
import { parseSentence } from './parse-sentence.js';
import type { TaggedWord } from './tag.js';
import { tagTokens } from './tag-tokens.js';
import { toTokens, toWords } from './to-words.js';
import type { RawToken } from './tokenise.js';
import type { Sentence, Word } from './types.js';

/** Tokens of the words over the list, without the colon; the colon and the mark of the entry; what the entry says. */
export type EntryTokens = {
  readonly stem: readonly RawToken[];
  readonly marks: readonly RawToken[];
  readonly own: readonly RawToken[];
};

/**
 * Parse an entry that goes on with what stands over it: "The Ministers:", "a) welcomed …".
 *
 * @param whole the sentence holds the words over the list, too: for the first entry.
 * @returns null for an entry that stands for itself.
 */
export function parseEntry({ stem, marks, own }: EntryTokens, whole: boolean, pack: LoadedPack): Sentence | null {
  const tokens = [...stem, ...own];
  const tagged = tagEntry(tokens, stem.length, pack);
  if (!goesOn(tagged, stem.length, pack.model)) return null;
  const words = toWords(tagged, parseSentence(tagged, pack.model, pack.rules.inserted), tokens, pack);
  const kept = whole ? words : words.filter(({ token }) => token >= stem.length);
  const [before, behind] = whole ? [stem, [...marks, ...own]] : [[], [...marks, ...own]];
  return layOut([...before, ...behind], kept, tokens);
}

/** "- Welcomed the growth of trade": a capital that only begins the entry makes no name of a verb. */
function tagEntry(tokens: readonly RawToken[], at: number, pack: LoadedPack): readonly TaggedWord[] {
  const tagged = tagTokens(tokens, pack);
  if (isVerbal(firstOf(tagged, at, pack.model), pack.model)) return tagged;
  const small = tokens.map((token, i) => (i === at ? { ...token, form: token.form.toLowerCase() } : token));
  const again = tagTokens(small, pack);
  return isVerbal(firstOf(again, at, pack.model), pack.model) ? again : tagged;
}

/** A verb behind words that have none or that lead up to one ("agreed to:", "sont convenus de :"), and whatever is behind "ont :" or "that:". */
function goesOn(tagged: readonly TaggedWord[], at: number, model: LanguageModel): boolean {
  const stem = tagged.filter(({ token }) => token < at);
  const last = model.upos[stem.at(-1)?.upos ?? -1] ?? '';
  if (/^(PART|SCONJ|AUX)$/.test(last)) return true;
  const isTold = stem.some(({ feats }) => /VerbForm=Fin/.test(model.feats[feats] ?? ''));
  return (!isTold || last === 'ADP') && isVerbal(firstOf(tagged, at, model), model);
}

function firstOf(tagged: readonly TaggedWord[], at: number, model: LanguageModel): TaggedWord | undefined {
  return tagged.find(({ token, upos }) => token >= at && model.upos[upos] !== 'ADV');
}

/** "se sont félicités" begins with a verb, too. */
function isVerbal(word: TaggedWord | undefined, model: LanguageModel): boolean {
  if (!word) return false;
  return /^(VERB|AUX)$/.test(model.upos[word.upos] ?? '') || /Reflex=Yes/.test(model.feats[word.feats] ?? '');
}

/** The words at their places among all tokens of the sentence; marks hang on the root. */
function layOut(order: readonly RawToken[], kept: readonly Word[], tokens: readonly RawToken[]): Sentence {
  const byToken = order.map((token) => kept.filter((word) => tokens[word.token] === token));
  const flat = byToken.flatMap((own, at) => (own.length > 0 ? own : [markAt(order[at] as RawToken)]));
  const ids = new Map(flat.map((word, i) => [word, i + 1]));
  const idOf = (id: number) => ids.get(kept.find((word) => word.id === id) as Word);
  const top = topOf(kept);
  const root = (top && ids.get(top)) ?? 0;
  const words = flat.map((word, i): Word => {
    const token = order.findIndex(({ start }) => start === word.start);
    const isRoot = i + 1 === root;
    const head = isRoot ? 0 : (idOf(word.head) ?? root);
    return { ...word, id: i + 1, token, head, deprel: isRoot ? 'root' : word.deprel };
  });
  const span = [order[0]?.start ?? 0, order.at(-1)?.end ?? 0] as const;
  return { span, tokens: toTokens(order, words), words };
}

function markAt({ form, start, end }: RawToken): Word {
  return { id: 0, form, lemma: form, upos: 'PUNCT', feats: {}, head: 0, deprel: 'punct', token: 0, start, end };
}

/** The root, or the verb that hung on a word that is left out. */
function topOf(kept: readonly Word[]): Word | undefined {
  const tops = kept.filter((word) => !kept.some(({ id }) => id === word.head));
  return tops.find(({ upos }) => upos === 'VERB') ?? tops[0];
}
