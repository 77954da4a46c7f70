/** The tables of offices and title words in, their phrases for the indexes out: singular, plural, and what each means. */

import type { Sources } from './load-entity-tables.js';
import type { Phrase } from './phrase-index.js';
import type { Connector, Held, Modifier, Office, TitleHead } from './tables.js';

type Language = 'fr' | 'en';

export function officePhrases(language: Language, sources: Sources): Phrase<TitleHead>[] {
  return sources.offices.flatMap((entry) => {
    const office = officeOf(entry);
    return entry[language].flatMap((words) => [
      { words, value: { kind: 'office' as const, office, plural: false } },
      ...pluralsOf(words, language).map((plural) => ({
        words: plural,
        value: { kind: 'office' as const, office, plural: true },
      })),
    ]);
  });
}

/** What a description stands for: a state's leader an entry without words (`state-leader`), a movement's `party-leader`, "l'envoyé du Nordmark" `envoy`. */
export function officeCalled(sources: Sources, called: string): Office | null {
  const entry = sources.offices.find(({ id }) => id === called);
  return entry ? officeOf(entry) : null;
}

/** Each with all fields in one order, because the engine reads such objects faster. */
function officeOf(entry: Sources['offices'][number]): Office {
  const { id, level, by, countries, deputyBy, usual, rank, tail, deputy, always } = entry;
  return { id, level, by, countries, deputyBy, usual, rank, tail, deputy: deputy ?? level, always: always ?? null };
}

/** In French the first word takes the s ("ministres d'État"), in English the last word before a preposition does. */
function pluralsOf(words: string, language: Language): string[] {
  if (/^[\p{Lu}.-]+$/u.test(words)) return language === 'en' && /^\p{Lu}+$/u.test(words) ? [`${words}s`] : [];
  const parts = words.split(' ');
  const of = parts.findIndex((part) => ['of', 'for', 'to'].includes(part));
  const at = language === 'fr' ? 0 : (of > 0 ? of : parts.length) - 1;
  const plural = (end: number) =>
    parts.map((part, i) => (i >= at && i <= end && !part.endsWith('s') ? `${part}s` : part)).join(' ');
  return [...new Set([plural(at), plural(language === 'fr' ? at + 1 : at)])]
    .filter((form) => form !== words)
    .map((form) => form.replace(/als\b/, 'aux'));
}

export function descriptionPhrases(language: Language, sources: Sources): Phrase<TitleHead>[] {
  const { descriptions, counterpart, colleague } = sources.titleWords[language];
  const described = Object.entries(descriptions).flatMap(([group, list]) =>
    list.flatMap((words): Phrase<TitleHead>[] => [
      { words, value: { kind: 'description', group, plural: words.endsWith('s') } },
      { words: words.endsWith('s') ? words : `${words}s`, value: { kind: 'description', group, plural: true } },
    ]),
  );
  return [
    ...described,
    ...counterpart.map((words) => other(words, false)),
    ...colleague.map((words) => other(words, true)),
  ];
}

/** The same office in another country. */
function other(words: string, stated: boolean): Phrase<TitleHead> {
  return { words, value: { kind: 'counterpart', plural: words.endsWith('s') && !words.startsWith('vis'), stated } };
}

/** "chairs", "est à la tête de": verbs of the table, each with the office of the word that it stands under. */
export function heldPhrases(language: Language, sources: Sources): Phrase<Held>[] {
  const offices = officePhrases(language, sources);
  return Object.entries(sources.titleWords[language].holds).flatMap(([called, verbs]) => {
    const head = offices.find(({ words }) => words === called)?.value;
    return head ? verbs.map((words): Phrase<Held> => ({ words, value: { head, called } })) : [];
  });
}

export function modifierPhrases(language: Language, sources: Sources): Phrase<Modifier>[] {
  const { deputy, former, acting, modifiers } = sources.titleWords[language];
  const of = (list: readonly string[], value: Modifier) => list.map((words): Phrase<Modifier> => ({ words, value }));
  return [...of(deputy, 'deputy'), ...of(former, 'former'), ...of(acting, 'acting'), ...of(modifiers, 'plain')];
}

export function connectorPhrases(language: Language, sources: Sources): Phrase<Connector>[] {
  const table = sources.connectors[language];
  return (['of', 'to', 'for', 'and'] as const).flatMap((value) =>
    table[value].map((words): Phrase<Connector> => ({ words, value })),
  );
}
