/** Marks around a quotation, by the language of the briefing. Of the words themselves only marks within become those of a quotation in a quotation. */

type Marks = readonly [open: string, close: string];

const english: Marks = ['“', '”'];
const marks: Readonly<Record<string, Marks>> = { fr: ['«\u00a0', '\u00a0»'], en: english };
const inner: Readonly<Record<string, Marks>> = { fr: english, en: ['‘', '’'] };

export function inQuotes(words: string, language: string): string {
  const [open, close] = marks[language] ?? english;
  return `${open}${marksWithin(words, inner[language] ?? ['‘', '’'])}${close}`;
}

const opening = /[«“]\s*/g;
const closing = /\s*[»”]/g;

/** A clause that was cut out of direct speech gets the mark that was left behind. */
function marksWithin(words: string, [open, close]: Marks): string {
  const opened = words.match(opening)?.length ?? 0;
  const closed = words.match(closing)?.length ?? 0;
  const told = words.replace(opening, open).replace(closing, close);
  return `${open.repeat(Math.max(0, closed - opened))}${told}${close.repeat(Math.max(0, opened - closed))}`;
}
