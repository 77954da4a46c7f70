/** The writer of each format of a briefing. Word comes as bytes, the others as text. */

import type { BriefingFormat } from './names.js';
import type { Notes } from './number-notes.js';
import type { Sheet } from './sheet.js';
import { writeDocx } from './write-docx.js';
import { writeHtml } from './write-html.js';
import { writeMarkdown } from './write-markdown.js';

export const writers: Readonly<Record<BriefingFormat, (sheet: Sheet, notes: Notes) => string | Promise<Uint8Array>>> = {
  md: writeMarkdown,
  html: writeHtml,
  docx: writeDocx,
};
