/**
 * A sentence in, the same with "persona non grata" one quality of whoever is declared so out: parsers take "grata" for a verb, with a doer
 * of its own.
 */

import type { Sentence, Word } from '../../language/types.js';

export function mendNonGrata(sentence: Sentence): Sentence {
  const persona = sentence.words.find((word) => opensPhrase(sentence, word));
  if (!persona) return sentence;
  const inside = new Set([persona.id, persona.id + 1, persona.id + 2]);
  const top = [...inside].map((id) => sentence.words[id - 1]).find((w) => w && !inside.has(w.head));
  const verb = verbBefore(sentence, persona) ?? top?.head;
  if (verb === undefined) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(word, persona.id, inside, verb)) };
}

function opensPhrase({ words }: Sentence, { id, form }: Word): boolean {
  const [non, grata] = [words[id]?.form ?? '', words[id + 1]?.form ?? ''];
  return /^personae?s?$/i.test(form) && /^non$/i.test(non) && /^grat(a|ae|as)$/i.test(grata);
}

/** The verb just before: "déclaré", "désigné"; none where the phrase stands for itself. */
function verbBefore({ words }: Sentence, { id }: Word): number | undefined {
  const before = words.slice(0, id - 1).findLast((w) => !/^(PUNCT|ADV|SCONJ|ADP)$/.test(w.upos));
  return before?.upos === 'VERB' ? before.id : undefined;
}

function rehang(word: Word, persona: number, inside: ReadonlySet<number>, verb: number): Word {
  if (word.id === persona) return { ...word, upos: 'ADJ', lemma: 'persona', head: verb, deprel: 'xcomp' };
  if (inside.has(word.id))
    return { ...word, upos: 'ADJ', lemma: word.form.toLowerCase(), head: persona, deprel: 'flat' };
  return inside.has(word.head) ? { ...word, head: verb } : word;
}
