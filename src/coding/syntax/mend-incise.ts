/**
 * A sentence in, the same with its inserted reporting clause hung where it belongs out.
 *
 * ", a-t-il ajouté" and ", a déclaré le ministre" after (or inside) a quotation are rare in treebanks, and parsers
 * take them for the main clause of what precedes, or their subject for an object. The order of words is plain:
 * a comma or closing mark, a verb of saying, its subject behind it.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';
import { isReflexiveForm, isTold, partsOf } from './sentence-parts.js';

const opening = /^[,»”"–—-]$/;

export function mendIncise(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const verb = sentence.words.find((word) => tells(sentence, word, knowledge) && isIncise(sentence, word, knowledge));
  if (!verb) return sentence;
  const start = firstOf(sentence, verb);
  const quoted = topWord(sentence, start, verb);
  if (!quoted) return sentence;
  const subject = subjectBehind(sentence, verb, knowledge);
  return { ...sentence, words: sentence.words.map((word) => mend(word, verb, quoted, start, subject)) };
}

/** A verb of saying, or one that says how somebody took it: "« … », s'est félicitée la ministre". */
function tells({ words }: Sentence, word: Word, { isSay, isAct }: WordKnowledge): boolean {
  if (isSay(word.lemma)) return true;
  if (promises.has(word.lemma)) return isInside({ words }, word);
  if (word.upos !== 'VERB' || !isAct(word.lemma)) return false;
  const before = words.slice(Math.max(0, word.id - 4), word.id - 1);
  return before.some((w) => isReflexiveForm(w.form) && isQuoteEnd(words, w));
}

/** Verbs that tell more than that something was said: "Le Norland, a promis la ministre, rouvrira". */
const promises: ReadonlySet<string> = new Set(['promettre', 'avertir', 'prévenir', 'plaider', 'espérer', 'jurer']);

/** Between two commas, with a verb that is told behind them, and none before. */
function isInside(sentence: Pick<Sentence, 'words'>, verb: Word): boolean {
  const start = firstOf(sentence, verb);
  const before = sentence.words.slice(0, start - 2);
  const isOpened = sentence.words[start - 2]?.form === ',' && before.every((w) => w.upos !== 'VERB');
  return isOpened && wordsBehind(sentence, verb).some((w) => isTold(sentence, w));
}

