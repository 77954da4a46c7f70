/**
 * A parsed sentence in, the same with a few arcs set right out, where the order of words leaves no doubt and a parser
 * trained on other kinds of text slips. What is mended here is told by position, auxiliaries and known names only.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { adoptSubject } from './adopt-subject.js';
import { treeOr } from './is-tree.js';
import { liftWords } from './lift-words.js';
import { markTimes } from './mark-times.js';
import { mendAdjectives } from './mend-adjectives.js';
import { mendAntecedents } from './mend-antecedents.js';
import { mendApposedPairs } from './mend-apposed-pairs.js';
import { mendAround } from './mend-around.js';
import { mendAsides } from './mend-asides.js';
import { mendAsked } from './mend-asked.js';
import { mendAttributions } from './mend-attributions.js';
import { mendBareObjects } from './mend-bare-objects.js';
import { mendBarePast } from './mend-bare-past.js';
import { mendCasedSubjects } from './mend-cased-subjects.js';
import { mendClosing } from './mend-closing.js';
import { mendConjuncts } from './mend-conjuncts.js';
import { mendCoordination } from './mend-coordination.js';
import { mendCopulas } from './mend-copulas.js';
import { mendDayObjects } from './mend-day-objects.js';
import { mendDays } from './mend-days.js';
import { mendFarMatters } from './mend-far-matters.js';
import { mendGerundOpenings } from './mend-gerund-openings.js';
import { mendGerunds } from './mend-gerunds.js';
import { mendHelpers } from './mend-helpers.js';
import { mendHyphens } from './mend-hyphens.js';
import { mendIncise } from './mend-incise.js';
import { mendInfinitives } from './mend-infinitives.js';
import { mendInsertedNouns } from './mend-inserted-nouns.js';
import { mendInsertedParticiples } from './mend-inserted-participles.js';
import { mendInsertedReports } from './mend-inserted-reports.js';
import { mendInversions } from './mend-inversions.js';
import { mendJoinedInfinitives } from './mend-joined-infinitives.js';
import { mendJoinedPasts } from './mend-joined-pasts.js';
import { mendJudged } from './mend-judged.js';
import { mendLateObjects } from './mend-late-objects.js';
import { mendLatePasts } from './mend-late-pasts.js';
import { mendLemmas } from './mend-lemmas.js';
import { mendLinkingAdverbs } from './mend-linking-adverbs.js';
import { mendLostVerbs } from './mend-lost-verbs.js';
import { mendMainClause } from './mend-main-clause.js';
import { mendManner } from './mend-manner.js';
import { mendMarked } from './mend-marked.js';
import { mendNamePairs } from './mend-name-pairs.js';
import { mendNames } from './mend-names.js';
import { mendNextObjects } from './mend-next-objects.js';
import { mendNonGrata } from './mend-non-grata.js';
import { mendNounClauses } from './mend-noun-clauses.js';
import { mendNouns } from './mend-nouns.js';
import { mendObjectsJoined } from './mend-objects-joined.js';
import { mendOpenings } from './mend-openings.js';
import { mendOwnClauses } from './mend-own-clauses.js';
import { mendOwnedNames } from './mend-owned-names.js';
import { mendOwnerLists } from './mend-owner-lists.js';
import { mendParted } from './mend-parted.js';
import { mendQualities } from './mend-qualities.js';
import { mendQuoteTails } from './mend-quote-tails.js';
import { mendReduced } from './mend-reduced.js';
import { mendReflexivePasts } from './mend-reflexive-pasts.js';
import { mendRelatives } from './mend-relatives.js';
import { mendRootNames } from './mend-root-names.js';
import { mendSaid } from './mend-said.js';
import { mendSeen } from './mend-seen.js';
import { mendSharedMatters } from './mend-shared-matters.js';
import { mendSources } from './mend-sources.js';
import { mendStrayNames } from './mend-stray-names.js';
import { mendStrayNouns } from './mend-stray-nouns.js';
import { mendStrayPrepositions } from './mend-stray-prepositions.js';
import { mendSubjects } from './mend-subjects.js';
import { mendTalkMatters } from './mend-talk-matters.js';
import { mendThanksTo } from './mend-thanks-to.js';
import { mendTimePhrases } from './mend-time-phrases.js';
import { mendTimes } from './mend-times.js';
import { mendTitles } from './mend-titles.js';
import { mendToldClauses } from './mend-told-clauses.js';
import { mendUnmarkedClauses } from './mend-unmarked-clauses.js';
import { mendVocatives } from './mend-vocatives.js';
import { mendWho } from './mend-who.js';
import { mendWhoClauses } from './mend-who-clauses.js';
import { mendWithOpenings } from './mend-with-openings.js';
import { partsOf } from './sentence-parts.js';
import { mayMend } from './what-steps-need.js';

/** What the coder knows of words before it reads trees. */
export type WordKnowledge = {
  /** The verb reports speech. */
  readonly isSay: (lemma: string) => boolean;
  /** The verb names an act. */
  readonly isAct: (lemma: string) => boolean;
  /** The verb forms its past with "être": "ils sont convenus" is active. */
  readonly takesBe: (lemma: string) => boolean;
  /** The word is part of a name, title or country, or a pronoun: somebody who can speak. */
  readonly isParty: (word: Word) => boolean;
  /** The word is part of an expression of time. */
  readonly isTime: (word: Word) => boolean;
  /** Where people are named, each with the title before the name, in order. */
  readonly names: readonly Span[];
};

