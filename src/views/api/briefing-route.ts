/** The route of briefings: a note to look at in a frame of our own pages, or to keep as a file. */

import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { htmlStyle } from '../briefings/html-style.js';
import { type BriefingFormat, fileTypes } from '../briefings/names.js';
import { briefingRoute } from './contract.js';
import type { RecordReader } from './reader.js';

/** The page brings its own style, known by its sum, and nothing else; our own pages may frame it. */
const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(htmlStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export function addBriefingRoute(api: OpenAPIHono, reader: Pick<RecordReader, 'briefing' | 'writeBriefing'>): void {
  api.openapi(briefingRoute, async (c) => {
    const asked = c.req.valid('query');
    const value = await reader.briefing(asked);
    if (asked.format === 'json') return c.json(value as never, 200);
    const name = fileName([...value.sides, value.on ?? ''], asked.format);
    const headers = { 'content-type': fileTypes[asked.format], 'content-disposition': `inline; filename="${name}"` };
    const policy = asked.format === 'html' ? { 'content-security-policy': pagePolicy } : {};
    return c.body((await reader.writeBriefing(value, asked)) as never, 200, { ...headers, ...policy }) as never;
  });
}

/** "briefing-VNM-RUS-2026-02-24.docx" */
function fileName(parts: readonly string[], format: BriefingFormat): string {
  return `${['briefing', ...parts.filter((part) => part !== '')].join('-')}.${format}`;
}
