/** A sentence in, the same with the verb behind "to" made an infinitive out, where the tagger took it for a past or a participle. */

import type { Sentence, Word } from '../../language/types.js';

export function mendInfinitives(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => {
    if (word.upos !== 'VERB' || word.feats.VerbForm === 'Inf' || !isBehindTo(sentence, word)) return word;
    const { Tense: _tense, Voice: _voice, Mood: _mood, ...feats } = word.feats;
    return { ...word, feats: { ...feats, VerbForm: 'Inf' } };
  });
  return { ...sentence, words };
}

/** "to further strengthen"; a gerund after the preposition "to" stays one. */
function isBehindTo(sentence: Sentence, verb: Word): boolean {
  if (/ing$/.test(verb.form)) return false;
  const before = sentence.words.slice(0, verb.id - 1).findLast((w) => w.upos !== 'ADV');
  return before?.upos === 'PART' && before.form.toLowerCase() === 'to';
}