/** Behind a closing mark and a comma. */
function isQuoteEnd(words: readonly Word[], { id }: Word): boolean {
  return words[id - 2]?.form === ',' && /^[»”"]$/.test(words[id - 3]?.form ?? '');
}

/** The subject stands behind the verb, and a comma or a quotation mark before the whole. */
function isIncise(sentence: Sentence, verb: Word, knowledge: WordKnowledge): boolean {
  const start = firstOf(sentence, verb);
  const before = sentence.words[start - 2];
  const isMiddle = isInside(sentence, verb);
  if (!before || !opening.test(before.form) || (start <= 3 && !isMiddle)) return false;
  if (isClitic(verb, sentence)) return true;
  const isFiniteVerb = verb.feats.VerbForm === 'Fin' || start < verb.id;
  return (
    isFiniteVerb &&
    subjectBehind(sentence, verb, knowledge) !== undefined &&
    !hasSubjectBefore(sentence, start, verb) &&
    (isMiddle || !isAllSubject(sentence, start, verb, knowledge))
  );
}

/** "Vera Berg, the minister, told her counterpart": all that stands before is somebody, in no quotation and without a verb that could be told. */
function isAllSubject(sentence: Sentence, start: number, verb: Word, { isParty }: WordKnowledge): boolean {
  const before = sentence.words.slice(0, start - 1);
  const isOpen = before.every((w) => !/^(?:[«»“”"]|[‘’']{2})$/.test(w.form));
  const subject = before.find((w) => w.head === verb.id && w.deprel.startsWith('nsubj'));
  const isPhrase = before.every((w) => w.head > 0 && (w.upos !== 'VERB' || w.deprel.startsWith('acl')));
  return isOpen && subject !== undefined && isParty(subject) && isPhrase;
}

/** Words between verb and subject: "a déclaré lundi, à Genève, le ministre". */
const subjectReach = 6;

function subjectBehind(sentence: Sentence, verb: Word, { isParty, names }: WordKnowledge): Word | undefined {
  const next = sentence.words.slice(verb.id, verb.id + hearersReach);
  const behind = next.slice(hearersLength(next, names)).slice(0, subjectReach);
  const stop = behind.findIndex(
    (w) => w.upos === 'SCONJ' || w.upos === 'VERB' || w.upos === 'ADP' || /^(?:[:«“]|[‘’]{2})$/.test(w.form),
  );
  // "stressed his country's commitment": an owner speaks for nobody.
  const named = (stop < 0 ? behind : behind.slice(0, stop)).filter(
    (w) => /^(PROPN|NOUN)$/.test(w.upos) && isParty(w) && w.deprel !== 'nmod:poss',
  );
  // "said ministry spokesperson A": the body before the title is not who speaks.
  return named.find((w) => w.head === verb.id && w.deprel === 'nsubj') ?? named[0];
}

/** Words behind the verb in which those who hear and the speaker stand: "a déclaré à la presse locale M. A". */
const hearersReach = 9;

/** "a déclaré à la presse le ministre": how many words tell whom it was said to, before a speaker of another name. */
function hearersLength([to, article, hearers, speaker]: readonly Word[], names: readonly Span[]): number {
  if (to?.lemma !== 'à' || article?.upos !== 'DET' || hearers?.upos !== 'NOUN' || !speaker) return 0;
  const isSpeaker = /^(DET|NOUN|PROPN)$/.test(speaker.upos);
  return isSpeaker && !names.some((name) => contains(name, [hearers.start, speaker.end])) ? 3 : 0;
}

/** Index (1-based) of the first word of the verb group: auxiliaries, clitics and adverbs between them. */
function firstOf(sentence: Pick<Sentence, 'words'>, verb: Word): number {
  let first = verb.id;
  for (let i = verb.id - 1; i >= 1; i--) {
    const word = sentence.words[i - 1];
    // ", s'est exclamé le ministre"
    if (
      !word ||
      !(word.upos === 'AUX' || isInverted(word) || isReflexiveForm(word.form) || (word.upos === 'ADV' && i > 1))
    )
      break;
    if (word.upos !== 'ADV') first = i;
  }
  return first;
}

function isInverted(word: Word): boolean {
  return word.form.startsWith('-') && /^-(t-)?(il|elle|ils|elles|on)$/i.test(word.form);
}

function isClitic(verb: Word, sentence: Sentence): boolean {
  const near = [sentence.words[verb.id], ...sentence.words.slice(Math.max(0, verb.id - 4), verb.id)];
  return near.some((word) => word !== undefined && isInverted(word));
}

function hasSubjectBefore(sentence: Sentence, start: number, verb: Word): boolean {
  return partsOf(sentence, verb).some(
    (w) => w.id < start && w.deprel.startsWith('nsubj') && !hasMarkBetween(sentence, w, start),
  );
}

/** A subject on the far side of the comma belongs to the quotation, unless the comma closes what is set behind the subject. */
function hasMarkBetween(sentence: Sentence, subject: Word, start: number): boolean {
  const between = sentence.words.slice(subject.id, start - 1);
  return between.some((w) => opening.test(w.form) && !(w.form === ',' && w.head === subject.id));
}

/** The word on which the rest of the sentence hangs: before the insertion, or behind it when the insertion stands inside. */
function topWord(sentence: Sentence, start: number, verb: Word): Word | undefined {
  const before = sentence.words.slice(0, start - 2);
  const behind = wordsBehind(sentence, verb);
  const isFiniteTop = (w: Word) => isTold(sentence, w);
  const tops = (part: readonly Word[]) => part.filter((w) => isTop(w, part) && w.upos !== 'PUNCT');
  const candidates = [...tops(before).filter(isFiniteTop), ...tops(behind).filter(isFiniteTop)];
  const root = candidates.find((w) => w.head === 0);
  return root ?? candidates.at(-1) ?? tops(before)[0];
}

/** What follows the comma that closes an insertion in mid-sentence: "Le Vietnam, a-t-il dit, est …". */
function wordsBehind(sentence: Pick<Sentence, 'words'>, verb: Word): readonly Word[] {
  const close = sentence.words.slice(verb.id, verb.id + insertionReach).findIndex((w) => w.form === ',');
  return close < 0 ? [] : sentence.words.slice(verb.id + close + 1);
}

/** Words between the verb of an insertion and the comma that closes it. */
const insertionReach = 4;

function isTop(word: Word, part: readonly Word[]): boolean {
  return !part.some((other) => other.id === word.head);
}

function mend(word: Word, verb: Word, quoted: Word, start: number, subject: Word | undefined): Word {
  if (word.id === quoted.id) return { ...word, head: 0, deprel: 'root' };
  if (word.id === verb.id) return { ...word, head: quoted.id, deprel: 'parataxis:insert' };
  if (word.id >= start && isInverted(word)) return { ...word, head: verb.id, deprel: 'nsubj' };
  if (word.head === 0) return { ...word, head: quoted.id, deprel: 'parataxis' };
  if (word.head === verb.id && word.id < start - 1) return { ...word, head: quoted.id };
  if (word.id === subject?.id) return { ...word, head: verb.id, deprel: 'nsubj' };
  return word;
}
