/**
 * A sheet with everything in, the sheet that has room on so many pages out. Sections take turns, each giving its weightiest line, until the
 * pages are full; what is left out is counted. Heights are reckoned from letters, a little too high rather than too low, so that every
 * format keeps to the number.
 */

import { citedIn } from './number-notes.js';
import type { Group, Line, Part, Section, Sheet } from './sheet.js';
import type { Cited } from './types.js';

/** A4 with margins of 18 mm in a sans-serif of 9 points; one unit is one line of it. Notes stand in two columns. */
const page = { units: 67, letters: 110, notes: 54 };
const heights = { title: 4, section: 2.1, group: 1.15, gap: 0.2, note: 0.88 };

/** Lines a section gives in one turn. What is owed matters most. */
const turns: Readonly<Record<Section['id'], number>> = {
  people: 3,
  contacts: 2,
  ahead: 1,
  debts: 4,
  signed: 1,
  wording: 1,
  changes: 1,
};

/** @param pages null: everything. */
export function fitPages(sheet: Sheet, pages: number | null): Sheet {
  if (pages === null) return sheet;
  const room = pages * page.units - heights.title;
  let taken = sheet.sections.map(({ groups }) => groups.map(() => 0));
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    for (const [at, section] of sheet.sections.entries()) {
      for (let turn = 0; turn < turns[section.id]; turn += 1) {
        const more = oneMore(taken, at, section);
        if (!more || heightOf(cutSheet(sheet, more)) > room) continue;
        taken = more;
        isGrowing = true;
      }
    }
  }
  return cutSheet(sheet, taken);
}

type Taken = readonly (readonly number[])[];

/** Groups of a section share its turns: the one with the fewest lines so far comes first, so that each has its weightiest. */
function oneMore(taken: Taken, at: number, { groups }: Section): number[][] | null {
  const counts = taken[at] ?? [];
  const open = groups
    .map(({ worthy }, i) => ({ i, n: counts[i] ?? 0, left: worthy - (counts[i] ?? 0) }))
    .filter(({ left }) => left > 0);
  const [next] = open.sort((one, other) => one.n - other.n || one.i - other.i);
  if (!next) return null;
  return taken.map((section, s) => section.map((n, g) => (s === at && g === next.i ? n + 1 : n)));
}

function cutSheet(sheet: Sheet, taken: Taken): Sheet {
  const sections = sheet.sections.map((section, s) => ({
    ...section,
    groups: section.groups.map((group, g): Group => ({ ...group, lines: group.lines.slice(0, taken[s]?.[g] ?? 0) })),
  }));
  return { ...sheet, sections };
}

function heightOf({ sections, describe }: Sheet): number {
  const documents = new Map<string, Cited>();
  for (const cited of sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.flatMap(citedIn))))
    documents.set(cited.document.id, cited);
  const notes = [...documents.values()].map((cited) => noteHeight(describe(cited)));
  return sum(sections.map(sectionHeight)) + heights.section + sum(notes);
}

function noteHeight({ before, title }: { readonly before: string; readonly title: string }): number {
  return (Math.ceil((before.length + title.length + 8) / page.notes) * heights.note) / 2;
}

function sectionHeight({ groups }: Section): number {
  return heights.section + (groups.length === 0 ? 1 : sum(groups.map(groupHeight)));
}

function groupHeight({ heading, lines }: Group): number {
  if (lines.length === 0) return 0;
  return (heading === null ? 0 : heights.group) + sum(lines.map((one) => lineHeight(one, 2)));
}

function lineHeight({ parts, under }: Line, indent: number): number {
  const letters = sum(parts.map(lettersOf));
  return (
    Math.ceil(letters / (page.letters - indent)) + heights.gap + sum(under.map((one) => lineHeight(one, indent + 4)))
  );
}

function lettersOf(part: Part): number {
  if (part.kind === 'sources') return part.cited.length * 4;
  return part.text.length + (part.kind === 'quote' ? 4 : part.kind === 'tag' ? 3 : 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
