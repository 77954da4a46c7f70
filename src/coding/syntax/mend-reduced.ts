/**
 * A sentence in, the same with a past verb that was taken for a participle set right out.
 *
 * "Both leaders agreed on …", "the minister expressed satisfaction": English writes the past and the participle alike, and
 * a parser trained on other kinds of text reads "leaders (who were) agreed". Where somebody who can speak stands right
 * before a verb that names an act, and nothing before it is finite, the verb is the main verb of that stretch.
 */

import type { Sentence, Word } from '../../language/types.js';
import { asPast } from './mend-bare-past.js';
import type { WordKnowledge } from './mend-tree.js';
import { hangsUnder, partsOf } from './sentence-parts.js';

export function mendReduced(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const verb = sentence.words.find((word) => isReduced(sentence, word, knowledge));
  if (!verb) return sentence;
  const subject = subjectOf(sentence, verb, knowledge);
  return subject ? { ...sentence, words: underVerb(rehang(sentence, verb, subject), verb) } : sentence;
}

function isReduced(sentence: Sentence, word: Word, knowledge: WordKnowledge): boolean {
  // Also a past that the tagger knew and the parser hung on its subject all the same.
  const isPast = word.feats.VerbForm === 'Part' || (word.feats.VerbForm === 'Fin' && word.deprel === 'acl');
  if (word.upos !== 'VERB' || !isPast || word.feats.Tense !== 'Past') return false;
  // French participles never end so; irregular ones differ from the past or are rare among acts.
  if (!/ed$/.test(word.form) || !/^(acl|amod|conj|nmod|compound)$/.test(word.deprel.split(':')[0] ?? '')) return false;
  if (!knowledge.isAct(word.lemma) || sentence.words[word.id]?.lemma === 'by') return false;
  const helped = partsOf(sentence, word).some((w) => w.upos === 'AUX' || w.deprel.startsWith('nsubj'));
  return !helped && !hasFiniteBefore(sentence, word);
}

/** A finite verb between the last conjunction or sentence start and the word; "Welcoming the guest, …" opens a sentence. */
function hasFiniteBefore(sentence: Sentence, word: Word): boolean {
  const before = sentence.words.slice(0, word.id - 1);
  const opening = opens(sentence) ? before.findIndex((w) => w.form === ',') : -1;
  const start = Math.max(
    opening,
    before.findLastIndex((w) => w.upos === 'SCONJ'),
  );
  return before.slice(start + 1).some((w) => w.feats.VerbForm === 'Fin' || w.feats.VerbForm === 'Ger');
}

function opens({ words }: Sentence): boolean {
  return words[0]?.feats.VerbForm === 'Ger' && words[0].upos === 'VERB';
}

/** The head of the phrase that ends right before the verb, adverbs and "on Friday" between them aside. */
function subjectOf(sentence: Sentence, verb: Word, { isParty, isTime }: WordKnowledge): Word | undefined {
  let last = sentence.words[verb.id - 2];
  while (last && (last.upos === 'ADV' || last.form === '.' || isTime(last) || isBeforeTime(sentence, last, isTime)))
    last = sentence.words[last.id - 2];
  if (last?.upos === 'NUM' && isBareNumber(sentence, last, verb)) return last;
  if (!last || !/^(NOUN|PROPN|PRON)$/.test(last.upos) || !isParty(last)) return undefined;
  let top = last;
  for (let up = sentence.words[top.head - 1]; up && up.id < verb.id && /^(NOUN|PROPN|PRON)$/.test(up.upos); ) {
    top = up;
    up = sentence.words[top.head - 1];
  }
  return partsOf(sentence, top).some((w) => w.deprel === 'case' && w.id < top.id) ? undefined : top;
}

/** "The two discussed …", with no other verb; not "the two proposed agreements will be signed". */
function isBareNumber({ words }: Sentence, number: Word, verb: Word): boolean {
  const noun = words[verb.head - 1];
  return words[number.id - 2]?.upos === 'DET' && noun?.head === 0 && noun.id > verb.id;
}

/** An opening "Welcoming the guest," hangs on the verb found behind it. */
function underVerb(words: Word[], { id }: Word): Word[] {
  const opening = words[0];
  if (opening?.head !== 0 || opening.feats.VerbForm !== 'Ger' || words[id - 1]?.head !== 1) return words;
  return words.map((w) =>
    w.id === 1 ? { ...w, head: id, deprel: 'advcl' } : w.id === id ? { ...w, head: 0, deprel: 'root' } : w,
  );
}

/** "on Friday" */
function isBeforeTime({ words }: Sentence, word: Word, isTime: WordKnowledge['isTime']): boolean {
  const next = words[word.id];
  return word.upos === 'ADP' && next !== undefined && isTime(next);
}

/** The verb takes the place of its phrase; the noun before it becomes its subject, the one behind it its object. */
function rehang(sentence: Sentence, verb: Word, subject: Word): Word[] {
  const noun = sentence.words[verb.head - 1];
  const object = noun && noun.id > verb.id ? noun : undefined;
  const outer =
    object && subject.head !== object.id
      ? hangsUnder(sentence, object, subject)
        ? subject
        : object
      : (object ?? subject);
  const later = sentence.words[outer.head - 1];
  const isSubject = later !== undefined && later.id > verb.id && outer.deprel.startsWith('nsubj');
  const place = isSubject ? later : outer;
  return sentence.words.map((word) => {
    if (word.id === verb.id) return { ...word, head: place.head, deprel: place.deprel, feats: asPast(word).feats };
    if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    if (word.id === object?.id) return { ...word, head: verb.id, deprel: 'obj' };
    if (isSubject && word.id === later.id) return { ...word, head: verb.id, deprel: 'conj' };
    return { ...word, ...newHead(word, verb, subject, object) };
  });
}

/** What hung on the one noun from the far side of the verb belongs to the verb or to the other noun. */
function newHead(word: Word, verb: Word, subject: Word, object: Word | undefined): Pick<Word, 'head' | 'deprel'> {
  if (word.head === subject.id && word.id > verb.id) {
    const isNominal = word.deprel.startsWith('nmod');
    if (isNominal && object && word.id > object.id) return { head: object.id, deprel: word.deprel };
    return { head: verb.id, deprel: isNominal ? 'obl' : word.deprel };
  }
  if (object && word.head === object.id && word.id < verb.id) {
    const isInside = word.id < subject.id && /^(det|amod|compound|nummod|nmod)/.test(word.deprel);
    return { head: isInside ? subject.id : verb.id, deprel: word.deprel };
  }
  return word;
}
