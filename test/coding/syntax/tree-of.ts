/** "France/PROPN/nsubj/2 pledged/VERB/root/0/Tense=Past|VerbForm=Fin" in, a sentence with offsets out. */

import type { Sentence, Word } from '../../../src/language/types.js';

export function sentenceOf(description: string, lemmas: Readonly<Record<string, string>> = {}): Sentence {
  let at = 0;
  const words = description.split(' ').map((part, i): Word => {
    const [form = '', upos = '', deprel = '', head = '0', feats = ''] = part.split('/');
    const start = at;
    at += form.length + 1;
    const pairs = feats.split('|').flatMap((feat) => (feat ? [feat.split('=') as [string, string]] : []));
    const lemma = lemmas[form] ?? form.toLowerCase();
    return {
      id: i + 1,
      form,
      lemma,
      upos,
      feats: Object.fromEntries(pairs),
      head: Number(head),
      deprel,
      start,
      end: at - 1,
    } as Word;
  });
  return { span: [0, at - 1], words } as unknown as Sentence;
}

/** Each word with its arc: "France nsubj pledged". */
export function arcsOf({ words }: Sentence): string[] {
  return words.map((word) => `${word.form} ${word.deprel} ${words[word.head - 1]?.form ?? '-'}`);
}