export type Step = (sentence: Sentence, knowledge: WordKnowledge) => Sentence;

/** In order: words, then their arcs from below upwards, then who speaks. */
const steps: readonly Step[] = [
  mendHelpers,
  liftWords,
  mendNonGrata,
  mendSeen,
  mendThanksTo,
  mendQualities,
  mendHyphens,
  mendInversions,
  mendDays,
  mendTimePhrases,
  mendStrayPrepositions,
  mendNames,
  mendStrayNames,
  mendInsertedParticiples,
  mendNamePairs,
  mendRootNames,
  mendOwnedNames,
  mendOwnerLists,
  mendCasedSubjects,
  mendReflexivePasts,
  mendParted,
  mendLostVerbs,
  mendApposedPairs,
  mendToldClauses,
  mendWithOpenings,
  mendTitles,
  mendAntecedents,
  mendRelatives,
  mendWho,
  mendSaid,
  mendVocatives,
  mendSources,
  mendOwnClauses,
  mendAround,
  mendLinkingAdverbs,
  mendStrayNouns,
  mendManner,
  mendTalkMatters,
  mendSharedMatters,
  mendFarMatters,
  mendTimes,
  mendDayObjects,
  mendInsertedNouns,
  mendCoordination,
  mendInfinitives,
  mendGerunds,
  mendCopulas,
  mendAsked,
  mendAdjectives,
  mendMarked,
  mendLemmas,
  mendWhoClauses,
  mendUnmarkedClauses,
  mendNouns,
  mendNounClauses,
  mendBarePast,
  mendBareObjects,
  mendJudged,
  mendVoice,
  mendReduced,
  mendLateObjects,
  mendNextObjects,
  mendJoinedPasts,
  mendLatePasts,
  mendJoinedInfinitives,
  mendConjuncts,
  mendMainClause,
  mendAsides,
  mendObjectsJoined,
  mendSubjects,
  mendGerundOpenings,
  mendOpenings,
  mendClosing,
  mendIncise,
  mendInsertedReports,
  mendQuoteTails,
  mendAttributions,
  adoptSubject,
  mendObjects,
  markTimes,
];

export function mendTree(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const mend = (mended: Sentence, step: Step) => treeOr(mended, step(mended, knowledge));
  return steps.reduce((mended, step) => (mayMend(step, mended) ? mend(mended, step) : mended), sentence);
}

/**
 * "X a mis Y au courant", "ils sont convenus", "il s'est dit": what looks passive by its auxiliary and is not; and the
 * subject of what is passive by it.
 */
function mendVoice(sentence: Sentence, { takesBe }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    if (verb && word.deprel === 'nsubj' && hasPassive(sentence, verb) && isPassive(sentence, verb, takesBe))
      return { ...word, deprel: 'nsubj:pass' };
    if (!verb || !/^(nsubj|aux):pass$/.test(word.deprel) || isPassive(sentence, verb, takesBe)) return word;
    return { ...word, deprel: word.deprel === 'nsubj:pass' ? 'nsubj' : 'aux:tense' };
  });
  return { ...sentence, words };
}

function hasPassive({ words }: Sentence, { id }: Word): boolean {
  return words.some((w) => w.head === id && w.deprel === 'aux:pass');
}

function isPassive(sentence: Sentence, verb: Word, takesBe: WordKnowledge['takesBe']): boolean {
  const parts = partsOf(sentence, verb);
  const helpers = parts.filter((w) => w.upos === 'AUX');
  if (takesBe(verb.lemma) || parts.some((w) => w.feats.Reflex === 'Yes' && w.id < verb.id)) return false;
  return !helpers.some((w) => w.lemma === 'avoir') || helpers.some((w) => w.lemma === 'être');
}

/** "…, ont réaffirmé leur intérêt": what follows the verb and can speak for nobody is its object; so is who follows "et a invité". */
function mendObjects(sentence: Sentence, { isParty, isSay }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const verb = sentence.words[word.head - 1];
    if (word.deprel !== 'nsubj' || verb?.upos !== 'VERB' || word.id < verb.id) return word;
    const isThing = word.upos === 'NOUN' && !isParty(word) && hasAuxiliary(sentence, verb.id);
    return isThing || (!isSay(verb.lemma) && goesOn(sentence, verb)) ? { ...word, deprel: 'obj' } : word;
  });
  return { ...sentence, words };
}

/** "(Le président s'est dit heureux de …,) et a invité": behind "et" the past has the subject of the verb before it. */
function goesOn({ words }: Sentence, verb: Word): boolean {
  const helper = partsOf({ words }, verb).find((w) => w.upos === 'AUX' && w.lemma === 'avoir');
  return verb.deprel === 'conj' && helper !== undefined && words[helper.id - 2]?.upos === 'CCONJ';
}

function hasAuxiliary(sentence: Sentence, head: number): boolean {
  return sentence.words.some((w) => w.head === head && w.upos === 'AUX');
}
