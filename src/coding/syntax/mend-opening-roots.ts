/**
 * A sentence in, the same with its opening phrase hung on the verb that tells the sentence out: in "At the meeting, held in Lima, Minister A praised …"
 * and "During the session, chaired by A and B, both sides reviewed …" parsers take the meeting, or "held", for the head of all.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import { partsOf } from './sentence-parts.js';

export function mendOpeningRoots(sentence: Sentence): Sentence {
  const { words } = sentence;
  const noun = openingOf(sentence);
  const root = words.find((w) => w.head === 0);
  if (!noun || !root || !isHeadOfAll(sentence, noun, root)) return sentence;
  const verb = words.find(
    (w) =>
      (w.id > Math.max(noun.id, root.id) && isTelling(sentence, w)) ||
      (w.id > Math.max(noun.id, root.id) && isCompound(sentence, w)) ||
      isWhole(sentence, w, noun) ||
      isOfDay(sentence, w, noun),
  );
  return verb ? { ...sentence, words: words.map((word) => rehang(word, noun, root, verb)) } : sentence;
}

/** "At the meeting": the noun behind the preposition that opens the sentence, or behind "Later". */
function openingOf({ words }: Sentence): Word | undefined {
  const [adverb, behind] = words;
  const isAdverb = adverb?.upos === 'ADV' && adverb.head === 0;
  // "Later that day he held talks".
  const day = isAdverb ? words.slice(1, 4).find((w) => w.upos === 'NOUN' && w.head === adverb.id) : undefined;
  if (day) return day;
  const first = isAdverb ? behind : adverb;
  const noun = first?.upos === 'ADP' && first.deprel === 'case' ? words[first.head - 1] : undefined;
  return noun && ['NOUN', 'PROPN', 'NUM'].includes(noun.upos) ? noun : undefined;
}

/** The noun itself, or the participle behind its comma. */
function isHeadOfAll(sentence: Sentence, noun: Word, root: Word): boolean {
  if (partsOf(sentence, root).some((w) => /^(nsubj|cop|aux|expl)/.test(w.deprel))) return false;
  const isAdverb = root.id === 1 && root.upos === 'ADV' && noun.head === root.id;
  return (
    root.id === noun.id ||
    isAdverb ||
    (noun.head === root.id && root.upos === 'VERB' && isBehindComma(sentence, root, noun))
  );
}

function isBehindComma({ words }: Sentence, { id }: Word, noun: Word): boolean {
  return id > noun.id && words[id - 2]?.form === ',';
}

/** A past right behind a phrase that stands behind a comma, with nothing that makes it depend on another. */
function isTelling(sentence: Sentence, verb: Word): boolean {
  const { words } = sentence;
  const parts = partsOf(sentence, verb).filter((w) => w.id < verb.id);
  const isPast = verb.feats.VerbForm === 'Fin' || parts.some((w) => w.deprel === 'nsubj');
  if (verb.upos !== 'VERB' || verb.feats.Tense !== 'Past' || !isPast) return false;
  if (parts.some((w) => /^(mark|cc|aux|cop)(:|$)/.test(w.deprel))) return false;
  const comma = words.slice(0, verb.id - 1).findLastIndex((w) => w.form === ',');
  const phrase = words.slice(comma + 1, verb.id - 1);
  const isPhrase =
    phrase.some((w) => /^(NOUN|PROPN|PRON)$/.test(w.upos)) &&
    /^(DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(phrase[0]?.upos ?? '');
  return comma > 0 && isPhrase && !phrase.some((w) => /^(VERB|SCONJ)$/.test(w.upos) || w.feats.PronType === 'Rel');
}

/** "À la suite du verdict, rendu lundi, le ministre, A, a convoqué": a past with its auxiliary, behind somebody between commas. */
function isCompound(sentence: Sentence, verb: Word): boolean {
  const { words } = sentence;
  const parts = partsOf(sentence, verb).filter((w) => w.id < verb.id);
  const helper = parts.find((w) => w.deprel.startsWith('aux') && w.feats.VerbForm === 'Fin');
  if (verb.upos !== 'VERB' || !helper || parts.some((w) => /^(mark|cc)(:|$)/.test(w.deprel))) return false;
  const phrase = phraseBefore(words.slice(0, helper.id - 1));
  const isPhrase =
    /^(DET|NOUN|PROPN)$/.test(phrase[0]?.upos ?? '') && phrase.some((w) => /^(NOUN|PROPN)$/.test(w.upos));
  return isPhrase && !phrase.some((w) => /^(VERB|SCONJ)$/.test(w.upos) || w.feats.PronType === 'Rel');
}

/** What stands behind the last comma, or before the name that two commas set apart. */
function phraseBefore(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex((w) => w.form === ',');
  if (last < 0 || last < words.length - 1) return last < 0 ? [] : words.slice(last + 1);
  const before = words.slice(0, last).findLastIndex((w) => w.form === ',');
  const name = words.slice(before + 1, last);
  const isName = before >= 0 && name.every((w) => w.upos === 'PROPN' || w.lemma === 'monsieur');
  return isName ? words.slice(words.slice(0, before).findLastIndex((w) => w.form === ',') + 1, before) : [];
}

/** "During the visit he held talks", "On the next day she was received": no visit that he held, since nothing of the clause is missing. */
function isWhole(sentence: Sentence, verb: Word, noun: Word): boolean {
  const over = sentence.words[verb.head - 1];
  // "On the morning of the next day she was received".
  const isBelow = verb.head === noun.id || (over?.head === noun.id && over.deprel === 'nmod');
  if (!isBelow || verb.deprel !== 'acl:relcl') return false;
  const parts = partsOf(sentence, verb);
  const isSaid = parts.some((w) => isSubject(w) && w.upos === 'PRON' && w.feats.PronType !== 'Rel');
  const isFull = parts.some((w) => w.id > verb.id && (w.deprel === 'obj' || w.deprel === 'obl'));
  const isPlain = verb.feats.VerbForm === 'Fin';
  return isSaid && ((isPlain && isFull) || parts.some((w) => w.deprel === 'obl:agent'));
}

function isSubject({ deprel }: Word): boolean {
  return deprel === 'nsubj' || deprel === 'nsubj:pass';
}

/** "On January 31 Minister A paid a visit": joined to the number of the day. */
function isOfDay(sentence: Sentence, verb: Word, day: Word): boolean {
  if (day.upos !== 'NUM' || verb.head !== day.id || verb.upos !== 'VERB' || verb.feats.VerbForm !== 'Fin') return false;
  const before = partsOf(sentence, verb).filter((w) => w.id < verb.id);
  return before.some((w) => w.deprel === 'nsubj') && !before.some((w) => /^(mark|cc)(:|$)/.test(w.deprel));
}

function rehang(word: Word, noun: Word, root: Word, verb: Word): Word {
  if (word.id === verb.id) return { ...(word.feats.VerbForm === 'Fin' ? asPast(word) : word), head: 0, deprel: 'root' };
  const isAdverb = root.upos === 'ADV';
  if (word.id === root.id && isAdverb) return { ...word, head: verb.id, deprel: 'advmod' };
  if (word.id === noun.id && !isAdverb) return { ...word, head: verb.id, deprel: 'obl' };
  if (word.id === root.id) return { ...word, head: noun.id, deprel: 'acl' };
  const isLater = (word.head === noun.id || word.head === root.id) && word.id > verb.id;
  return isLater ? { ...word, head: verb.id } : word;
}
