/** Every format that an input can have, in the order in which they are tried; plain text is what is left. */

import { mostBytes } from '../most-bytes.js';
import { habitAt } from '../page-habits.js';
import { readHtml } from '../read-html.js';
import { readJsonLines } from '../read-json-lines.js';
import { readText } from '../read-text.js';
import { sitemap } from '../sitemap.js';
import { docx } from './docx.js';
import { feed } from './feed.js';
import { pdf } from './pdf.js';
import type { Format, Input } from './types.js';

export type { Format, Input } from './types.js';

const megabyte = 1024 * 1024;

const jsonLines: Format = {
  name: 'JSON Lines',
  mostBytes,
  fits: ({ address, source }) => /\.(?:jsonl|ndjson|json)$/i.test(address) || /^\ufeff?\s*\[?\s*\{\s*"/.test(source()),
  read: ({ source, where }) => [...readJsonLines(source(), where)],
};

const html: Format = {
  name: 'HTML',
  mostBytes: 5 * megabyte,
  fits: isHtml,
  read: ({ source, where, address, pages }) => {
    const habitOf = (stated: string) => habitAt(pages, /^https?:/i.test(address) ? address : stated);
    return [{ kind: 'raw', where, raw: readHtml(source(), habitOf) }];
  },
};

const text: Format = {
  name: 'plain text',
  mostBytes,
  fits: () => true,
  read: ({ source, where }) => [{ kind: 'raw', where, raw: readText(source(), where) }],
};

const formats: readonly Format[] = [pdf, docx, feed, sitemap, jsonLines, html, text];

/** @throws ReadoutError where the input as a whole cannot be read. */
export function formatOf(input: Input): Format {
  return formats.find((format) => format.fits(input)) ?? text;
}

function isHtml({ address, mediaType, source }: Input): boolean {
  const head = source().slice(0, 2000);
  if (/^\ufeff?\s*(?:<!doctype html|<html|<\?xml|<!--|<head|<body|<article|<div|<p[\s>])/i.test(head)) return true;
  const said = /\.(?:html?|xhtml)$/i.test(address) || /^(?:text\/html|application\/xhtml)/i.test(mediaType);
  return said && /<[a-z!/]/i.test(source());
}
