/** Tries to sign in, counted by name and by address; who tried too often has to wait. */

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ReadoutError } from '../../errors.js';

const quarterOfAnHour = 900;
/** A forgetful person makes a handful of wrong tries; one who guesses makes many, on one name or on many. */
const triesOfOneOnAName = 5;
const triesOfAllOnAName = 50;
const triesOfOne = 50;

export type SignInLimits = {
  /**
   * Let one try pass. A failure counts: an answer of null, or something thrown.
   *
   * @throws ReadoutError `sign-in-too-often`, without a try.
   */
  readonly attempt: <T>(address: string, name: string, attempt: () => Promise<T | null>) => Promise<T | null>;
};

/** Counts are kept in memory: they end with the server. */
export function openSignInLimits(): SignInLimits {
  const limit = (points: number) => new RateLimiterMemory({ points, duration: quarterOfAnHour });
  const [oneOnAName, allOnAName, one] = [limit(triesOfOneOnAName), limit(triesOfAllOnAName), limit(triesOfOne)];
  return {
    attempt: async (address, typed, attempt) => {
      const name = typed.normalize('NFKC').trim().toLowerCase();
      const counts = [
        [oneOnAName, `${address} ${name}`],
        [allOnAName, name],
        [one, address],
      ] as const;
      // Counted before the try, so that many at the same time are counted too; given back where it succeeds.
      for (const [limiter, key] of counts) await limiter.consume(key).catch(refuse);
      const found = await attempt();
      if (found === null) return null;
      await oneOnAName.delete(`${address} ${name}`);
      for (const [limiter, key] of counts.slice(1)) await limiter.reward(key);
      return found;
    },
  };
}

function refuse(why: unknown): never {
  if (!(why instanceof RateLimiterRes)) throw why;
  throw new ReadoutError('sign-in-too-often', { seconds: Math.ceil(why.msBeforeNext / 1000) });
}
