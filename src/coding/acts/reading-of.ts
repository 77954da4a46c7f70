/** A reading in, the same with another scene or talk out. Built in one place, because the engine reads copies made by "..." much slower. */

import type { Discourse, Scene } from '../parties/types.js';
import type { Reading } from './types.js';

export function readingOf(reading: Reading, scene: Scene, talk: Discourse): Reading {
  const { tables, text, dates, quotes } = reading;
  return { scene, talk, tables, text, dates, quotes };
}
