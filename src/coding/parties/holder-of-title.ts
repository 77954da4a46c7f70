/** A title that the text has given to somebody in; whom it means here out. */

import { fold } from '../../text/fold.js';
import { contains } from '../../text/span.js';
import type { TitleMention } from '../mentions/types.js';
import { wordsWithin } from '../syntax/sentence-parts.js';
import type { PostLevel } from '../types.js';
import { countriesIn } from './countries-in.js';
import { genderOf } from './gender.js';
import type { Discourse, Scene } from './types.js';

/** Who holds it where the text names one: the last speaker, if the title may be said of him. */
export function holderOf(scene: Scene, talk: Discourse, title: TitleMention, named: string): string {
  return addressedBy(scene, talk, title, named) ?? goesOn(scene, talk, title) ?? sameTitle(scene, talk, title) ?? named;
}

/** In a speech "the minister" is the other one, and nobody of the side that delivers it. */
function addressedBy(scene: Scene, { author }: Discourse, { level, span }: TitleMention, named: string): string | null {
  const own = scene.mentions.people.find((p) => p.id === named)?.country;
  if (!author || level === null || !own || !author.countries.includes(own)) return null;
  if (countriesIn(scene, span).length > 0) return null;
  const others = scene.mentions.people.filter((p) => p.country !== null && !author.countries.includes(p.country));
  return others.find(({ posts }) => posts.some((post) => post.level === level && !post.former))?.id ?? null;
}

/** "le diplomate russe" tells no office: whoever of that country spoke last, unless that is somebody of a higher one. */
function goesOn(scene: Scene, talk: Discourse, title: TitleMention): string | null {
  const [speaker, ...more] = talk.single?.people ?? [];
  const person = scene.mentions.people.find((p) => p.id === speaker);
  const isSame = person?.country === title.country && title.level === null && more.length === 0;
  return person && isSame && person.posts.every((post) => diplomatic.has(post.level)) ? person.id : null;
}

export const diplomatic = new Set<PostLevel>(['deputy-minister', 'ambassador', 'envoy', 'consul', 'official', 'other']);

/**
 * "Le président" where two are: the one who spoke last goes on, unless the title says of which country; a host's own text keeps it for its own.
 */
function sameTitle(scene: Scene, talk: Discourse, title: TitleMention): string | null {
  const [speaker, ...more] = talk.single?.people ?? [];
  const meant = scene.mentions.people.find((p) => p.id === title.person);
  const last = scene.mentions.people.find((p) => p.id === speaker);
  if (!last || !meant || more.length > 0 || last.id === meant.id || meant.country === scene.home) return null;
  if (title.level === null || title.visiting || countriesIn(scene, title.span).length > 0) return null;
  if (isOfOtherSex(scene, title, last.id)) return null;
  const isSame = last.posts.some((post) => post.level === title.level && !post.former);
  return isSame && (isCalled(scene, title, last) || !isCalled(scene, title, meant)) ? last.id : null;
}

/** « La ministre » is not the minister whom the text calls « le ministre ». */
function isOfOtherSex(scene: Scene, { span }: TitleMention, person: string): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const article = (tree ? wordsWithin(tree.sentence, span) : [])[0]?.form.toLowerCase();
  const asked = article === 'la' ? 'Fem' : article === 'le' ? 'Masc' : null;
  const told = asked === null ? null : genderOf(scene, person);
  return told !== null && told !== asked;
}

/** The text gives the person that very title: "le président" is no king, though both head a state. */
function isCalled(scene: Scene, title: TitleMention, { posts }: Scene['mentions']['people'][number]): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, title.span));
  const words = tree ? wordsWithin(tree.sentence, title.span) : [];
  const first = words.find((w) => w.upos === 'NOUN' || w.upos === 'PROPN');
  return first !== undefined && posts.some((post) => wordsOf(post.title).includes(fold(first.form)));
}

function wordsOf(title: string): readonly string[] {
  return fold(title).split(/[^\p{L}]+/u);
}
