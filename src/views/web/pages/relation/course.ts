/** Levels of a partnership in, each with where its bar begins and ends, in per cent of the time in which any was said. */

import type { Answer } from '../../../api/contract.js';

type Level = Answer<'relation'>['levels'][number];
export type Course = { readonly level: Level; readonly from: number; readonly to: number };

/** A level that was said once has a bar that can still be seen. */
const least = 2;

export function courseOf(levels: readonly Level[]): readonly Course[] {
  const days = levels.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
  const [start, end] = [Math.min(...days.map(Date.parse)), Math.max(...days.map(Date.parse))];
  const at = (day: string | null) =>
    day === null || end === start ? 0 : (100 * (Date.parse(day) - start)) / (end - start);
  return levels.map((level) => {
    const from = Math.min(at(level.first), 100 - least);
    return { level, from, to: Math.max(at(level.last), from + least) };
  });
}
