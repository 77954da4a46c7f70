import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { noTraces, openTraces } from '../../../src/cli/service/traces.js';

type Span = {
  readonly name: string;
  readonly parentSpanId?: string;
  readonly spanId: string;
  readonly status: { readonly code: number };
};

afterEach(() => {
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
});

/** A collector: keeps the bodies that are sent to it. */
async function newCollector() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(`${request.url} ${Buffer.concat(chunks).toString()}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { bodies, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

test('without a collector nothing is traced, and work is done', async () => {
  const traces = await openTraces('readout-test');
  expect(traces).toBe(noTraces);
  expect(await traces.span('work', {}, async () => 7)).toBe(7);
});

test('spans go to the collector, one inside the other, and a failure is marked', async () => {
  const collector = await newCollector();
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = collector.url;
  const traces = await openTraces('readout-test');
  const failing = () => traces.span('inner', {}, () => Promise.reject(new Error('broken')));
  await expect(traces.span('outer', { where: 'a.txt' }, failing)).rejects.toThrow('broken');
  await traces.close();
  collector.close();
  const [path, body = ''] = collector.bodies[0]?.split(/ (.*)/s) ?? [];
  expect(path).toBe('/v1/traces');
  expect(body).toContain('readout-test');
  const spans: Span[] = JSON.parse(body).resourceSpans[0].scopeSpans[0].spans;
  const [inner, outer] = spans;
  expect([inner?.name, outer?.name, inner?.parentSpanId]).toEqual(['inner', 'outer', outer?.spanId]);
  expect(inner?.status.code).toBe(2);
});
