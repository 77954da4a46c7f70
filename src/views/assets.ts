/** The folder of the built web app in, its files served from memory out. Unknown pages get the app itself. */

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Handler } from 'hono';
import { ReadoutError } from '../errors.js';

type Body = Uint8Array<ArrayBuffer>;
/** `packed` is the body in gzip, made once: to compress the scripts for every visitor takes longer than to send them. */
type Asset = { readonly body: Body; readonly packed: Body | null; readonly type: string; readonly cache: string };
export type Assets = ReadonlyMap<string, Asset>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

// Files under /assets carry a hash of their content in the name, so they never change.
const forEver = 'public, max-age=31536000, immutable';

/** Read the whole folder, a few megabytes. Throws ReadoutError `web-not-built` where there is no index.html. */
export function readAssets(folder: string): Assets {
  const assets = new Map<string, Asset>();
  for (const file of filesUnder(folder)) {
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const type = types[extname(file)] ?? 'application/octet-stream';
    const cache = path.startsWith('/assets/') ? forEver : 'no-cache';
    const body = new Uint8Array(readFileSync(file));
    assets.set(path, { body, packed: isText(type) ? pack(body) : null, type, cache });
  }
  if (!assets.has('/index.html')) throw new ReadoutError('web-not-built', { folder });
  return assets;
}

function isText(type: string): boolean {
  return /^text\/|json$|svg/.test(type);
}

function pack(body: Body): Body {
  return new Uint8Array(gzipSync(body));
}

function filesUnder(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (cause) {
    throw new ReadoutError('web-not-built', { folder }, { cause });
  }
}

/** Handler for every path: the file of that name, else the app, which knows what to say about unknown pages. */
export function serveAssets(assets: Assets): Handler {
  return (c) => {
    const asset = assets.get(c.req.path);
    if (!asset && c.req.path.startsWith('/assets/')) return c.text('Not found', 404);
    const { body, packed, type, cache } = asset ?? (assets.get('/index.html') as Asset);
    const head = { 'content-type': type, 'cache-control': cache };
    if (packed === null || !accepts(c.req.header('accept-encoding'))) return c.body(body, 200, head);
    return c.body(packed, 200, { ...head, 'content-encoding': 'gzip', vary: 'accept-encoding' });
  };
}

/** A browser names what it unpacks; `gzip;q=0` says that it does not. */
function accepts(encodings = ''): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?![.\d]))/i.test(encodings);
}
