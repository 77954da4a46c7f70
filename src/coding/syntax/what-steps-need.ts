/**
 * A step of mending and a sentence in, whether the sentence holds the words that the step mends by out: most sentences hold no "autour" and
 * nothing in the passive, so that most steps need not look at them at all.
 */

import type { Sentence, Word } from '../../language/types.js';
import { keepLast } from '../../text/keep-last.js';
import { mendAdjectives } from './mend-adjectives.js';
import { mendAntecedents } from './mend-antecedents.js';
import { mendApposedPairs } from './mend-apposed-pairs.js';
import { mendAround } from './mend-around.js';
import { mendAsides } from './mend-asides.js';
import { mendAsked } from './mend-asked.js';
import { mendConjuncts } from './mend-conjuncts.js';
import { mendCoordination } from './mend-coordination.js';
import { mendCopulas } from './mend-copulas.js';
import { mendDayObjects } from './mend-day-objects.js';
import { mendFarMatters, talks } from './mend-far-matters.js';
import { mendGenerals } from './mend-generals.js';
import { mendGerundOpenings } from './mend-gerund-openings.js';
import { mendGerunds } from './mend-gerunds.js';
import { mendHandedOver } from './mend-handed-over.js';
import { mendHelpers } from './mend-helpers.js';
import { mendHonours } from './mend-honours.js';
import { mendHyphens } from './mend-hyphens.js';
import { mendInfinitives } from './mend-infinitives.js';
import { mendInsertedNouns } from './mend-inserted-nouns.js';
import { mendInsertedParticiples } from './mend-inserted-participles.js';
import { mendInsertedPasts } from './mend-inserted-pasts.js';
import { mendInsertedReports } from './mend-inserted-reports.js';
import { mendInversions } from './mend-inversions.js';
import { mendJoinedInfinitives } from './mend-joined-infinitives.js';
import { mendJoinedPasts } from './mend-joined-pasts.js';
import { mendJudged } from './mend-judged.js';
import { mendLatePasts } from './mend-late-pasts.js';
import { mendLinkingAdverbs } from './mend-linking-adverbs.js';
import { mendMainClause } from './mend-main-clause.js';
import { mendManner } from './mend-manner.js';
import { mendMarked } from './mend-marked.js';
import { mendNextObjects } from './mend-next-objects.js';
import { mendNonGrata } from './mend-non-grata.js';
import { mendNounClauses } from './mend-noun-clauses.js';
import { mendObjectsJoined } from './mend-objects-joined.js';
import { mendOrdinals } from './mend-ordinals.js';
import { mendOwnClauses } from './mend-own-clauses.js';
import { mendOwnerLists } from './mend-owner-lists.js';
import { mendPairedTitles } from './mend-paired-titles.js';
import { mendParted } from './mend-parted.js';
import { mendQuoteTails } from './mend-quote-tails.js';
import { mendReduced } from './mend-reduced.js';
import { mendReflexivePasts } from './mend-reflexive-pasts.js';
import { mendRelatives } from './mend-relatives.js';
import { mendSaid } from './mend-said.js';
import { mendSaidOneself } from './mend-said-oneself.js';
import { mendSayingParticiples } from './mend-saying-participles.js';
import { mendSeen } from './mend-seen.js';
import { mendSharedMatters } from './mend-shared-matters.js';
import { mendSince } from './mend-since.js';
import { mendSources } from './mend-sources.js';
import { mendStrayNouns } from './mend-stray-nouns.js';
import { mendStrayPrepositions } from './mend-stray-prepositions.js';
import { mendTalkMatters } from './mend-talk-matters.js';
import { mendTellersClauses } from './mend-tellers-clauses.js';
import { mendThanksTo } from './mend-thanks-to.js';
import { mendTimes, times } from './mend-times.js';
import { mendTitles } from './mend-titles.js';
import { mendToldClauses } from './mend-told-clauses.js';
import type { Step } from './mend-tree.js';
import { mendVocatives } from './mend-vocatives.js';
import { mendVoice } from './mend-voice.js';
import { mendWho } from './mend-who.js';
import { mendWhoClauses } from './mend-who-clauses.js';
import { mendWithOpenings } from './mend-with-openings.js';

/**
 * A part of speech, a relation (a base relation takes in its subtypes), a lemma, a form in small letters, the last letters of a form ("-ed") or
 * "Rel" for a relative pronoun; of a list, one is enough.
 */
export type Need = string | readonly string[];

/**
 * Without all of these a step leaves every sentence as it is; one that is not listed looks at all of them. A step that learns to mend by
 * other words needs less here: a test holds both to each other.
 */
