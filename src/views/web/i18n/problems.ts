/** What went wrong, in the reader's language: by code and values where the server gave them, else in its own words. */

import type { Problem } from '../../../errors.js';
import type { Language } from './languages.js';
import { frenchProblems } from './problems-fr.js';

/** @param problem the server's code, the values that its message tells, and the message. */
export function problemIn(language: Language, { code, details, message }: Problem): string {
  const words = language === 'fr' ? frenchProblems[code as keyof typeof frenchProblems] : undefined;
  if (!words || details === undefined) return message;
  try {
    return (words as (d: unknown) => string)(details);
  } catch {
    // Values of another shape come from another version of the server; its own words are right whatever they are.
    return message;
  }
}
