/** Does the text name anybody abroad? What a government tells its own people is no act towards another (CODEBOOK §4). */

import type { Reading } from './types.js';

/** True when the publisher's country and those that the text names are more than one. */
export function namesOthers({ scene }: Reading): boolean {
  const named = scene.mentions.countries.map(({ country }) => country);
  return new Set(scene.home ? [...named, scene.home] : named).size > 1;
}
