/**
 * A sentence in, the same with "s'est dit" the verb of what somebody calls himself out: in "s'est également dit impressionné par" taggers take
 * "dit" for an auxiliary or for an aside, and what he is for the verb.
 */

import type { Sentence, Word } from '../../language/types.js';
import { isReflexiveForm } from './sentence-parts.js';

/** Words between "s'est" and "dit": "s'est, par ailleurs, dit". */
const reach = 6;

/** The forms, by the verbs whose they are. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^dite?s?$/, 'dire'],
  [/^déclarée?s?$/, 'déclarer'],
  [/^montrée?s?$/, 'montrer'],
];

export function mendSaidOneself(sentence: Sentence): Sentence {
  return mendReady(mendSaid(sentence));
}

/** "se tient prête à céder": nobody lends anything. */
function mendReady(sentence: Sentence): Sentence {
  const { words } = sentence;
  const ready = words.find(
    (w) => w.lemma === 'prêter' && /^prêtes?$/.test(w.form) && words[w.id - 2]?.lemma === 'tenir',
  );
  const verb = ready && words[ready.id - 2];
  if (!ready || !verb || !isReflexiveForm(words[verb.id - 2]?.form ?? '')) return sentence;
  const asAdjective = { ...ready, upos: 'ADJ', lemma: 'prêt', feats: {}, head: verb.id, deprel: 'xcomp' };
  return { ...sentence, words: words.map((word) => (word.id === ready.id ? asAdjective : word)) };
}

function mendSaid(sentence: Sentence): Sentence {
  const said = sentence.words.find((word) => isSaid(sentence, word));
  const quality = said && qualityBehind(sentence, said);
  if (!said || !quality || quality.head === said.id) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(word, said, quality)) };
}

/** Behind "s'est", and only adverbs between. */
function isSaid({ words }: Sentence, word: Word): boolean {
  if (!infinitiveOf(word)) return false;
  const before = words.slice(Math.max(0, word.id - 1 - reach), word.id - 1);
  const at = before.findLastIndex((w) => w.lemma === 'être');
  const pronoun = before[at - 1];
  const between = before.slice(at + 1);
  return (
    pronoun !== undefined && isReflexiveForm(pronoun.form) && between.every((w) => /^(ADV|ADP|PUNCT)$/.test(w.upos))
  );
}

function infinitiveOf({ form }: Word): string | undefined {
  return forms.find(([written]) => written.test(form.toLowerCase()))?.[1];
}

/** The adjective or participle that follows, adverbs apart. */
function qualityBehind({ words }: Sentence, said: Word): Word | undefined {
  const next = words.slice(said.id).find((w) => w.upos !== 'ADV');
  return next && (next.upos === 'ADJ' || next.upos === 'VERB') && next.feats.VerbForm !== 'Inf' ? next : undefined;
}

function rehang(word: Word, said: Word, quality: Word): Word {
  if (word.id === said.id) return asVerb(word, quality);
  if (word.id === quality.id) return asQuality(word, said);
  return word.head === quality.id && word.id < said.id ? { ...word, head: said.id } : word;
}

/** In the place of what was taken for the verb. */
function asVerb(said: Word, { head, deprel }: Word): Word {
  const lemma = infinitiveOf(said) ?? said.lemma;
  return { ...said, upos: 'VERB', lemma, feats: { Tense: 'Past', VerbForm: 'Part' }, head, deprel };
}

function asQuality(word: Word, said: Word): Word {
  const feats = word.upos === 'VERB' ? { Tense: 'Past', VerbForm: 'Part' } : word.feats;
  return { ...word, feats, head: said.id, deprel: 'xcomp' };
}
