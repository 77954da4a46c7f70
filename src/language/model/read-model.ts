/** The bytes of data/models/<code>.bin and <code>-lexicon.bin in, a model that tags and parses out. */

import { fromDeltas, unpackFile, unpackInts } from './bytes.js';
import { type LabelRoles, labelRoles } from './label-roles.js';
import type { FeatsModel, LanguageModel } from './language-model.js';
import { emptyLexicon, type Lexicon, makeLexicon, type Reading } from './lexicon.js';
import { linearModel, type Scorer } from './linear.js';
import type { ParserModel } from './parse.js';
import type { Reviser } from './revise.js';
import { type RowsHeader, rowsParts, unpackRows } from './rows-file.js';

/** The JSON at the head of a model file. `rows` lists the weights in the order of the parts. */
export type ModelHeader = {
  readonly format: 1;
  readonly tags: readonly string[];
  readonly upos: readonly string[];
  readonly feats: readonly string[];
  readonly featsValues: readonly (readonly number[] | null)[];
  readonly scripts: readonly string[];
  readonly exceptionCount: number;
  readonly lexiconPos: Readonly<Record<string, readonly string[]>>;
  readonly fine: readonly string[];
  readonly labels: readonly string[];
  readonly rows: readonly RowsHeader[]; // two taggers, one per featsValues that is not null, lemmatiser, moves, labels
};

/** The JSON at the head of <code>-accurate.bin: more parsers, moves and labels of each in turn. */
export type ParsersHeader = {
  readonly format: 1;
  readonly reversed: readonly boolean[];
  readonly rows: readonly RowsHeader[];
};

/** The JSON at the head of <code>-reviser.bin: arcs and labels of the second look. */
export type ReviserHeader = { readonly format: 1; readonly rows: readonly RowsHeader[] };

/** The files of the accurate mode; null for one that is not there. */
export type Accurate = { readonly parsers: Uint8Array | null; readonly reviser: Uint8Array | null };

/** @param more bytes of the accurate mode's further parsers and of its second look, if they are wanted. */
export function readModel(bytes: Uint8Array, lexicon: Lexicon, more: Accurate | null = null): LanguageModel {
  const { header, parts } = unpackFile(bytes) as { header: ModelHeader; parts: Uint8Array[] };
  const scorers = readScorers(header.rows, parts);
  const featsModels: (FeatsModel | null)[] = [];
  const single = header.rows.length === header.featsValues.filter((values) => values !== null).length + 4;
  let next = single ? 1 : 2;
  for (const values of header.featsValues) {
    featsModels.push(values ? { values: Int32Array.from(values), scorer: scorers[next++] as Scorer } : null);
  }
  const [lemmatiser, moves, labels] = scorers.slice(next) as [Scorer, Scorer, Scorer];
  const rootLabel = header.labels.indexOf('root');
  return {
    ...header,
    taggers: [scorers[0] as Scorer, single ? silent : (scorers[1] as Scorer)],
    featsModels,
    lemmatiser,
    exceptions: readExceptions(header, parts.slice(header.rows.length * rowsParts)),
    rootLabel,
    parsers: [
      { moves, labels, rootLabel, reversed: false },
      ...(more?.parsers ? readParsers(more.parsers, rootLabel) : []),
    ],
    reviser: more?.reviser ? readReviser(more.reviser, labelRoles(header.labels)) : null,
    lexicon,
  };
}

const silent: Scorer = { classes: 0, score: (_keys, _count, scores) => scores.fill(0), add: () => undefined };

function readScorers(rows: readonly RowsHeader[], parts: readonly Uint8Array[]): Scorer[] {
  return rows.map((header, i) => linearModel(unpackRows(header, parts.slice(i * rowsParts, (i + 1) * rowsParts))));
}

function readParsers(bytes: Uint8Array, rootLabel: number): ParserModel[] {
  const { header, parts } = unpackFile(bytes) as { header: ParsersHeader; parts: Uint8Array[] };
  const scorers = readScorers(header.rows, parts);
  return header.reversed.map((reversed, i) => {
    return { moves: scorers[2 * i] as Scorer, labels: scorers[2 * i + 1] as Scorer, rootLabel, reversed };
  });
}

function readReviser(bytes: Uint8Array, roles: LabelRoles): Reviser {
  const { header, parts } = unpackFile(bytes) as { header: ReviserHeader; parts: Uint8Array[] };
  const [arcs, labels] = readScorers(header.rows, parts) as [Scorer, Scorer];
  return { arcs, labels, roles };
}

function readExceptions(header: ModelHeader, parts: readonly Uint8Array[]): Map<number, number> {
  const [keys, scripts] = parts as [Uint8Array, Uint8Array];
  const forms = fromDeltas(unpackInts(keys, header.exceptionCount));
  const numbers = unpackInts(scripts, header.exceptionCount);
  return new Map(Array.from(forms, (form, i) => [form, numbers[i] as number]));
}

type LexiconHeader = { readonly count: number; readonly readings: readonly (readonly [string, string, string][])[] };

/** @param bytes of a lexicon file; null gives a lexicon that knows no form. */
export function readLexicon(bytes: Uint8Array | null): Lexicon {
  if (!bytes) return emptyLexicon;
  const { header, parts } = unpackFile(bytes) as { header: LexiconHeader; parts: Uint8Array[] };
  const [hashes, classes] = parts as [Uint8Array, Uint8Array];
  const readings: Reading[][] = header.readings.map((set) =>
    set.map(([pos, morph, script]) => ({ pos, morph, script })),
  );
  return makeLexicon(
    fromDeltas(unpackInts(hashes, header.count)),
    Uint16Array.from(unpackInts(classes, header.count)),
    readings,
  );
}
