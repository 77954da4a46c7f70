/** A data folder in, a fault out when its disk has too little room for a write. */

import { statfs } from 'node:fs/promises';
import { ReadoutError } from '../../../errors.js';

/** Room that one write may take beside its own data: indexes, log, temporary files. */
const spareBytes = 32 * 1024 * 1024;

/**
 * Refuse a write before the disk is full: when the embedded database cannot write its log it does not fail, it hangs.
 *
 * @param bytes that the write is about to store.
 * @throws ReadoutError `disk-full`.
 */
export async function ensureRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes + spareBytes) throw new ReadoutError('disk-full', { place: folder });
}
