/** Names without a title and titles without a name in, the one pair that fits out: "Son Excellence A. Orlov … L'ambassadeur de Russie a salué". */

import type { DraftPerson } from './collect-people.js';
import { belongingOf } from './country-of.js';
import { levelOf } from './level-of.js';
import type { TitleNode } from './reading.js';

/** When just one person lacks a title and just one office that nobody named holds is spoken of, it is that person's. */
export function assignLeftover(people: readonly DraftPerson[], titles: readonly TitleNode[]): void {
  const bare = people.filter((person) => person.titles.length === 0);
  const held = people.flatMap((person) => person.titles);
  const free = titles.filter((title) => isOffice(title) && !held.some((other) => isSameOffice(title, other)));
  const [person] = bare;
  const [title] = free;
  if (!person || !title || bare.length > 1 || free.some((other) => !isSameOffice(other, title))) return;
  person.titles.push(title);
}

/** Offices that a text introduces by name; "le président" of no country may be anybody's. */
function isOffice(title: TitleNode): boolean {
  return (
    title.head.kind === 'office' && !title.head.plural && !title.head.office.rank && belongingOf(title).own !== null
  );
}

function isSameOffice(a: TitleNode, b: TitleNode): boolean {
  const [one, other] = [belongingOf(a).own, belongingOf(b).own];
  return levelOf(a, one) === levelOf(b, other) && (one === other || one === null || other === null);
}
