/** Does a trigger make an act of its own, or is it part of another's matter, a purpose, a background clause? */

import type { Word } from '../../language/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import { gerundMarkers } from '../patterns/complements.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, firstConjunct, headOf, type Tree } from '../syntax/tree.js';
import type { Trigger } from './find-triggers.js';
import { isRelayed } from './is-relayed.js';
import { isDatedRelative, isDeed, isSpecific, isSummons } from './is-specific.js';
import { isNewsRelative } from './news-relative.js';
import { occasionSubject } from './occasion.js';
import { isToldBack } from './told-back.js';
import type { Reading } from './types.js';

export function stands(reading: Reading, trigger: Trigger): boolean {
  const { match } = trigger;
  const { kind } = match.pattern;
  if (kind === 'none' || match.pattern.judges || isToldToNobody(reading, trigger)) return false;
  if (isToOwnStaff(reading, trigger) || isToldBack(reading, match)) return false;
  if (kind === 'discuss' && isOfThing(reading, match.tree, match.head)) return false;
  if (isDeed(kind, reading)) return isSpecific(reading, match);
  if (kind === 'sign' && isDatedRelative(reading, match)) return true;
  if (trigger.governor)
    return (
      isToldSummons(trigger) ||
      isOwnSpeech(reading, trigger) ||
      isRelayed(reading, trigger) ||
      isNewsHere(reading, trigger) ||
      isContrast(reading, match.tree, match.head)
    );
  if (kind === 'discuss' && isOpening(match.tree, match.head)) return false;
  const isOccasion = occasionSubject(reading.scene.words, match.tree, match.head) !== undefined;
  return (
    isOccasion ||
    isSpeakingParticiple(match.tree, match.head) ||
    !isBackground(reading, match.tree, match.head, kind === 'discuss')
  );
}

/** "La population est informée que": in the passive, and whoever is told is no party. */
function isToldToNobody({ scene, talk }: Reading, { match: { pattern, group, tree, head } }: Trigger): boolean {
  const tells = (pattern.kind === 'brief' && pattern.party) || (pattern.kind === 'clause' && informs.has(head.lemma));
  if (!tells || !group.passive) return false;
  const told = dependents(tree, head, 'nsubj:pass')[0];
  return told !== undefined && told.upos === 'NOUN' && resolveParty(scene, talk, tree, told) === null;
}

/** "a invité ses services à finaliser l'accord", "ont instruit leurs experts": one's own people are no party. */
function isToOwnStaff({ scene }: Reading, { match: { pattern, tree, head } }: Trigger): boolean {
  if (pattern.kind !== 'request' && pattern.kind !== 'invite' && pattern.kind !== 'demand') return false;
  const told = dependents(tree, head, 'obj', 'iobj', 'obl').filter(
    (d) => d.id > head.id && isOneOf(d, scene.words.staff),
  );
  return told.some((d) =>
    dependents(tree, d, 'det', 'nmod:poss').some((o) =>
      /^(?:s[ae]s?|leurs?|his|her|their)$/.test(o.form.toLowerCase()),
    ),
  );
}

/** Verbs whose subject in the passive is whoever hears it. */
const informs: ReadonlySet<string> = new Set(['informer', 'aviser', 'inform', 'notify']);

/** "a annoncé que l'ambassadeur avait été convoqué" */
function isToldSummons({ match, governor, direct }: Trigger): boolean {
  return direct && governor?.match.pattern.kind === 'clause' && isSummons(match);
}

/**
 * Speech of its own although the tree hangs it inside another matter: ", affirmant que …", "avant de remercier …",
 * "un entretien qui a porté sur …".
 */
export function isOwnSpeech(reading: Reading, trigger: Trigger): boolean {
  const { match, direct } = trigger;
  if (direct) return false;
  if (match.group.form === 'infinitive') return isSequence(reading, match.tree, match.head);
  if (match.pattern.kind === 'discuss' && match.head.deprel === 'acl:relcl' && !match.group.passive) return true;
  return isSpeakingParticiple(match.tree, match.head);
}

/** ", soulignant …", "tout en réaffirmant …": whatever clause the parser hangs it on. */
function isSpeakingParticiple(tree: Tree, head: Word): boolean {
  // "the importance of supporting": a noun's content.
  if (dependents(tree, head, 'mark', 'case').some((m) => gerundMarkers.has(m.lemma))) return false;
  if (head.feats.VerbForm !== 'Part' && head.feats.VerbForm !== 'Ger') return false;
  return head.feats.Tense !== 'Past' && ['advcl', 'acl', 'conj'].includes(baseRelation(head));
}

