/** What a briefing is asked for, as the address holds it, and as the API takes it. */

import type { BriefingQuestion } from '../../client/client.js';
import type { Language } from '../../i18n/languages.js';

const names = ['one', 'other', 'for', 'on', 'language', 'full'] as const;
type Name = (typeof names)[number];
/** What was not chosen is absent. `with`: the people to be met. */
export type BriefingChoice = { readonly [N in Name]?: string | undefined } & { readonly with?: readonly string[] };

/** Keep what a briefing can be asked for; whether it makes sense is for the server to say. */
export function readChoice(search: Record<string, unknown>): BriefingChoice {
  const set = names.filter((name) => typeof search[name] === 'string' && search[name] !== '');
  const people = [search.with ?? []].flat().filter((name): name is string => typeof name === 'string' && name !== '');
  const met = people.length > 0 ? { with: people } : {};
  return { ...Object.fromEntries(set.map((name) => [name, search[name] as string])), ...met };
}

/** As the API takes it, in the reader's own language unless another is chosen; null while a country is missing. */
export function briefingQuestion(choice: BriefingChoice, language: Language): BriefingQuestion | null {
  const { one, other } = choice;
  if (one === undefined || other === undefined) return null;
  // The server checks every value; the address may hold anything.
  return { language, ...choice, one, other } as BriefingQuestion;
}
