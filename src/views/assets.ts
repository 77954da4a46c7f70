/** The folder of the built web app in, its files served from memory out. Unknown pages get the app itself. */

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Handler } from 'hono';
import { ReadoutError } from '../errors.js';

type Asset = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string; readonly cache: string };
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
    assets.set(path, { body: new Uint8Array(readFileSync(file)), type, cache });
  }
  if (!assets.has('/index.html')) throw new ReadoutError('web-not-built', { folder });
  return assets;
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
    const { body, type, cache } = asset ?? (assets.get('/index.html') as Asset);
    return c.body(body, 200, { 'content-type': type, 'cache-control': cache });
  };
}
