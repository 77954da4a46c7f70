/** A pronoun that is a subject in; whether it means nobody ("il sied de") or those who talked ("nous avons évoqué") out. */

import type { Word } from '../../language/types.js';
import { isOneOf, type Match } from '../patterns/match-patterns.js';
import { headOf, type Tree } from '../syntax/tree.js';
import type { Reading } from './types.js';

/** "il sied de noter que", "il a été question de": nobody is "il". */
export function isImpersonal({ scene }: Reading, tree: Tree, subject: Word): boolean {
  const verb = headOf(tree, subject);
  const isIt = subject.upos === 'PRON' && subject.form.toLowerCase() === 'il';
  if (!isIt || !verb || !isOneOf(verb, scene.words.impersonal)) return false;
  return subject.deprel === 'expl:subj' || verb.feats.VerbForm !== 'Part';
}

/** "« Nous avons passé en revue … », a dit l'ambassadeur": what takes two was done with the host. */
export function isSharedTalk({ talk, scene }: Reading, { pattern, group }: Match, subject: Word): boolean {
  const { speaker, speakerInQuotes } = scene.words.pronouns;
  const form = subject.form.toLowerCase();
  const isWe =
    subject.upos === 'PRON' && (speakerInQuotes.includes(form) || (isPlural(subject) && speaker.includes(form)));
  return isWe && talk.quoted !== null && pattern.kind === 'discuss' && group.time === 'past';
}

function isPlural(word: Word): boolean {
  return word.feats.Number === 'Plur';
}