/** "Touching on trade, they agreed that": what brings a subject up says nothing of it. */
function isOpening(tree: Tree, head: Word): boolean {
  const up = headOf(tree, head);
  const isBefore = up !== undefined && head.id < up.id && baseRelation(head) === 'advcl';
  return isBefore && /^(Part|Ger)$/.test(head.feats.VerbForm ?? '') && head.feats.Tense !== 'Past';
}

/** "deux contrats portant sur la pêche": of what neither talks nor is a talk. */
function isOfThing({ scene, talk }: Reading, tree: Tree, head: Word): boolean {
  const noun = head.deprel === 'acl' && head.feats.VerbForm !== 'Inf' ? headOf(tree, head) : undefined;
  return noun?.upos === 'NOUN' && !isOneOf(noun, scene.words.talks) && resolveParty(scene, talk, tree, noun) === null;
}

/** "avant de", "après avoir": the next or the last thing that the same person did. */
function isSequence(reading: Reading, tree: Tree, head: Word): boolean {
  return dependents(tree, head, 'mark', 'case').some((m) => reading.scene.words.sequence.includes(m.lemma));
}

/** Inside a relative clause, a condition, a purpose or a noun's complement nobody acts by speaking. */
function isBackground(reading: Reading, tree: Tree, head: Word, isTalk: boolean): boolean {
  for (let word: Word | undefined = head; word; word = headOf(tree, word)) {
    if (word.deprel === 'acl:relcl' && !isNewsRelative(reading, tree, word, head)) return true;
    if (isBackgroundLink(reading, tree, word, isTalk)) return true;
  }
  return false;
}

/** "…, while Cho highlighted …": a clause of its own, with a subject of its own. */
function isContrast(reading: Reading, tree: Tree, head: Word): boolean {
  const marks = dependents(tree, head, 'mark', 'advmod');
  return (
    marks.some((m) => reading.scene.words.contrast.includes(m.lemma)) &&
    head.feats.VerbForm === 'Fin' &&
    dependents(tree, head, 'nsubj').length > 0
  );
}

/** "… par les deux ministres, qui sont convenus de …": news, although it hangs inside another act. */
function isNewsHere(reading: Reading, { match, direct }: Trigger): boolean {
  // "le président, qui entend respecter la loi": what he is like, and nothing that he said there.
  if (match.pattern.kind === 'wish' && match.group.time === 'present') return false;
  return !direct && match.head.deprel === 'acl:relcl' && isNewsRelative(reading, match.tree, match.head, match.head);
}

/** "a profité de l'audience pour remercier", "l'a mise à profit pour remercier": it was done. */
function isSeized({ scene }: Reading, tree: Tree, word: Word): boolean {
  const verb = headOf(tree, firstConjunct(tree, word)) ?? word;
  const isSeizing = dependents(tree, verb, 'obl').some((d) => isOneOf(d, scene.words.seizedTo));
  return isSeizing || isOneOf(verb, scene.words.seizes);
}

function isBackgroundLink(reading: Reading, tree: Tree, word: Word, isTalk: boolean): boolean {
  const relation = baseRelation(word);
  const auxiliaries = dependents(tree, word, 'aux', 'cop');
  const isInfinitive =
    (word.feats.VerbForm === 'Inf' || auxiliaries.some((a) => a.feats.VerbForm === 'Inf')) &&
    !dependents(tree, word, 'aux', 'cop').some((a) => a.feats.VerbForm === 'Fin');
  const marks = dependents(tree, word, 'mark', 'case');
  if (isInfinitive && marks.some((m) => reading.scene.words.purpose.includes(m.lemma)))
    return !isTalk && !isSeized(reading, tree, word);
  if (relation === 'acl')
    return !isTalk && (isInfinitive || word.feats.Tense === 'Past') && word.deprel !== 'acl:relcl';
  if (relation === 'csubj') return true;
  const finite =
    word.feats.VerbForm === 'Fin' || dependents(tree, word, 'aux', 'cop').some((a) => a.feats.VerbForm === 'Fin');
  if (relation === 'advcl' && isContrast(reading, tree, word)) return false;
  return relation === 'advcl' && finite && dependents(tree, word, 'mark').length > 0;
}
