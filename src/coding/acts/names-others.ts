/** Does the text name anybody abroad? What a government tells its own people is no act towards another (CODEBOOK §4). */

import type { Reading } from './types.js';

/** True when the publisher's country and those of whom and what the text names are more than one. */
export function namesOthers({ scene }: Reading): boolean {
  const { countries, people } = scene.mentions;
  const named = [...countries, ...people].flatMap(({ country }) => country ?? []);
  return new Set(scene.home ? [...named, scene.home] : named).size > 1;
}
