/** Trees written by hand, in a line: `sentence('France/PROPN/nsubj/2 pledged/VERB/root/0 aid/NOUN/obj/2')`. */

import type { Feats, Sentence, Word } from '../../../src/language/types.js';

/** Each word as form/UPOS/deprel/head, with "=lemma" and "[Name=Value|…]" after the form where they matter. */
export function sentence(line: string): Sentence {
  let at = 0;
  const words = line.split(' ').map((part, i): Word => {
    const [written = '', upos = 'X', deprel = 'dep', head = '0'] = part.split('/');
    const [, form = '', lemma, feats] = /^([^=[]+)(?:=([^[]+))?(?:\[(.*)\])?$/.exec(written) ?? [];
    const start = at;
    at += form.length + 1;
    const place = { token: i, start, end: start + form.length };
    return {
      id: i + 1,
      form,
      lemma: lemma ?? form.toLowerCase(),
      upos,
      feats: featsOf(feats),
      head: Number(head),
      deprel,
      ...place,
    };
  });
  const tokens = words.map(({ form, start, end, id }) => ({ form, start, end, words: [id] }));
  return { span: [0, Math.max(0, at - 1)], tokens, words };
}

function featsOf(feats: string | undefined): Feats {
  return Object.fromEntries(
    (feats ?? '')
      .split('|')
      .filter(Boolean)
      .map((pair) => pair.split('=')),
  );
}
