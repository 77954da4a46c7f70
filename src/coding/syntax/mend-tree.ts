/**
 * A parsed sentence in, the same with a few arcs set right out, where the order of words leaves no doubt and a parser
 * trained on other kinds of text slips. What is mended here is told by position, auxiliaries and known names only.
 */

import type { Sentence, Word } from '../../language/types.js';
import { overlaps, type Span } from '../../text/span.js';
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
import { mendGenerals } from './mend-generals.js';
import { mendGerundOpenings } from './mend-gerund-openings.js';
import { mendGerunds } from './mend-gerunds.js';
import { mendHandedOver } from './mend-handed-over.js';
import { mendHelpers } from './mend-helpers.js';
import { mendHonours } from './mend-honours.js';
import { mendHyphens } from './mend-hyphens.js';
import { mendImperatives } from './mend-imperatives.js';
import { mendIncise } from './mend-incise.js';
import { mendInfinitives } from './mend-infinitives.js';
import { mendInsertedNouns } from './mend-inserted-nouns.js';
import { mendInsertedParticiples } from './mend-inserted-participles.js';
import { mendInsertedPasts } from './mend-inserted-pasts.js';
import { mendInsertedReports } from './mend-inserted-reports.js';
import { mendInversions } from './mend-inversions.js';
import { mendInvitedSubjects } from './mend-invited-subjects.js';
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
import { mendObjects } from './mend-objects.js';
import { mendObjectsJoined } from './mend-objects-joined.js';
import { mendOpeningRoots } from './mend-opening-roots.js';
import { mendOpenings } from './mend-openings.js';
import { mendOrdinals } from './mend-ordinals.js';
import { mendOwnClauses } from './mend-own-clauses.js';
import { mendOwnedNames } from './mend-owned-names.js';
import { mendOwnerLists } from './mend-owner-lists.js';
import { mendPairedTitles } from './mend-paired-titles.js';
import { mendParted } from './mend-parted.js';
import { mendQualities } from './mend-qualities.js';
import { mendQuoteTails } from './mend-quote-tails.js';
import { mendReduced } from './mend-reduced.js';
import { mendReflexivePasts } from './mend-reflexive-pasts.js';
import { mendRelatives } from './mend-relatives.js';
import { mendRootNames } from './mend-root-names.js';
import { mendSaid } from './mend-said.js';
import { mendSaidOneself } from './mend-said-oneself.js';
import { mendSayingParticiples } from './mend-saying-participles.js';
import { mendSeen } from './mend-seen.js';
import { mendSharedMatters } from './mend-shared-matters.js';
import { mendSharedTitles } from './mend-shared-titles.js';
import { mendSince } from './mend-since.js';
import { mendSources } from './mend-sources.js';
import { mendStrayNames } from './mend-stray-names.js';
import { mendStrayNouns } from './mend-stray-nouns.js';
import { mendStrayPrepositions } from './mend-stray-prepositions.js';
import { mendSubjects } from './mend-subjects.js';
import { mendSwallowedVerbs } from './mend-swallowed-verbs.js';
import { mendTalkMatters } from './mend-talk-matters.js';
import { mendTellersClauses } from './mend-tellers-clauses.js';
import { mendThanksTo } from './mend-thanks-to.js';
import { mendTimePhrases } from './mend-time-phrases.js';
import { mendTimes } from './mend-times.js';
import { mendTitles } from './mend-titles.js';
import { mendToldClauses } from './mend-told-clauses.js';
import { mendUnmarkedClauses } from './mend-unmarked-clauses.js';
import { mendVocatives } from './mend-vocatives.js';
import { mendVoice } from './mend-voice.js';
import { mendWho } from './mend-who.js';
import { mendWhoClauses } from './mend-who-clauses.js';
import { mendWithOpenings } from './mend-with-openings.js';
import { holdsAll, needs } from './what-steps-need.js';

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
  mendSince,
  mendHelpers,
  mendImperatives,
  liftWords,
  mendNonGrata,
  mendSeen,
  mendSaidOneself,
  mendThanksTo,
  mendHandedOver,
  mendOrdinals,
  mendQualities,
  mendHyphens,
  mendPairedTitles,
  mendInversions,
  mendDays,
  mendTimePhrases,
  mendStrayPrepositions,
  mendSwallowedVerbs,
  mendOpeningRoots,
  mendInvitedSubjects,
  mendHonours,
  mendNames,
  mendStrayNames,
  mendInsertedParticiples,
  mendNamePairs,
  mendRootNames,
  mendOwnedNames,
  mendSharedTitles,
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
  mendGenerals,
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
  mendInsertedPasts,
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
  mendTellersClauses,
  mendSayingParticiples,
  mendAttributions,
  adoptSubject,
  mendObjects,
  markTimes,
];

const inTurn = steps.map((step) => ({ step, wanted: needs.get(step) ?? [] }));

export function mendTree(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const names = knowledge.names.filter((name) => overlaps(name, sentence.span));
  const known = { ...knowledge, names };
  let mended = sentence;
  for (const { step, wanted } of inTurn) if (holdsAll(wanted, mended)) mended = treeOr(mended, step(mended, known));
  return mended;
}
