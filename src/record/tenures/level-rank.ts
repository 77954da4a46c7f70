/** Levels of post from highest to lowest (CODEBOOK §8), as numbers to sort by. */

import type { PostLevel } from '../../coding/types.js';

const levels: Readonly<Record<PostLevel, number>> = {
  'head-of-state': 0,
  'head-of-government': 1,
  'party-leader': 2,
  speaker: 3,
  'deputy-head': 4,
  minister: 5,
  'deputy-speaker': 6,
  'deputy-minister': 7,
  'organisation-head': 8,
  legislator: 9,
  ambassador: 10,
  envoy: 11,
  consul: 12,
  military: 13,
  local: 14,
  official: 15,
  executive: 16,
  spouse: 17,
  other: 18,
};

/** 0 is the highest. */
export function rankOfLevel(level: PostLevel): number {
  return levels[level];
}