export const needs: ReadonlyMap<Step, readonly Need[]> = new Map<Step, readonly Need[]>([
  [mendAdjectives, ['être']],
  [mendAntecedents, ['nsubj', 'Rel']],
  [mendApposedPairs, ['conj', 'appos', 'cc', ',']],
  [mendAround, ['autour']],
  [mendAsides, [',', 'ADP', 'VERB']],
  [mendAsked, ['acl', 'mark', 'de', 'à']],
  [mendConjuncts, ['VERB', ['conj', 'acl']]],
  [mendCopulas, ['être']],
  [mendCoordination, ['nsubj', 'CCONJ']],
  [mendDayObjects, ['les']],
  [mendFarMatters, [[...talks]]],
  [mendGenerals, ['general']],
  [mendGerundOpenings, ['-ing']],
  [mendGerunds, ['amod', 'to']],
  [mendHandedOver, ['over', 'NUM', ['hand', 'turn']]],
  [mendHelpers, ['AUX']],
  [mendHonours, ['the']],
  [mendHyphens, ['-', 'VERB', 'obj']],
  [mendInfinitives, ['to']],
  [mendInsertedNouns, ['parataxis:insert']],
  [mendInsertedParticiples, ['obl:agent', 'nsubj', ',']],
  [mendInsertedPasts, ['amod', ',', '-ed']],
  [mendInsertedReports, [['advcl', 'parataxis']]],
  [mendInversions, ['cop', 'nsubj', 'case']],
  [mendJoinedInfinitives, ['to']],
  [mendJoinedPasts, ['amod', 'CCONJ']],
  [mendJudged, ['ADJ', ['amod', 'discourse']]],
  [mendLatePasts, ['conj', 'ccomp', 'cc']],
  [mendLinkingAdverbs, [['outre', 'effet', 'revanche', 'ailleurs']]],
  [mendMainClause, ['acl:relcl', 'conj']],
  [mendManner, [['avec', '-ly']]],
  [mendMarked, ['conj', 'SCONJ']],
  [mendNextObjects, ['conj']],
  [mendNonGrata, ['non']],
  [mendNounClauses, ['that']],
  [mendObjectsJoined, ['conj', 'obj']],
  [mendOrdinals, [['appos', 'nmod'], 'NOUN']],
  [mendOwnClauses, ['acl', 'AUX']],
  [mendOwnerLists, ['PROPN', 'conj', ',']],
  [mendPairedTitles, [['-', '–'], 'PROPN']],
  [mendParted, [['avoir', 'être']]],
  [mendQuoteTails, [['"', '”', '»', "''", '’’', "'’", "’'"]]],
  [mendReduced, ['VERB', '-ed']],
  [mendReflexivePasts, ['être', ['se', "s'", 's’']]],
  [mendRelatives, ['acl', 'avoir', 'que']],
  [mendSaid, ['xcomp', 'cop']],
  [
    mendSaidOneself,
    [
      ['être', 'tenir'],
      ['se', "s'", 's’'],
      ['ADJ', 'VERB'],
    ],
  ],
  [mendSayingParticiples, ['advcl', 'ccomp', ',']],
  [mendSeen, ['voir']],
  [mendSince, ['since', 'mark']],
  [mendSharedMatters, ['part', 'faire', 'à']],
  [mendSources, ['according']],
  [mendStrayNouns, ['conj', 'case']],
  [mendStrayPrepositions, [['with', 'avec']]],
  [mendTalkMatters, ['avec']],
  [mendTellersClauses, ['Rel', 'nsubj', ',']],
  [mendThanksTo, ['thanks', 'to']],
  [mendTimes, [[...times]]],
  [mendTitles, ['nmod:desc']],
  [mendToldClauses, ['acl:relcl', 'that']],
  [mendVocatives, [':']],
  [mendVoice, [['aux:pass', 'nsubj:pass']]],
  [mendWho, [['qui', 'Rel']]],
  [mendWhoClauses, [['who', 'whose']]],
  [mendWithOpenings, [['with', 'avec']]],
]);

/** Whether a sentence holds what a step needs. */
export function holdsAll(wanted: readonly Need[], { words }: Pick<Sentence, 'words'>): boolean {
  if (wanted.length === 0) return true;
  const held = traitsOf(words);
  for (const need of wanted)
    if (typeof need === 'string' ? !held.has(need) : !need.some((one) => held.has(one))) return false;
  return true;
}

const traitsOf = keepLast((words: readonly Word[]) => {
  const traits = new Set<string>();
  for (const { upos, deprel, lemma, form, feats } of words) {
    const colon = deprel.indexOf(':');
    traits.add(upos).add(deprel).add(lemma).add(form.toLowerCase());
    if (colon > 0) traits.add(deprel.slice(0, colon));
    if (feats.PronType === 'Rel') traits.add('Rel');
    for (const ending of endings) if (form.endsWith(ending)) traits.add(`-${ending}`);
  }
  return traits;
});

/** Those that steps ask for. */
const endings = ['ed', 'ing', 'ly'];
