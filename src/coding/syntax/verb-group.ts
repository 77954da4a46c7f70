/** A verb (or a predicate with its copula) in; its auxiliaries, time, mood, voice and polarity out. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { keepPerWord } from './keep-per-word.js';
import { isReflexiveForm } from './sentence-parts.js';
import { baseRelation, dependents, firstConjunct, spanOf, type Tree } from './tree.js';

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'none';
export type VerbTime = 'past' | 'present' | 'future';

export type VerbGroup = {
  readonly head: Word;
  readonly span: Span; // auxiliaries, clitics and verb; not the subject, unless it stands inside ("a-t-il ajouté")
  readonly form: VerbForm;
  readonly time: VerbTime;
  readonly conditional: boolean;
  /** "should", "devraient". */
  readonly ought: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** "avait félicité", "had met": told as something before the story. */
  readonly pluperfect: boolean;
};

const clitics = new Set(['expl', 'aux', 'cop']);

export const verbGroup = keepPerWord(readVerbGroup);

function readVerbGroup(tree: Tree, head: Word): VerbGroup {
  const parts = dependents(tree, head);
  const isHelper = (d: Word) => clitics.has(baseRelation(d)) || (isReflexive(d) && d.id < head.id);
  const helpers = parts.filter(isHelper);
  const finite = [...helpers.filter((d) => d.deprel !== 'expl'), head].find(isFiniteWord);
  const reflexive = parts.some((d) => isReflexive(d) && d.id < head.id);
  return {
    head,
    span: spanOf([
      head,
      ...helpers.filter((d) => d.id < head.id || (isInverted(d) && d.id === head.id + 1)),
      ...helpers.flatMap((d) => dependents(tree, d, 'expl')), // "s'est vu convoquer"
    ]),
    form: formOf(head, finite, helpers),
    time: timeOf(head, helpers, finite),
    conditional:
      (finite?.feats.Mood === 'Cnd' && head.lemma !== 'devoir') ||
      helpers.some((d) => /^(would|could|might)$/.test(d.lemma)),
    ought: helpers.some((d) => d.lemma === 'should') || (head.lemma === 'devoir' && finite?.feats.Mood === 'Cnd'),
    passive: !reflexive && isPassive(tree, head, parts),
    reflexive,
    negated: parts.some((d) => isNegation(d)),
    pluperfect: parts.some((d) => isPastHelper(d)),
  };
}

/** The same in the active, whatever it was. Written out, because the engine reads copies made by "..." slower. */
export function asActive(group: VerbGroup): VerbGroup {
  const { head, span, form, time, conditional, ought, reflexive, negated, pluperfect } = group;
  return { head, span, form, time, conditional, ought, passive: false, reflexive, negated, pluperfect };
}

/** The auxiliary of an English question or the clitic of "va-t-il". */
function isInverted(word: Word): boolean {
  return word.deprel !== 'expl:subj' && word.upos !== 'PRON';
}

function isFiniteWord(word: Word): boolean {
  return word.feats.VerbForm === 'Fin' || (word.feats.Mood !== undefined && word.feats.VerbForm !== 'Part');
}

function isReflexive(word: Word): boolean {
  if (word.upos !== 'PRON') return false;
  return word.feats.Reflex === 'Yes' || isReflexiveForm(word.form);
}

function isNegation(word: Word): boolean {
  if (word.feats.Polarity === 'Neg') return true;
  return word.deprel.startsWith('advmod') && /^(ne|n'|n’|pas|not|n't|never|jamais)$/i.test(word.form);
}

function isPastHelper(word: Word): boolean {
  // "était reçu" is the passive of a story in the imperfect; "avait été reçu" looks back.
  if (baseRelation(word) !== 'aux' || word.deprel === 'aux:pass') return false;
  return word.feats.Tense === 'Imp' || /^(had|eut|eurent|eût)$/i.test(word.form);
}

function isPassive(tree: Tree, head: Word, parts: readonly Word[]): boolean {
  const helpers = parts.filter((d) => d.upos === 'AUX');
  // "a discuté", "has met": with "avoir" and no "été" the verb is active, whatever the tagger says.
  if (helpers.some((d) => d.lemma === 'avoir') && !helpers.some((d) => d.lemma === 'être')) return false;
  if (parts.some((d) => d.deprel === 'aux:pass' || d.deprel === 'nsubj:pass')) return true;
  // "a proposé … et souligné": the second participle shares the auxiliary of the first.
  const first = firstConjunct(tree, head);
  if (helpers.length === 0 && first.id !== head.id) return isPassive(tree, first, dependents(tree, first));
  return helpers.length === 0 && head.feats.Voice === 'Pass';
}

/** "avoir livré" is an infinitive, of the past. */
function formOf(head: Word, finite: Word | undefined, helpers: readonly Word[]): VerbForm {
  if (finite) return 'finite';
  if ([head, ...helpers].some((w) => w.feats.VerbForm === 'Inf')) return 'infinitive';
  if (head.feats.VerbForm === 'Part' || head.feats.VerbForm === 'Ger') return 'participle';
  return 'none';
}

function timeOf(head: Word, helpers: readonly Word[], finite: Word | undefined): VerbTime {
  if (helpers.some((d) => d.upos === 'AUX' && /^(will|shall)$/.test(d.lemma))) return 'future';
  const tense = finite?.feats.Tense;
  if (tense === 'Fut') return 'future';
  // "has pledged", "a promis": a present auxiliary with a past participle tells the past.
  const told = helpers.find((d) => d.deprel === 'aux:caus') ?? head; // "a fait parvenir": what was done is past
  if (finite && finite.id !== head.id && told.feats.VerbForm === 'Part' && told.feats.Tense === 'Past') return 'past';
  return tense === 'Past' || tense === 'Imp' || head.feats.Tense === 'Past' ? 'past' : 'present';
}
