/** A line out, with a wait when whoever reads is slower than we are: memory stays flat. */

import { once } from 'node:events';
import type { Writable } from 'node:stream';

export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
