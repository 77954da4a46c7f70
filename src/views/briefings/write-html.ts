/** A sheet in, one HTML page out that needs nothing else: readable on a telephone, in the dark, and on paper. */

import { htmlStyle } from './html-style.js';
import type { Notes } from './number-notes.js';
import { inQuotes } from './quotation-marks.js';
import { type Group, headed, headingOf, type Line, type Part, type Section, type Sheet } from './sheet.js';

export function writeHtml(sheet: Sheet, notes: Notes): string {
  const { language, title, subtitle, notice } = sheet;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<p class="subtitle">${safe(subtitle)}</p>
${notice === null ? '' : `<p>${safe(notice)}</p>\n`}${sheet.sections.map((section) => sectionOf(section, sheet, notes)).join('\n')}
${notesOf(sheet, notes)}</main>
</body>
</html>
`;
}

function sectionOf({ id, heading, groups, empty }: Section, sheet: Sheet, notes: Notes): string {
  const body =
    groups.length > 0
      ? groups
          .filter(({ lines }) => lines.length > 0)
          .map((group) => groupOf(group, sheet, notes))
          .join('\n')
      : `<p class="none">${safe(empty ?? '')}</p>`;
  return `<section id="${id}">\n<h2>${safe(headingOf(heading, groups, sheet))}</h2>\n${body}\n</section>`;
}

function groupOf({ heading, ...group }: Group, sheet: Sheet, notes: Notes): string {
  const items = group.lines.map((line) => itemOf(line, sheet, notes));
  return `${heading === null ? '' : `<h3>${safe(headed(heading, [{ heading, ...group }], sheet))}</h3>\n`}<ul>\n${items.join('\n')}\n</ul>`;
}

function itemOf({ parts, under }: Line, sheet: Sheet, notes: Notes): string {
  const lower =
    under.length === 0 ? '' : `\n<ul>\n${under.map((line) => itemOf(line, sheet, notes)).join('\n')}\n</ul>`;
  return `<li>${parts.map((part) => partOf(part, sheet, notes)).join('')}${lower}</li>`;
}

function partOf(part: Part, { language }: Sheet, notes: Notes): string {
  if (part.kind === 'sources') return sourcesOf(notes.numbersOf(part.cited));
  if (part.kind === 'strong') return `<strong>${safe(part.text)}</strong>`;
  if (part.kind === 'tag') return ` <span class="tag">${safe(part.text)}</span>`;
  return part.kind === 'quote' ? quoteOf(part, language) : safe(part.text);
}

/** Where the words stand goes along for programs: document, and offsets in its clean text. */
function quoteOf({ text, cited }: Extract<Part, { kind: 'quote' }>, language: string): string {
  const { document, span } = cited;
  const spoken = document.language === null ? '' : ` lang="${safe(document.language)}"`;
  return `<span class="quote"${spoken} data-document="${safe(document.id)}" data-span="${span.join('-')}">${safe(inQuotes(text, language))}</span>`;
}

function sourcesOf(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return `&nbsp;<sup class="sources">${numbers.map((n) => `<a href="#source-${n}">${n}</a>`).join(' ')}</sup>`;
}

function notesOf(sheet: Sheet, notes: Notes): string {
  if (notes.all.length === 0) return '';
  const items = notes.all.map(({ n, cited }) => {
    const { before, title, address } = sheet.describe(cited);
    const named = title === '' ? safe(before) : `${safe(before)}, ${linked(title, address, cited.document.language)}`;
    return `<li id="source-${n}" data-document="${safe(cited.document.id)}">${title === '' && address ? linked(before, address, null) : named}</li>`;
  });
  return `<section id="sources">\n<h2>${safe(sheet.sourcesHeading)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`;
}

function linked(words: string, address: string | null, language: string | null): string {
  const spoken = language === null ? '' : ` lang="${safe(language)}"`;
  if (address === null) return `<span${spoken}>${safe(words)}</span>`;
  return `<a href="${safe(address)}" rel="noreferrer"${spoken}>${safe(words)}</a>`;
}

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
