/** Titles that name no body in, those whose body stands before them with it: "the committee, headed by its Chairperson A", "President of the Parliament A, Vice President B". */

import type { BodyKind } from '../types.js';
import { bodyKindOf, hasModifier } from './level-of.js';
import { isBreak } from './pieces.js';
import type { BodyNode, Part, Reading, TitleNode } from './reading.js';

/** Bodies whose chair and members are called so without more. */
const led: readonly BodyKind[] = ['committee', 'chamber', 'parliament', 'party', 'association'];
/** Words between a title and the next one of the same body, at most: the name of who holds the first. */
const nameReach = 6;

/** @param bodies in the order of the text. */
export function lendBodies(reading: Reading, titles: readonly TitleNode[], bodies: readonly BodyNode[]): TitleNode[] {
  return titles.map((title, i) => {
    const body = isOpen(title) ? (headed(reading, title, bodies) ?? deputised(reading, title, titles[i - 1])) : null;
    return body ? { ...title, parts: [...title.parts, partOf(body)] } : title;
  });
}

/** An office whose level its body decides, and none is named. */
function isOpen(title: TitleNode): boolean {
  const { head } = title;
  const isLed = head.kind === 'office' && ['president', 'chair', 'head'].includes(head.office.id);
  return isLed && !head.plural && bodyKindOf(title) === null && title.parts.every(({ kind }) => kind === 'modifier');
}

/** "headed by (its) Chairperson A", "conduite par sa présidente", "reçue au Sénat par son président": of the body before; only "its" for a president, who may be of a state. */
function headed(reading: Reading, title: TitleNode, bodies: readonly BodyNode[]): BodyNode | null {
  const before = [1, 2, 3].map((back) => reading.pieces[title.start - back]?.key ?? '');
  const owned = /^(?:its|sa|son)$/.test(before[0] ?? '');
  const isLed = before.some((key) => reading.words.leading.has(key));
  const isState = title.head.kind === 'office' && title.head.office.id === 'president';
  const isThere = owned && /^(?:by|par)$/.test(before[1] ?? '');
  if ((!isLed && !isThere) || (isState && !owned)) return null;
  const near = bodies.filter((body) => body.end <= title.start && isNear(reading, body.end, title.start));
  const whole = near.filter((body) => !near.some((other) => other.start < body.start && body.end <= other.end));
  return whole.filter((body) => led.includes(body.head.kind)).at(-1) ?? null;
}

/** "President of the Parliament of Norland A, Vice President B": the same office's deputy in a list. */
function deputised(reading: Reading, title: TitleNode, before: TitleNode | undefined): BodyNode | null {
  if (!before || !hasModifier(title, 'deputy') || title.start - before.end > nameReach) return null;
  const isSame =
    before.head.kind === 'office' && title.head.kind === 'office' && before.head.office === title.head.office;
  const body = before.parts.find((part) => part.kind === 'body');
  const isListed = isSame && reading.pieces[title.start]?.gap === ', ' && isNear(reading, before.end, title.start);
  return isListed && body?.kind === 'body' && led.includes(body.body.head.kind) ? body.body : null;
}

function isNear(reading: Reading, from: number, to: number): boolean {
  return !reading.pieces.slice(from, to).some(({ gap }) => isBreak(gap.replace(/^\. /, ' ')));
}

/** It stands at no place of the title's own words. */
function partOf(body: BodyNode): Part {
  return { kind: 'body', body, role: 'of', end: 0 };
}
