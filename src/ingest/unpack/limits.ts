/** How much may come out of what went in: the one place that stops archives made to fill memory and disks. */

import { ReadoutError } from '../../errors.js';
import { mostBytes } from '../most-bytes.js';

/** Pages packed well shrink to a twentieth. Whatever grows a hundredfold was made to do so. */
const mostGrowth = 100;
/** Small archives of repeated lines may grow more. */
const allowance = 2 * mostBytes;
/** Files in one archive; more are left out, and told. */
export const mostEntries = 100_000;
/** An archive in an archive in an archive is read; what is nested deeper is told. */
export const deepest = 3;

/** @throws ReadoutError `archive-grows` once `unpacked` bytes came out of `packed` ones. */
export function checkGrowth(packed: number, unpacked: number, where: string): void {
  if (unpacked <= packed * mostGrowth + allowance) return;
  throw new ReadoutError('archive-grows', { where, packed: inMegabytes(packed), unpacked: inMegabytes(unpacked) });
}

/** @throws ReadoutError `input-too-large`. */
export function checkSize(found: number, most: number, where: string): void {
  if (found > most)
    throw new ReadoutError('input-too-large', { where, found: inMegabytes(found), most: inMegabytes(most) });
}

/** Gather chunks up to a size. @throws ReadoutError `input-too-large`. */
export async function gather(chunks: AsyncIterable<Uint8Array>, most: number, where: string): Promise<Uint8Array> {
  const gathered: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    checkSize(length, most, where);
    gathered.push(chunk);
  }
  return concat(gathered, length);
}

export function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
