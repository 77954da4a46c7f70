/** Schemas of watching: how each source does, and which of its pages changed or vanished. */

import { z } from '@hono/zod-openapi';

const Moment = z.string().openapi({ description: 'ISO 8601, UTC', example: '2026-03-02T08:00:00.000Z' });

export const Source = z
  .object({
    id: z.string().openapi({ description: 'its name in the file of sources' }),
    kind: z.enum(['feed', 'sitemap', 'links']),
    address: z.string(),
    state: z.enum(['ok', 'failing', 'silent', 'new', 'resting']).openapi({
      description: '`silent`: nothing new for longer than usual; `resting`: no longer in the file of sources',
    }),
    everySeconds: z.int(),
    answeredAt: Moment.nullable().openapi({ description: 'when it last answered as it should' }),
    nextAt: Moment,
    faults: z.int().openapi({ description: 'since then' }),
    error: z.string().nullable(),
    newestAt: Moment.nullable().openapi({ description: 'when its newest page came, or was published' }),
    usualSilenceSeconds: z.int().nullable().openapi({ description: 'null while too little has come to tell' }),
    overrunAt: Moment.nullable().openapi({ description: 'when everything listed was new: pages may be missed' }),
    pages: z.object({ read: z.int(), waiting: z.int(), unreadable: z.int(), vanished: z.int() }),
  })
  .openapi('Source');

const Difference = z.object({ kind: z.enum(['removed', 'added']), text: z.string() }).openapi('Difference');

export const PageChange = z
  .object({
    kind: z.enum(['changed', 'vanished']),
    at: Moment,
    source: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    document: z.string().nullable().openapi({ description: 'its text now, or the last before it vanished' }),
    before: z.string().nullable().openapi({ description: 'its text before' }),
    sentences: z.array(Difference),
    facts: z.array(Difference).openapi({ description: 'what the two texts say otherwise, a line a fact' }),
  })
  .openapi('PageChange');

export const Sources = z.object({ items: z.array(Source) }).openapi('Sources');
export const PageChanges = z.object({ items: z.array(PageChange) }).openapi('PageChanges');
