/** A sheet in, Markdown out that also reads well on a terminal. */

import type { Notes } from './number-notes.js';
import { inQuotes } from './quotation-marks.js';
import { type Group, headed, headingOf, type Line, type Part, type Section, type Sheet } from './sheet.js';

export function writeMarkdown(sheet: Sheet, notes: Notes): string {
  const head = [
    `# ${plain(sheet.title)}`,
    plain(sheet.subtitle),
    ...(sheet.notice === null ? [] : [plain(sheet.notice)]),
  ];
  const sections = sheet.sections.map((section) => sectionOf(section, sheet, notes));
  const listed = notes.all.map(({ n, cited }) => `${n}. ${noteOf(sheet.describe(cited))}`);
  const sources = listed.length > 0 ? [`## ${sheet.sourcesHeading}`, listed.join('\n')] : [];
  return `${[...head.filter((part) => part !== ''), ...sections, ...sources].join('\n\n')}\n`;
}

function sectionOf({ heading, groups, empty }: Section, sheet: Sheet, notes: Notes): string {
  const body = groups.filter(({ lines }) => lines.length > 0).map((group) => groupOf(group, sheet, notes));
  return [`## ${plain(headingOf(heading, groups, sheet))}`, ...(body.length > 0 ? body : [plain(empty ?? '')])].join(
    '\n\n',
  );
}

function groupOf({ heading, ...group }: Group, sheet: Sheet, notes: Notes): string {
  const bullets = group.lines.map((line) => bulletOf(line, '', sheet, notes));
  const head = heading === null ? [] : [`**${plain(headed(heading, [{ heading, ...group }], sheet))}**\n`];
  return [...head, ...bullets].join('\n');
}

function bulletOf({ parts, under }: Line, indent: string, sheet: Sheet, notes: Notes): string {
  const words = parts.map((part) => partOf(part, sheet, notes)).join('');
  return [`${indent}- ${words}`, ...under.map((line) => bulletOf(line, `${indent}  `, sheet, notes))].join('\n');
}

function partOf(part: Part, { language }: Sheet, notes: Notes): string {
  if (part.kind === 'sources')
    return part.cited.length === 0
      ? ''
      : ` ${notes
          .numbersOf(part.cited)
          .map((n) => `[${n}]`)
          .join('')}`;
  if (part.kind === 'strong') return `**${plain(part.text)}**`;
  if (part.kind === 'tag') return ` *${plain(part.text)}*`;
  return part.kind === 'quote' ? inQuotes(plain(part.text), language) : plain(part.text);
}

function noteOf({ before, title, address }: ReturnType<Sheet['describe']>): string {
  const named = title === '' ? '' : `, ${plain(title)}`;
  return `${plain(before)}${named}${address === null ? '' : ` <${address}>`}`;
}

/** Signs that Markdown would take for its own are told apart; line ends become spaces. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_<>#|]|\[(?!…)|(?<!…)\]/g, '\\$&');
}
