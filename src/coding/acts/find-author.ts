/**
 * A text in; whoever delivers it out, where it is a speech: "Remarks by the Foreign Minister of Norland, A, after his meeting with B", « Déclaration de M. A ».
 * "I" and "we" outside of quotations are his.
 */

import type { Word } from '../../language/types.js';
import { fold } from '../../text/fold.js';
import { contains, type Span } from '../../text/span.js';
import { mentionsIn } from '../parties/mentions-in.js';
import { ofCountries, partyOfPerson } from '../parties/resolved.js';
import type { Scene } from '../parties/types.js';
import type { Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';

/** Sentences among which the line stands that says who speaks. */
const headReach = 3;
/** Words in which it calls itself a speech: "Opening press remarks by". */
const nameReach = 4;

/** @param title of the document; a speech that names its speaker there alone is its country's. */
export function findAuthor(scene: Scene, title: string | null, quotes: readonly Span[]): Party | null {
  const head = scene.trees.slice(0, headReach).find((tree) => isSpeech(scene, wordsOf(tree)));
  const heading = head ? wordsOf(head) : (title ?? '').split(/[^\p{L}]+/u);
  if (!isSpeech(scene, heading)) return null;
  if (!scene.trees.some((tree) => speaksOfItself(scene, tree, quotes))) return null;
  if (isOfSeveral(scene, heading)) return head ? bothNamed(scene, head) : null;
  const by = head && bearerWord(scene, head);
  const [named] = by ? mentionsIn(scene, [by.end, head.sentence.span[1]]) : [];
  if (named) return partyOfPerson(scene, named.person);
  return scene.home ? ofCountries([scene.home]) : null;
}

function wordsOf(tree: Tree): readonly string[] {
  return tree.sentence.words.map((w) => w.form);
}

/** Its first words hold the name of a speech, and a word that says whose it is follows. */
function isSpeech({ words }: Scene, forms: readonly string[]): boolean {
  const small = forms.filter((form) => form !== '').map((form) => form.toLowerCase());
  const at = small.slice(0, nameReach).findIndex((form) => words.speeches.includes(form));
  return at >= 0 && small.slice(at + 1, at + nameReach).some((form) => words.delivered.includes(fold(form)));
}

/** "Joint statement by A and B", « Déclaration du ministre A et du ministre B »: "we" are several. */
function isOfSeveral({ words }: Scene, forms: readonly string[]): boolean {
  const small = forms.map((form) => form.toLowerCase());
  const by = small.findIndex((form) => words.delivered.includes(fold(form)));
  const end = small.findIndex((form, at) => at > by && words.deliveredWhen.includes(form));
  const isJoint = small.slice(0, nameReach).some((form) => words.jointly.includes(form));
  const posts = small.slice(by, end < 0 ? small.length : end).filter((form) => words.speakers.includes(form));
  return isJoint || posts.length > 1;
}

/** The two states of those whom the heading names. */
function bothNamed(scene: Scene, { sentence }: Tree): Party | null {
  const states = mentionsIn(scene, sentence.span).map(
    (m) => scene.mentions.people.find((p) => p.id === m.person)?.country ?? '',
  );
  const both = [...new Set(states)].filter((country) => country !== '');
  return both.length === 2 ? ofCountries(both) : null;
}

function bearerWord({ words }: Scene, { sentence }: Tree): Word | undefined {
  const speech = sentence.words.find((w) => words.speeches.includes(w.form.toLowerCase()));
  return sentence.words.find((w) => speech && w.id > speech.id && words.delivered.includes(fold(w.form)));
}

/** The first of another country whom a speech names: "he" and "the minister" in it, until somebody else acts. */
export function addressed(scene: Scene, author: Party): Party | null {
  const isOther = (id: string) => {
    const country = scene.mentions.people.find((p) => p.id === id)?.country;
    return country !== null && country !== undefined && !author.countries.includes(country);
  };
  const other = scene.mentions.personMentions.find((m) => isOther(m.person));
  return other ? partyOfPerson(scene, other.person) : null;
}

/** "I" or "we" in no quotation. */
export function speaksOfItself({ words }: Scene, { sentence }: Tree, quotes: readonly Span[]): boolean {
  return sentence.words.some(
    (w) =>
      (words.pronouns.speaker.includes(w.form.toLowerCase().replace('’', "'")) ||
        words.ownWords.includes(w.form.toLowerCase())) &&
      !quotes.some((q) => contains(q, [w.start, w.end])),
  );
}
