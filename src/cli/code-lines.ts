/** A document a line in, its coding or what is wrong with it a line out: the form in which batch engines call a program. */

import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { ReadoutError } from '../errors.js';
import { type GivenMetadata, ingestLine, readIngestTables } from '../ingest/index.js';
import { mostBytes } from '../ingest/most-bytes.js';
import { nodeFiles } from '../tables/node-files.js';
import { notCoded, openCoder } from './open-coder.js';
import { writeLine } from './write-line.js';

/** Each line is read by itself, so that its answer depends on nothing before it. Memory is that of one line. */
export async function codeLines(input: Readable, output: Writable, given: GivenMetadata): Promise<void> {
  const files = nodeFiles();
  const [tables, coder] = [readIngestTables(files), openCoder(files)];
  const answer = async (line: string): Promise<object> => {
    const result = await ingestLine(line, given, tables);
    if (result.kind === 'problem') throw result.error;
    const { where, document } = result;
    const coding = coder.code(document);
    if (coding) return coding;
    throw notCoded(where, document, files);
  };
  for await (const line of linesOf(input)) {
    const said = await (line === null ? Promise.reject(tooLong()) : answer(line)).catch(problemOf);
    await writeLine(output, JSON.stringify(said));
  }
}

function problemOf(error: unknown): object {
  if (!(error instanceof ReadoutError)) throw error;
  return { ok: false, code: error.code, message: error.message };
}

const megabyte = 1024 * 1024;

function tooLong(): ReadoutError {
  const most = `${mostBytes / megabyte} MB`;
  return new ReadoutError('input-too-large', { where: 'this line', found: `more than ${most}`, most });
}

/** null for a line that is longer than an input may be; what is beyond that is dropped as it comes. */
async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let open = '';
  let isLong = false;
  for await (const chunk of input) {
    const parts = decoder.write(chunk as Buffer).split('\n');
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        yield isLong ? null : open;
        [open, isLong] = ['', false];
      }
      isLong ||= open.length + part.length > mostBytes;
      open = isLong ? '' : open + part;
    }
  }
  open += decoder.end();
  if (isLong || open !== '') yield isLong ? null : open;
}
