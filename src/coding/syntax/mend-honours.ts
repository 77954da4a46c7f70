/** A sentence in, the same with "H.E." below the title that follows it out: in "H.E. the Minister thanked" parsers let Excellency itself act. */

import type { Sentence, Word } from '../../language/types.js';

export function mendHonours(sentence: Sentence): Sentence {
  return sentence.words.filter(isHonour).reduce(hangOnTitle, sentence);
}

function isHonour({ lemma, upos }: Word): boolean {
  return upos === 'PROPN' && /^(?:\p{Lu}\.){2,}$/u.test(lemma);
}

function hangOnTitle(sentence: Sentence, { id }: Word): Sentence {
  const honour = sentence.words[id - 1] as Word;
  const article = sentence.words[id];
  const title = article?.form === 'the' ? sentence.words[article.head - 1] : undefined;
  if (!title || title.id <= id || title.head === 0) return sentence;
  const words = sentence.words.map((word): Word => {
    if (word.id === title.id) return { ...word, head: honour.head, deprel: honour.deprel };
    if (word.id === id) return { ...word, head: title.id, deprel: 'compound' };
    return word.head === id ? { ...word, head: title.id } : word;
  });
  return { ...sentence, words };
}
