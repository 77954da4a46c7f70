/** The bytes of data/models/<code>.bin and <code>-lexicon.bin in, a model that tags and parses out. */

import { fromDeltas, unpackFile, unpackInts } from './bytes.js';
import type { FeatsModel, LanguageModel } from './language-model.js';
import { emptyLexicon, type Lexicon, makeLexicon, type Reading } from './lexicon.js';
import { linearModel, type Scorer } from './linear.js';
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
  readonly rows: readonly RowsHeader[]; // tagger, one per featsValues that is not null, lemmatiser, moves, labels
};

export function readModel(bytes: Uint8Array, lexicon: Lexicon): LanguageModel {
  const { header, parts } = unpackFile(bytes) as { header: ModelHeader; parts: Uint8Array[] };
  const scorers = header.rows.map((rows, i) =>
    linearModel(unpackRows(rows, parts.slice(i * rowsParts, (i + 1) * rowsParts))),
  );
  const featsModels: (FeatsModel | null)[] = [];
  let next = 1;
  for (const values of header.featsValues) {
    featsModels.push(values ? { values: Int32Array.from(values), scorer: scorers[next++] as Scorer } : null);
  }
  const [lemmatiser, moves, labels] = scorers.slice(next) as [Scorer, Scorer, Scorer];
  return {
    ...header,
    tagger: scorers[0] as Scorer,
    featsModels,
    lemmatiser,
    exceptions: readExceptions(header, parts.slice(header.rows.length * rowsParts)),
    parser: { moves, labels, rootLabel: header.labels.indexOf('root') },
    lexicon,
  };
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
