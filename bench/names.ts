/** `npm run bench -- names FILE`: how well names are matched, on a table of judged pairs (columns name1, name2, schema, is_match). */

import { readFileSync } from 'node:fs';
import { matchBodies, matchPeople, sameName } from '../src/record/entities/match-names.js';
import { readLegalForms } from '../src/record/entities/read-legal-forms.js';
import { nodeFiles } from '../src/tables/node-files.js';

type Judged = { readonly person: boolean; readonly name1: string; readonly name2: string; readonly same: boolean };
type Scores = { readonly f1: number; readonly precision: number; readonly recall: number; readonly pairs: number };

export async function names(args: string[]): Promise<object> {
  const [file, show] = args;
  if (!file) throw new Error('npm run bench -- names FILE [--errors]: give a CSV file of judged pairs.');
  const forms = readLegalForms(nodeFiles());
  const scored = readPairs(readFileSync(file, 'utf8')).map((pair) => {
    const match = pair.person ? matchPeople(pair.name1, pair.name2) : matchBodies(pair.name1, pair.name2, forms);
    return { ...pair, match, found: match.score >= sameName };
  });
  if (show === '--errors') {
    for (const { name1, name2, same, found, match } of scored) {
      if (same !== found)
        console.log(
          `${found ? 'taken as one' : 'kept apart  '} ${match.score.toFixed(2)} ${match.reason}: ${name1} | ${name2}`,
        );
    }
  }
  const people = scored.filter((pair) => pair.person);
  const result = {
    ...scoresOf(scored),
    persons: scoresOf(people),
    others: scoresOf(scored.filter((pair) => !pair.person)),
  };
  console.table({ all: scoresOf(scored), persons: result.persons, others: result.others });
  return result;
}

function scoresOf(pairs: readonly { same: boolean; found: boolean }[]): Scores {
  const hits = pairs.filter((pair) => pair.same && pair.found).length;
  const precision = hits / Math.max(1, pairs.filter((pair) => pair.found).length);
  const recall = hits / Math.max(1, pairs.filter((pair) => pair.same).length);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { f1: round(f1), precision: round(precision), recall: round(recall), pairs: pairs.length };
}

function readPairs(csv: string): Judged[] {
  const [head, ...rows] = csv.trim().split(/\r?\n/).map(cells);
  const at = (name: string) => head?.indexOf(name) ?? -1;
  return rows.map((row) => ({
    person: row[at('schema')] === 'Person',
    name1: row[at('name1')] ?? '',
    name2: row[at('name2')] ?? '',
    same: row[at('is_match')] === 'true',
  }));
}

/** One line of CSV; quoted cells may hold commas and doubled quotes. */
function cells(line: string): string[] {
  const found = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  return found.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}
