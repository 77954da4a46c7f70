/**
 * The telling of a letter in, of which only whoever wrote it is told; with the state whose text it is out, where another state's leader wrote: "In his telegram,
 * the President of Norland recalls …", "The King of Estmark sent his congratulations".
 */

import type { Reading } from '../acts/types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { Telling } from './types.js';
import { unnamedSide } from './unnamed-side.js';

export function homeAddressed({ scene }: Reading, telling: Telling): Telling {
  const { home } = scene;
  const countries = countriesOfSides(telling.sides);
  const isLetter = telling.kind === 'correspondence' && telling.grade !== 'pointed';
  const isFromOne = countries.length === 1 && peopleOfSides(telling.sides).length === 1;
  if (!home || !isLetter || !isFromOne || countries.includes(home)) return telling;
  return { ...telling, sides: [...telling.sides, unnamedSide([home], 'unspecified')] };
}
