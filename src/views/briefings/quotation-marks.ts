/** Marks around a quotation, by the language of the briefing; the words themselves are never touched. */

const marks: Readonly<Record<string, readonly [string, string]>> = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] };

export function inQuotes(words: string, language: string): string {
  const [open, close] = marks[language] ?? ['“', '”'];
  return `${open}${words}${close}`;
}
