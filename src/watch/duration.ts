/** A time as people write it, "15m", in milliseconds, and back. */

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
type Unit = keyof typeof units;

/** null for what is no time. */
export function durationMs(text: string): number | null {
  const [, count, unit] = /^(\d{1,6})\s?(ms|s|m|h|d)$/.exec(text.trim()) ?? [];
  return count === undefined ? null : Number(count) * units[unit as Unit];
}

/** In the largest unit that makes two or more, "90m", "3d". */
export function durationText(ms: number): string {
  const unit = (['d', 'h', 'm', 's'] as const).find((each) => ms >= 2 * units[each]) ?? 's';
  return `${Math.round(ms / units[unit])}${unit}`;
}
