/** One job in: an input to read whole, or a document of one; its documents with their codings out. The same in any thread. */

import type { Coding } from '../../coding/types.js';
import { type ErrorCode, type ErrorDetails, ReadoutError } from '../../errors.js';
import { type Document, type GivenMetadata, type IngestTables, readIngestTables } from '../../ingest/index.js';
import type { DataFiles } from '../../tables/files.js';
import { ingestInput } from '../ingest-input.js';
import { type Coder, openCoder } from '../open-coder.js';

export type Job =
  | { readonly kind: 'input'; readonly path: string; readonly given: GivenMetadata }
  | { readonly kind: 'document'; readonly where: string; readonly document: Document };

/** `coding` is null for a document in a language that cannot be coded. */
export type Coded =
  | { readonly kind: 'coded'; readonly where: string; readonly document: Document; readonly coding: Coding | null }
  | { readonly kind: 'problem'; readonly where: string; readonly problem: Problem };

/** A ReadoutError as it passes between threads. */
export type Problem = { readonly code: ErrorCode; readonly details: ErrorDetails<ErrorCode> };

export type Tools = { readonly tables: IngestTables; readonly coder: Coder };

export function openTools(files: DataFiles): Tools {
  return { tables: readIngestTables(files), coder: openCoder(files) };
}

/** Never throws for what a job holds: a problem is a result of its own. */
export async function doJob(job: Job, tools: Tools): Promise<Coded[]> {
  if (job.kind === 'document') return [codeOne(job, tools)];
  try {
    const done: Coded[] = [];
    for await (const result of ingestInput(job.path, job.given, tools.tables))
      done.push(result.kind === 'problem' ? problemAt(result.where, result.error) : codeOne(result, tools));
    return done;
  } catch (error) {
    return [problemAt(job.path, error)];
  }
}

function codeOne({ where, document }: { where: string; document: Document }, { coder }: Tools): Coded {
  try {
    return { kind: 'coded', where, document, coding: coder.code(document) };
  } catch (error) {
    return problemAt(where, error);
  }
}

export function problemAt(where: string, error: unknown): Coded {
  if (!(error instanceof ReadoutError)) throw error;
  return { kind: 'problem', where, problem: { code: error.code, details: error.details as Problem['details'] } };
}

export function errorOf({ code, details }: Problem): ReadoutError {
  return new ReadoutError(code, details);
}
