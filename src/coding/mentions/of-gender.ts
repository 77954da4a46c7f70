/** A French title with its article and the people of the text in; those out whom the text does not show to be of the other sex: "la ministre" is not M. A. */

import { fold } from '../../text/fold.js';
import type { Person } from '../types.js';
import type { Reading, TitleNode } from './reading.js';
import type { PersonMention } from './types.js';

type Gender = 'woman' | 'man';

/** All of them where no article tells, or where none would be left. */
export function ofGender(
  { pieces, text, words }: Reading,
  { start, head }: TitleNode,
  people: readonly Person[],
  mentions: readonly PersonMention[],
): readonly Person[] {
  const article = pieces[start - 1]?.key ?? '';
  if (words.language !== 'fr' || head.kind !== 'office' || head.plural || !/^(?:la|le)$/.test(article)) return people;
  const asked = article === 'la' ? 'woman' : 'man';
  const fitting = people.filter(({ id }) => {
    const own = mentions.filter(({ person }) => person === id);
    const told = new Set(own.flatMap((mention) => genderOf(text, mention) ?? []));
    return told.size !== 1 || told.has(asked);
  });
  return fitting.length > 0 ? fitting : people;
}

/** By the words of a mention and the article before it. */
function genderOf(text: string, { full }: PersonMention): Gender | null {
  const words = fold(text.slice(Math.max(0, full[0] - articleReach), full[1]));
  if (women.test(words)) return 'woman';
  return men.test(words) ? 'man' : null;
}

/** Characters of an article and its space. */
const articleReach = 3;
const women =
  /^(?:.*\W)?la |\b(?:mme|madame|mlle|presidente|ambassadrice|cheffe|conseillere|directrice|reine|princesse)\b/;
const men = /^(?:.*\W)?(?:le|du|au) (?!dr\b)|\b(?:m\.|monsieur|roi|prince|ambassadeur|president)(?= )/;
