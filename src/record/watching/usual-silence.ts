/** When things came in; how long it is usually silent out. */

const leastMoments = 6;
const hour = 3_600_000;
/** A ministry that publishes thrice a day rests over a night and a weekend: that is no news. */
const leastSilence = 24 * hour;
/** Of ten pauses, nine were shorter. */
const usualShare = 0.9;

/**
 * @param moments ms, in any order.
 * @returns ms after which silence is longer than usual: twice what nine of ten pauses kept within, a day at least; null
 *   where too little has come to tell.
 */
export function usualSilence(moments: readonly number[]): number | null {
  const apart = [...new Set(moments)].sort((one, other) => one - other);
  if (apart.length < leastMoments) return null;
  const pauses = apart.slice(1).map((moment, at) => moment - (apart[at] as number));
  pauses.sort((one, other) => one - other);
  const usual = pauses[Math.ceil(pauses.length * usualShare) - 1] as number;
  return Math.max(leastSilence, 2 * usual);
}
