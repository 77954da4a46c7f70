/** Two titles in, whether they name one office out: "Deputy Foreign Minister" twice. And whether a state has only one holder of it. */

import type { Part, Reading, TitleNode } from './reading.js';

/** Offices of which a state has one holder, whatever words follow. */
const alone: readonly string[] = ['head-of-state', 'head-of-government', 'speaker'];
const withField: readonly string[] = ['minister', 'deputy-minister', 'deputy-head', 'deputy-speaker'];

export function isSameOffice(reading: Reading, one: TitleNode, other: TitleNode): boolean {
  const [level, second] = [levelOf(one), levelOf(other)];
  if (level === null || level !== second || isDeputy(one) !== isDeputy(other) || isInBody(one) || isInBody(other))
    return false;
  if (isMonarch(one) && isMonarch(other)) return keyOf(reading, one) === keyOf(reading, other);
  if (alone.includes(level)) return true;
  return withField.includes(level) && fieldOf(reading, one) === fieldOf(reading, other);
}

/** "the President", "the Foreign Minister"; of deputy ministers there may be several. */
export function isExclusive(reading: Reading, title: TitleNode): boolean {
  const level = levelOf(title);
  if (level === null || isDeputy(title) || isInBody(title)) return false;
  return alone.includes(level) || (level === 'minister' && fieldOf(reading, title) !== '');
}

/** "les présidents A et B", "Foreign Ministers A and B": one field, and no body; two of them are of two states. */
export function isOneEach({ head, parts }: TitleNode): boolean {
  const isPlural = head.kind === 'office' && head.plural;
  const single: TitleNode['head'] = isPlural ? { ...head, plural: false } : head;
  const level = levelOf({ head: single, parts });
  if (!isPlural || level === null || isDeputy({ parts }) || isInBody({ parts })) return false;
  const fields = parts.filter(({ kind }) => kind === 'field');
  return alone.includes(level) ? fields.length === 0 : level === 'minister' && fields.length === 1;
}

function levelOf({ head, parts }: Pick<TitleNode, 'head' | 'parts'>): string | null {
  const isFormer = parts.some((part) => part.kind === 'modifier' && part.modifier === 'former');
  return head.kind === 'office' && !head.plural && !isFormer && !head.office.rank ? head.office.level : null;
}

/** "president of the bank", "president of the commission". */
function isInBody({ parts }: Pick<TitleNode, 'parts'>): boolean {
  return parts.some((part) => ['body', 'proper', 'generic', 'title', 'place'].includes(part.kind));
}

export function isDeputy({ parts }: Pick<TitleNode, 'parts'>): boolean {
  return parts.some((part) => part.kind === 'modifier' && part.modifier === 'deputy');
}

/** "King A and Queen B" may be of one house. */
function isMonarch({ head }: TitleNode): boolean {
  return head.kind === 'office' && head.office.id === 'monarch';
}

function keyOf({ pieces }: Reading, { headStart }: TitleNode): string {
  return pieces[headStart]?.key ?? '';
}

/** The words of the field, in alphabetical order: "Foreign Minister" and "Minister for Foreign Affairs" have one in common. */
function fieldOf(reading: Reading, { start, headStart, headEnd, end, parts }: TitleNode): string {
  const inside = [...range(start, headStart), ...range(headEnd, end)];
  const words = inside.filter(
    (at) => reading.words.portfolio.has(reading.pieces[at]?.key ?? '') && !isOther(parts, at),
  );
  const keys = words.map((at) => reading.pieces[at]?.key.replace(/s$/, '') ?? '');
  return keys
    .filter((key) => !/^(?:affair|affaire)$/.test(key))
    .sort()
    .join(' ');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** A word of the country or a "deputy" before it. */
function isOther(parts: readonly Part[], at: number): boolean {
  return parts.some((part) => part.end === at + 1 && (part.kind === 'country' || part.kind === 'modifier'));
}
