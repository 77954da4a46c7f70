/** A stretch of text in, the countries that it names out. */

import { overlaps, type Span } from '../../text/span.js';
import type { Country } from '../types.js';
import { unique } from './merge-parties.js';
import type { Scene } from './types.js';

/** The countries that a stretch of text names, each once; a city alone is none. */
export function countriesIn(scene: Scene, span: Span): Country[] {
  const named = scene.mentions.countries.filter((c) => c.form !== 'city' && overlaps(c.span, span));
  return unique(named.map((c) => c.country));
}
