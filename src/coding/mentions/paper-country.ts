/** The name of a paper, agency or broadcaster in, the country it is at home in out: data/entities/papers.yaml. */

import { fold } from '../../text/fold.js';
import type { Country } from '../types.js';
import type { LanguageTables } from './tables.js';

/** The same for "The Norville Herald" and "norville herald". */
export function paperKey(name: string): string {
  return fold(name)
    .replace(/^the |[.\s]+$/g, '')
    .trim();
}

/** By the whole name, else by a part of it: "Norville Herald (online)", "NH / Agence Norden". Null for a name that the table lacks. */
export function paperCountry({ papers }: LanguageTables, publisher: string | null): Country | null {
  const name = publisher ?? '';
  const parts = [name, ...name.split(/\s*[/,;()|]\s*|\s+[-–—]\s+/)];
  return parts.map((part) => papers.get(paperKey(part))).find((country) => country !== undefined) ?? null;
}
