/**
 * A sentence in, the same with a participle joined to the auxiliary from which an inserted phrase parts it out.
 *
 * "Le ministre a, à cette occasion, remercié le Laos", "a à son tour salué": parsers hang the participle on the phrase, or the whole on the
 * subject, as if "a" were the verb and "remercié" told of the occasion.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { isReflexiveForm, partsOf } from './sentence-parts.js';

/** An auxiliary, the phrase behind it and the participle behind that. */
type Parted = { readonly helper: Word; readonly inserted: readonly Word[]; readonly verb: Word };

/** Words of the longest phrase that is looked over: "au nom du président et en son nom propre". */
const insertedReach = 12;

const relations = /^(root|conj|ccomp|advcl|acl:relcl|parataxis)(:|$)/;

export function mendParted(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => {
    const parted = partedAt(mended, mended.words[id - 1] as Word, knowledge);
    return parted ? join(mended, parted) : mended;
  }, sentence);
}

function partedAt(sentence: Sentence, helper: Word, { isAct, isTime }: WordKnowledge): Parted | null {
  if (!isHelper(sentence, helper)) return null;
  const behind = sentence.words.slice(helper.id, helper.id + insertedReach);
  const isSetOff = behind[0]?.form === ',';
  const inside = isSetOff ? behind.slice(1) : behind;
  const end = inside.findIndex((w, at) => (isSetOff ? w.form === ',' : w.upos === 'VERB' && !isClosing(inside, at)));
  const inserted = withoutComma(inside.slice(0, Math.max(end, 0)));
  const verb = inside.slice(isSetOff ? end + 1 : end).find((w) => w.upos !== 'ADV');
  const first = inserted[0];
  if (!first || !verb || !isPast(verb) || inserted.some((w, at) => tellsMore(inserted, w, at))) return null;
  const opens = isSetOff
    ? /^(ADP|ADV)$/.test(first.upos) || isTime(first)
    : isCircumstance(inserted) && isAct(verb.lemma);
  const isJoined = helper.head === verb.id && /^aux/.test(helper.deprel) && relations.test(verb.deprel);
  return opens && !isJoined ? { helper, inserted, verb } : null;
}

/** "a pour sa part, salué": a comma behind the phrase, and none before it. */
function withoutComma(inserted: readonly Word[]): readonly Word[] {
  return inserted.at(-1)?.form === ',' ? inserted.slice(0, -1) : inserted;
}

/** "a", "ont", and "est" behind a reflexive pronoun. */
function isHelper({ words }: Sentence, word: Word): boolean {
  if (word.feats.VerbForm !== 'Fin') return false;
  return word.lemma === 'avoir' || (word.lemma === 'être' && isReflexiveForm(words[word.id - 2]?.form ?? ''));
}

/** "a, en retour, fait part": parsers take "fait" for a present. */
function isPast(word: Word): boolean {
  const isParticiple = word.feats.VerbForm === 'Part' && word.feats.Tense === 'Past';
  return word.upos === 'VERB' && (isParticiple || /^(?:fait|dit)$/.test(word.form));
}

/** "pour finir", "pour conclure": says when, and tells nothing. */
function isClosing(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lemma === 'pour' && closings.has(words[at]?.lemma ?? '');
}

const closings: ReadonlySet<string> = new Set(['finir', 'conclure', 'terminer', 'commencer', 'clore']);

function tellsMore(words: readonly Word[], word: Word, at: number): boolean {
  return /^(VERB|AUX|SCONJ|PUNCT)$/.test(word.upos) && !isClosing(words, at);
}

/** "à son tour", "à cette occasion", "par la même occasion"; not "a pour objectif affiché". */
function isCircumstance(inserted: readonly Word[]): boolean {
  const [first, ...rest] = inserted;
  if (isClosing(inserted, inserted.length - 1)) return true;
  const isPointed = rest.some((w) => w.upos === 'DET' && (w.feats.Poss === 'Yes' || w.feats.PronType === 'Dem'));
  return first?.upos === 'ADP' && rest.length < 4 && (isPointed || rest.some((w) => w.lemma === 'même'));
}

function join(sentence: Sentence, { helper, inserted, verb }: Parted): Sentence {
  const within = new Set(inserted.map((w) => w.id));
  const subject = subjectOf(sentence, helper, verb);
  const place = [subject, helper, verb].find(
    (w) => w && relations.test(w.deprel) && !isOneOf(w.head, helper, verb, subject),
  );
  const words = sentence.words.map((word): Word => {
    if (word.id === verb.id) return { ...asPast(word), head: place?.head ?? 0, deprel: place?.deprel ?? 'root' };
    if (word.id === helper.id) return { ...word, upos: 'AUX', head: verb.id, deprel: 'aux:tense' };
    if (word.id === subject?.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    if (word.id === helper.id - 1 && isReflexiveForm(word.form)) return { ...word, head: verb.id, deprel: 'expl:pv' };
    if (within.has(word.id)) return within.has(word.head) ? word : { ...word, head: verb.id, deprel: 'obl:mod' };
    const isBehind = word.id > helper.id && (word.head === subject?.id || within.has(word.head));
    return word.head === helper.id || isBehind ? { ...word, head: verb.id } : word;
  });
  return { ...sentence, words };
}

function asPast(word: Word): Word {
  return { ...word, feats: { VerbForm: 'Part', Tense: 'Past' } };
}

function isOneOf(id: number, ...words: readonly (Word | undefined)[]): boolean {
  return words.some((w) => w?.id === id);
}

/** The subject that one of the two has, else the noun before them on which one of them was hung, else the one that was taken for the whole. */
function subjectOf(sentence: Sentence, helper: Word, verb: Word): Word | undefined {
  const own = [...partsOf(sentence, helper), ...partsOf(sentence, verb)].find(
    (w) => /^nsubj/.test(w.deprel) && w.id < helper.id && !isReflexiveForm(w.form),
  );
  if (own) return own;
  const above = [helper, verb].map((w) => sentence.words[w.head - 1]);
  const top = sentence.words.find((w) => w.head === 0 && w.upos === 'NOUN');
  return [...above, top].find((w) => w !== undefined && w.id < helper.id && /^(NOUN|PROPN|PRON)$/.test(w.upos));
}
