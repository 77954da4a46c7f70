/**
 * A step of mending and a sentence in, whether the sentence holds the words that the step mends by out: most sentences hold no "autour" and
 * nothing in the passive, so that most steps need not look at them at all.
 */

import type { Sentence, Word } from '../../language/types.js';
import { keepLast } from '../../text/keep-last.js';
import { mendAdjectives } from './mend-adjectives.js';
import { mendAround } from './mend-around.js';
import { mendAsked } from './mend-asked.js';
import { mendCoordination } from './mend-coordination.js';
import { mendCopulas } from './mend-copulas.js';
import { mendDayObjects } from './mend-day-objects.js';
import { mendGerunds } from './mend-gerunds.js';
import { mendHelpers } from './mend-helpers.js';
import { mendInfinitives } from './mend-infinitives.js';
import { mendInsertedNouns } from './mend-inserted-nouns.js';
import { mendInsertedReports } from './mend-inserted-reports.js';
import { mendJoinedInfinitives } from './mend-joined-infinitives.js';
import { mendJoinedPasts } from './mend-joined-pasts.js';
import { mendLatePasts } from './mend-late-pasts.js';
import { mendLinkingAdverbs } from './mend-linking-adverbs.js';
import { mendMainClause } from './mend-main-clause.js';
import { mendMarked } from './mend-marked.js';
import { mendNextObjects } from './mend-next-objects.js';
import { mendObjectsJoined } from './mend-objects-joined.js';
import { mendOwnClauses } from './mend-own-clauses.js';
import { mendOwnerLists } from './mend-owner-lists.js';
import { mendParted } from './mend-parted.js';
import { mendQuoteTails } from './mend-quote-tails.js';
import { mendReflexivePasts } from './mend-reflexive-pasts.js';
import { mendRelatives } from './mend-relatives.js';
import { mendSaid } from './mend-said.js';
import { mendSharedMatters } from './mend-shared-matters.js';
import { mendSources } from './mend-sources.js';
import { mendStrayNouns } from './mend-stray-nouns.js';
import { mendStrayPrepositions } from './mend-stray-prepositions.js';
import { mendTalkMatters } from './mend-talk-matters.js';
import { mendTimes, times } from './mend-times.js';
import { mendTitles } from './mend-titles.js';
import { mendToldClauses } from './mend-told-clauses.js';
import type { Step } from './mend-tree.js';
import { mendVocatives } from './mend-vocatives.js';
import { mendWho } from './mend-who.js';
import { mendWhoClauses } from './mend-who-clauses.js';
import { mendWithOpenings } from './mend-with-openings.js';

/** A part of speech, a relation (a base relation takes in its subtypes), a lemma or a form in small letters; of a list, one is enough. */
type Need = string | readonly string[];

/**
 * Without all of these a step leaves every sentence as it is; one that is not listed looks at all of them. A step that learns to mend by
 * other words needs less here: a test holds both to each other.
 */
export const needs: ReadonlyMap<Step, readonly Need[]> = new Map<Step, readonly Need[]>([
  [mendAdjectives, ['être']],
  [mendAround, ['autour']],
  [mendAsked, ['acl', 'mark', 'de', 'à']],
  [mendCopulas, ['être']],
  [mendCoordination, ['nsubj', 'CCONJ']],
  [mendDayObjects, ['les']],
  [mendGerunds, ['amod', 'to']],
  [mendHelpers, ['AUX', ',']],
  [mendInfinitives, ['to']],
  [mendInsertedNouns, ['parataxis:insert']],
  [mendInsertedReports, [['advcl', 'parataxis']]],
  [mendJoinedInfinitives, ['to']],
  [mendJoinedPasts, ['amod', 'CCONJ']],
  [mendLatePasts, ['conj', 'ccomp', 'cc']],
  [mendLinkingAdverbs, [['outre', 'effet', 'revanche', 'ailleurs']]],
  [mendMainClause, ['acl:relcl', 'conj']],
  [mendMarked, ['conj', 'SCONJ']],
  [mendNextObjects, ['conj']],
  [mendObjectsJoined, ['conj', 'obj']],
  [mendOwnClauses, ['acl', 'AUX']],
  [mendOwnerLists, ['PROPN', 'conj', ',']],
  [mendParted, [['avoir', 'être']]],
  [mendQuoteTails, [['"', '”', '»', "''", '’’', "'’", "’'"]]],
  [mendReflexivePasts, ['être', ['se', "s'", 's’']]],
  [mendRelatives, ['acl', 'avoir', 'que']],
  [mendSaid, ['xcomp', 'cop']],
  [mendSharedMatters, ['part', 'faire', 'à']],
  [mendSources, ['according']],
  [mendStrayNouns, ['conj', 'case']],
  [mendStrayPrepositions, [['with', 'avec']]],
  [mendTalkMatters, ['avec']],
  [mendTimes, [[...times]]],
  [mendTitles, ['nmod:desc']],
  [mendToldClauses, ['acl:relcl', 'that']],
  [mendVocatives, [':']],
  [mendWho, ['qui']],
  [mendWhoClauses, ['who']],
  [mendWithOpenings, [['with', 'avec']]],
]);

export function mayMend(step: Step, { words }: Pick<Sentence, 'words'>): boolean {
  const wanted = needs.get(step);
  if (!wanted) return true;
  const held = traitsOf(words);
  for (const need of wanted)
    if (typeof need === 'string' ? !held.has(need) : !need.some((one) => held.has(one))) return false;
  return true;
}

const traitsOf = keepLast((words: readonly Word[]) => {
  const traits = new Set<string>();
  for (const { upos, deprel, lemma, form } of words) {
    const colon = deprel.indexOf(':');
    traits.add(upos).add(deprel).add(lemma).add(form.toLowerCase());
    if (colon > 0) traits.add(deprel.slice(0, colon));
  }
  return traits;
});
