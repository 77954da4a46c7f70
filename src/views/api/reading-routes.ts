/** The routes that read into the record: a file, a text, an address in; progress out as server-sent events. */

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { ReadoutError } from '../../errors.js';
import type { GivenMetadata } from '../../ingest/index.js';
import { mostBytes } from '../../ingest/most-bytes.js';
import { checkSize } from '../../ingest/unpack/limits.js';
import { noteChange, type OpenRecord } from '../../record/index.js';
import type { Input, ReadingQueue } from '../reading/queue.js';
import { byOf } from '../team/caller.js';
import { commands, contract, readFile, readingEvents } from './contract.js';

const everyMs = 15_000;
const nameLength = 60;

/**
 * @param queue null where this server does not read.
 * @param team the record that keeps who handed in what; null on a server without accounts.
 */
export function addReadingRoutes(api: OpenAPIHono, queue: ReadingQueue | null, team: OpenRecord['db'] | null): void {
  const list = () => ({ enabled: queue !== null, items: plain(queue?.list() ?? []) });
  const tooLarge = () => checkSize(Number.POSITIVE_INFINITY, mostBytes, 'the body') as never;
  api.use('/api/readings/*', bodyLimit({ maxSize: mostBytes, onError: tooLarge }));
  api.openapi(contract.readings, (c) => c.json(list(), 200));
  const add = async (c: Context, input: Input) => {
    const by = byOf(c);
    const reading = opened(queue).add(input, by);
    if (team && by) await noteChange(team, by, { action: 'reading.added', subject: `reading ${reading.name}` });
    return plain(reading);
  };
  api.openapi(commands.read, async (c) => c.json(await add(c, inputOf(c.req.valid('json'))), 200));
  api.openapi(readFile, async (c) => {
    const { name, ...given } = c.req.valid('query');
    const page = { address: name, bytes: new Uint8Array(await c.req.arrayBuffer()), given: known(given) };
    return c.json(await add(c, { kind: 'page', name, page }), 200);
  });
  api.openapi(readingEvents, (c) =>
    streamSSE(c, async (stream) => {
      let wake = () => {};
      const unlisten = queue?.listen(() => wake());
      stream.onAbort(() => {
        unlisten?.();
        wake();
      });
      while (!stream.aborted) {
        const changed = new Promise<void>((resolve) => {
          wake = resolve;
        });
        await stream.writeSSE({ event: 'readings', data: JSON.stringify(list()) });
        // A word now and then shows that the line is still open; many changes at once go out together.
        await Promise.race([changed, stream.sleep(everyMs)]);
        await stream.sleep(100);
      }
    }),
  );
}

/** As JSON has it, which knows no readonly lists. */
function plain<T>(value: T): Plain<T> {
  return value as Plain<T>;
}
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

function opened(queue: ReadingQueue | null): ReadingQueue {
  if (queue === null) throw new ReadoutError('readings-closed', undefined);
  return queue;
}

type Body = { text?: string | undefined; address?: string | undefined } & Known;
type Known = { readonly [K in keyof GivenMetadata]?: string | undefined };

function inputOf({ text, address, ...given }: Body): Input {
  if (address?.trim()) return { kind: 'address', address: address.trim(), given: known(given) };
  if (!text?.trim()) throw new ReadoutError('input-empty', { where: 'the text' });
  const name = given.title || nameFor(text);
  // The ending says that it is no page and no list of records, whatever it looks like.
  return { kind: 'page', name, page: { address: name, bytes: new TextEncoder().encode(text), given: known(given) } };
}

function nameFor(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= nameLength ? line : `${line.slice(0, nameLength).replace(/\s\S*$/, '')} …`;
}

function known(given: Known): GivenMetadata {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
}
