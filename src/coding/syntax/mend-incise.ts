/**
 * A sentence in, the same with its inserted reporting clause hung where it belongs out.
 *
 * ", a-t-il ajouté" and ", a déclaré le ministre" after (or inside) a quotation are rare in treebanks, and parsers
 * take them for the main clause of what precedes, or their subject for an object. The order of words is plain:
 * a comma or closing mark, a verb of saying, its subject behind it.
 */

import type { Sentence, Word } from '../../language/types.js';

const opening = /^[,»”"–—-]$/;

export function mendIncise(sentence: Sentence, isSay: (lemma: string) => boolean): Sentence {
  const verb = sentence.words.find((word) => isSay(word.lemma) && isIncise(sentence, word));
  if (!verb) return sentence;
  const start = firstOf(sentence, verb);
  const quoted = topWord(sentence, start, verb);
  if (!quoted) return sentence;
  return { ...sentence, words: sentence.words.map((word) => mend(word, verb, quoted, start, sentence)) };
}

/** The subject stands behind the verb, and a comma or a quotation mark before the whole. */
function isIncise(sentence: Sentence, verb: Word): boolean {
  const start = firstOf(sentence, verb);
  const before = sentence.words[start - 2];
  if (!before || !opening.test(before.form) || start <= 3) return false;
  if (isClitic(sentence.words[start - 1], verb, sentence)) return true;
  const after = sentence.words[verb.id];
  const isFiniteVerb = verb.feats.VerbForm === 'Fin' || start < verb.id;
  return (
    isFiniteVerb &&
    after !== undefined &&
    /^(DET|PROPN|NOUN)$/.test(after.upos) &&
    !hasSubjectBefore(sentence, start, verb)
  );
}

/** Index (1-based) of the first word of the verb group: auxiliaries, clitics and adverbs between them. */
function firstOf(sentence: Sentence, verb: Word): number {
  let first = verb.id;
  for (let i = verb.id - 1; i >= 1; i--) {
    const word = sentence.words[i - 1];
    if (!word || !(word.upos === 'AUX' || isInverted(word) || (word.upos === 'ADV' && i > 1))) break;
    if (word.upos !== 'ADV') first = i;
  }
  return first;
}

function isInverted(word: Word): boolean {
  return /^-(t-)?(il|elle|ils|elles|on)$/.test(word.form.toLowerCase());
}

function isClitic(_first: Word | undefined, verb: Word, sentence: Sentence): boolean {
  const near = [sentence.words[verb.id], ...sentence.words.slice(Math.max(0, verb.id - 4), verb.id)];
  return near.some((word) => word !== undefined && isInverted(word));
}

function hasSubjectBefore(sentence: Sentence, start: number, verb: Word): boolean {
  return sentence.words.some(
    (w) => w.head === verb.id && w.id < start && w.deprel.startsWith('nsubj') && !hasMarkBetween(sentence, w, start),
  );
}

/** A subject on the far side of the comma belongs to the quotation. */
function hasMarkBetween(sentence: Sentence, subject: Word, start: number): boolean {
  return sentence.words.slice(subject.id, start - 1).some((w) => opening.test(w.form));
}

/** The word before the insertion on which the rest of that part hangs. */
function topWord(sentence: Sentence, start: number, verb: Word): Word | undefined {
  const part = sentence.words.slice(0, start - 2);
  const outside = part.filter((w) => (w.head === 0 || w.head >= start - 1) && w.upos !== 'PUNCT');
  const root = outside.find((w) => w.head === 0);
  const finite = outside.filter(
    (w) => w.feats.VerbForm === 'Fin' || part.some((d) => d.head === w.id && d.feats.VerbForm === 'Fin'),
  );
  return root ?? finite.at(-1) ?? outside.find((w) => w.head === verb.id) ?? outside[0];
}

function mend(word: Word, verb: Word, quoted: Word, start: number, sentence: Sentence): Word {
  if (word.id === quoted.id) return { ...word, head: 0, deprel: 'root' };
  if (word.id === verb.id) return { ...word, head: quoted.id, deprel: 'parataxis' };
  if (word.id >= start && isInverted(word)) return { ...word, head: verb.id, deprel: 'nsubj' };
  if (word.head === 0) return { ...word, head: quoted.id, deprel: 'parataxis' };
  if (word.head === verb.id && word.id < start - 1) return { ...word, head: quoted.id };
  if (isSubjectBehind(word, verb, sentence)) return { ...word, head: verb.id, deprel: 'nsubj' };
  return word;
}

function isSubjectBehind(word: Word, verb: Word, sentence: Sentence): boolean {
  if (word.head !== verb.id || word.id <= verb.id || !/^(NOUN|PROPN)$/.test(word.upos)) return false;
  if (sentence.words.some((w) => w.head === word.id && w.deprel === 'case')) return false;
  return !sentence.words.some(
    (w) => w.head === verb.id && w.id > verb.id && w.id < word.id && /^(NOUN|PROPN)$/.test(w.upos),
  );
}
