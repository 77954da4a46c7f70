/** A sheet in, a Word document out, the same bytes each time: A4, real headings and lists, links at the sources. */

import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  TextRun,
} from 'docx';
import { styles } from './docx-styles.js';
import type { Notes } from './number-notes.js';
import { inQuotes } from './quotation-marks.js';
import { settleBytes } from './settle-docx.js';
import { type Group, headed, headingOf, type Line, type Part, type Section, type Sheet } from './sheet.js';

/** Twentieths of a point. */
const margins = { top: 907, bottom: 907, left: 1021, right: 1021, footer: 450 };

const paper = { size: { width: 11906, height: 16838 }, margin: margins };

export async function writeDocx(sheet: Sheet, notes: Notes): Promise<Uint8Array> {
  const { title, subtitle, notice, language } = sheet;
  const head = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: 'Subtitle', text: subtitle }),
  ];
  const said = notice === null ? [] : [new Paragraph({ text: notice })];
  const body = sheet.sections.flatMap((section) => sectionOf(section, sheet, notes));
  const document = new Document({
    title,
    creator: 'Readout',
    styles: styles(language),
    numbering: { config: [bullets, sourceNumbers] },
    sections: [
      {
        properties: { page: paper },
        footers: { default: pageNumbers() },
        children: [...head, ...said, ...body, ...sourcesHeading(sheet, notes)],
      },
      // Many short lines: two columns take half the room.
      {
        properties: { type: SectionType.CONTINUOUS, column: { count: 2, space: 340 }, page: paper },
        footers: { default: pageNumbers() },
        children: sourcesOf(sheet, notes),
      },
      // Columns are made equally long only where another section follows.
      {
        properties: { type: SectionType.CONTINUOUS, page: paper },
        footers: { default: pageNumbers() },
        children: [end()],
      },
    ],
  });
  return settleBytes(new Uint8Array(await Packer.toBuffer(document)));
}

const bullets = {
  reference: 'bullets',
  levels: [
    { level: 0, format: 'bullet' as const, text: '•', style: { paragraph: { indent: { left: 227, hanging: 227 } } } },
    { level: 1, format: 'bullet' as const, text: '–', style: { paragraph: { indent: { left: 454, hanging: 170 } } } },
  ],
};

const sourceNumbers = {
  reference: 'sources',
  levels: [
    {
      level: 0,
      format: 'decimal' as const,
      text: '%1.',
      style: { paragraph: { indent: { left: 340, hanging: 340 } } },
    },
  ],
};

function end(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: 'exact', after: 0 } });
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children, size: 15, color: '555555' })],
      }),
    ],
  });
}

function sectionOf({ heading, groups, empty }: Section, sheet: Sheet, notes: Notes): Paragraph[] {
  const body = groups.filter(({ lines }) => lines.length > 0).flatMap((group) => groupOf(group, sheet, notes));
  const none = [new Paragraph({ children: [new TextRun({ text: empty ?? '', color: '555555' })] })];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: headingOf(heading, groups, sheet) }),
    ...(body.length > 0 ? body : none),
  ];
}

function groupOf(group: Group, sheet: Sheet, notes: Notes): Paragraph[] {
  const { heading, lines } = group;
  const named = heading === null ? null : headed(heading, [group], sheet);
  const head = named === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, text: named })];
  return [...head, ...lines.flatMap((line) => bulletOf(line, 0, sheet, notes))];
}

function bulletOf({ parts, under }: Line, level: number, sheet: Sheet, notes: Notes): Paragraph[] {
  const children = parts.flatMap((part) => runsOf(part, sheet, notes));
  const own = new Paragraph({ numbering: { reference: 'bullets', level }, keepLines: true, children });
  return [own, ...under.flatMap((line) => bulletOf(line, level + 1, sheet, notes))];
}

function runsOf(part: Part, { language }: Sheet, notes: Notes): ParagraphChild[] {
  if (part.kind === 'sources') return numbersOf(notes.numbersOf(part.cited));
  if (part.kind === 'strong') return [new TextRun({ text: part.text, bold: true })];
  if (part.kind === 'tag') return [new TextRun({ text: ` · ${part.text}`, color: '7A3B12' })];
  if (part.kind !== 'quote') return [new TextRun(part.text)];
  const spoken = part.cited.document.language;
  return [new TextRun({ text: inQuotes(part.text, language), ...(spoken ? { language: { value: spoken } } : {}) })];
}

function numbersOf(numbers: readonly number[]): ParagraphChild[] {
  return numbers.length === 0
    ? []
    : [new TextRun({ text: `\u00a0${numbers.join('\u00a0')}`, superScript: true, color: '1F4E79' })];
}

function sourcesHeading({ sourcesHeading: text }: Sheet, notes: Notes): Paragraph[] {
  return notes.all.length === 0 ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, text })];
}

function sourcesOf(sheet: Sheet, notes: Notes): Paragraph[] {
  return notes.all.map(({ cited }) => {
    const { before, title, address } = sheet.describe(cited);
    const words = title === '' ? before : title;
    const run = new TextRun({ text: words, ...(address === null ? {} : { color: '1F4E79' }) });
    const named = address === null ? run : new ExternalHyperlink({ link: address, children: [run] });
    const children = title === '' ? [named] : [new TextRun(`${before}, `), named];
    return new Paragraph({ style: 'Source', numbering: { reference: 'sources', level: 0 }, children });
  });
}
