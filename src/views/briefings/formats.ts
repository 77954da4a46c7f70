/** The formats of a briefing, by the ending of their files. */

import type { Notes } from './number-notes.js';
import type { Sheet } from './sheet.js';
import { writeDocx } from './write-docx.js';
import { writeHtml } from './write-html.js';
import { writeMarkdown } from './write-markdown.js';

export const briefingFormats = ['md', 'html', 'docx'] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

type Writer = {
  readonly fileType: string;
  readonly write: (sheet: Sheet, notes: Notes) => string | Promise<Uint8Array>;
};

export const writers: Readonly<Record<BriefingFormat, Writer>> = {
  md: { fileType: 'text/markdown; charset=utf-8', write: writeMarkdown },
  html: { fileType: 'text/html; charset=utf-8', write: writeHtml },
  docx: { fileType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: writeDocx },
};
