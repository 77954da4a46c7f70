/** The countries of a ring in; out: where the name of each stands inside its arc, of those that do not run into a larger one's. */

import type { Group } from './ring.js';

export type Label = {
  readonly country: string;
  readonly name: string;
  readonly x: number; // CSS px from the middle, as y
  readonly y: number;
  readonly side: 'start' | 'middle' | 'end'; // of the name at x
};

const leastArcPx = 40;
/** CSS px, of bold small print. */
const [letterWidth, lineHeight, inward] = [7.2, 17, 14];

/** @param groups those with most people first. */
export function labelsOf(groups: readonly Group[], radius: number, nameOf: (country: string) => string): Label[] {
  const labels: Label[] = [];
  for (const group of groups) {
    const label = labelOf(group, radius, nameOf);
    if (label && labels.every((other) => !touch(label, other))) labels.push(label);
  }
  return labels;
}

function labelOf({ country, from, to }: Group, radius: number, nameOf: (country: string) => string): Label | null {
  const degree = Math.PI / 180;
  if (country === null || (to - from) * degree * radius < leastArcPx) return null;
  const middle = ((from + to) / 2) * degree;
  const [x, y] = [(radius - inward) * Math.cos(middle), (radius - inward) * Math.sin(middle)];
  const side = Math.abs(x) < radius / 3 ? 'middle' : x > 0 ? 'end' : 'start';
  return { country, name: nameOf(country), x, y, side };
}

function touch(one: Label, other: Label): boolean {
  const [from, to] = [Math.max(left(one), left(other)), Math.min(left(one) + width(one), left(other) + width(other))];
  return from < to && Math.abs(one.y - other.y) < lineHeight;
}

const width = ({ name }: Label) => name.length * letterWidth;
const part = { start: 0, middle: 0.5, end: 1 } as const;
const left = (label: Label) => label.x - part[label.side] * width(label);
