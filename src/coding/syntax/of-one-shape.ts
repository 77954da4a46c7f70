/**
 * A parsed or mended sentence in, the same with itself, its words and their features built in one place out. The engine reads objects that were
 * built in one place much faster than those that each step copies in its own: to it, each copy is of another kind.
 */

import type { Feats, Sentence, Word } from '../../language/types.js';
import { keepEach } from '../../text/keep-each.js';

/** As the language stage gave it. */
export function ofOneShape({ span, tokens, words, stem }: Sentence): Sentence {
  const same: Word[] = [];
  for (const word of words) same.push(rebuild(word, featsGiven(word.feats)));
  return { span, tokens, words: same, stem };
}

/** As a step of mending left it; words that the step left alone stay themselves. */
export function mendedOfOneShape({ words: before }: Sentence, { span, tokens, words, stem }: Sentence): Sentence {
  const same: Word[] = []; // filled one by one: an array that "map" gives may be of another kind
  for (const [i, word] of words.entries()) same.push(word === before[i] ? word : rebuildMended(word, before[i]));
  return { span, tokens, words: same, stem };
}

function rebuildMended(word: Word, before: Word | undefined): Word {
  return rebuild(word, word.feats === before?.feats ? word.feats : askedOf(word.feats));
}

function rebuild({ id, form, lemma, upos, head, deprel, token, start, end }: Word, feats: Feats): Word {
  return { id, form, lemma, upos, feats, head, deprel, token, start, end };
}

/** Words of the same features share them. */
const featsGiven = keepEach(askedOf);

/**
 * Those that the coder asks about, and no others: a test holds both to each other. What a word does not have is undefined, as before. Written
 * out, because objects that "..." fills are of as many kinds as those they are filled from.
 */
function askedOf(feats: Feats): Feats {
  const asked = {
    Case: feats.Case,
    Definite: feats.Definite,
    Gender: feats.Gender,
    Mood: feats.Mood,
    Number: feats.Number,
    NumType: feats.NumType,
    Person: feats.Person,
    Polarity: feats.Polarity,
    Poss: feats.Poss,
    PronType: feats.PronType,
    Reflex: feats.Reflex,
    Tense: feats.Tense,
    VerbForm: feats.VerbForm,
    Voice: feats.Voice,
  };
  return asked as Feats;
}
