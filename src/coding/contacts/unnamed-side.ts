/** Countries in, a side of a contact out of whom the text names nobody: "les deux parties", "the Norlandian side". */

import { ofCountries } from '../parties/resolved.js';
import type { Country, ParticipantRole } from '../types.js';
import type { Side } from './types.js';

export function unnamedSide(countries: readonly Country[], role: ParticipantRole): Side {
  return { party: ofCountries(countries), role };
}
