/** A process in; the seconds of a processor that it and all it started have taken so far out, those that have ended included. Linux only. */

import { readdirSync, readFileSync } from 'node:fs';

type Taken = { readonly id: number; readonly parent: number; readonly seconds: number };

const ticksInSecond = 100; // of the clock in /proc, wherever Linux runs today

/** NaN where there is no /proc, so that no figure looks like one. */
export function processorSeconds(id: number): number {
  const all = numbersIn('/proc').flatMap((one) => takenBy(one));
  return all.some((one) => one.id === id) ? sumOf(id, all) : Number.NaN;
}

function numbersIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Nothing of one that ended meanwhile: its parent has its time. */
function takenBy(id: number): readonly Taken[] {
  try {
    const [, parent, ...rest] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = rest.slice(9, 13).reduce((sum, field) => sum + Number(field), 0); // user and system, its own and of those it waited for
    return [{ id, parent: Number(parent), seconds: ticks / ticksInSecond }];
  } catch {
    return [];
  }
}

function sumOf(id: number, all: readonly Taken[]): number {
  const children = all.filter(({ parent }) => parent === id);
  const own = all.find((one) => one.id === id)?.seconds ?? 0;
  return own + children.reduce((sum, child) => sum + sumOf(child.id, all), 0);
}
