/** A pronoun that is a subject in; whether it means nobody ("il sied de") or those who talked ("nous avons évoqué") out. */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Reading } from './types.js';

/** "il sied de noter que", "il a été question de": nobody is "il". */
export function isImpersonal({ scene }: Reading, tree: Tree, subject: Word): boolean {
  const verb = headOf(tree, subject);
  const isIt = subject.upos === 'PRON' && subject.form.toLowerCase() === 'il';
  if (!isIt || !verb) return false;
  if (isThereIs(tree, verb)) return true;
  if (!isOneOf(verb, scene.words.impersonal)) return false;
  if (dependents(tree, verb, 'aux').some((a) => a.form.toLowerCase() === 'été')) return true;
  return subject.deprel === 'expl:subj' || verb.feats.VerbForm !== 'Part';
}

/** "il y a eu un échange" */
function isThereIs(tree: Tree, verb: Word): boolean {
  return verb.lemma === 'avoir' && dependents(tree, verb).some((d) => d.form.toLowerCase() === 'y');
}

/** "« Nous avons passé en revue … », a dit l'ambassadeur": what takes two was done with the host. */
export function isSharedTalk(reading: Reading, match: Match, subject: Word): boolean {
  return isOurTalk(reading, match, subject);
}

/** "we discussed", "nous avons convenu", where it is known to be a quotation. */
export function isOurTalk({ scene }: Reading, { pattern, group }: Match, subject: Word | undefined): boolean {
  const { speaker, speakerInQuotes } = scene.words.pronouns;
  const form = subject?.form.toLowerCase() ?? '';
  const isWe =
    subject?.upos === 'PRON' && (speakerInQuotes.includes(form) || (isPlural(subject) && speaker.includes(form)));
  return isWe && takesTwo.has(pattern.kind) && group.time === 'past';
}

const takesTwo: ReadonlySet<string> = new Set(['discuss', 'agree', 'sign']);

function isPlural(word: Word): boolean {
  return word.feats.Number === 'Plur';
}
