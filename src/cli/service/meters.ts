/** What a process does, counted and timed, in; the text that Prometheus reads out. */

import type { Registry } from 'prom-client';
import type { QueueState } from '../../queue/index.js';
import type { OpenRecord } from '../../record/index.js';
import { codeOf } from './log.js';

export type Stage = 'coding' | 'recording';

export type Meters = {
  readonly recorded: (status: string) => void;
  readonly failed: (error: unknown) => void;
  readonly timed: <T>(stage: Stage, work: () => Promise<T>) => Promise<T>;
  /** Asked whenever the text is. */
  readonly watchQueue: (state: () => Promise<QueueState>) => void;
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>;
};

export const noMeters: Meters = {
  recorded: () => {},
  failed: () => {},
  timed: (_, work) => work(),
  watchQueue: () => {},
  text: async () => ({ type: 'text/plain', body: '' }),
};

const secondsOfStage = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export async function openMeters(): Promise<Meters> {
  const { Counter, collectDefaultMetrics, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers: [registry] });
  const documents = counter(
    'readout_documents_total',
    'Documents handed to the record, by what became of them.',
    'status',
  );
  const errors = counter('readout_errors_total', 'Problems, by their code.', 'code');
  const stages = new Histogram({
    name: 'readout_stage_seconds',
    help: 'Seconds that one document takes in a stage; waiting for a thread, or for another writer, counts.',
    labelNames: ['stage'],
    buckets: secondsOfStage,
    registers: [registry],
  });
  return {
    recorded: (status) => documents.inc({ status }),
    failed: (error) => errors.inc({ code: codeOf(error) }),
    timed: (stage, work) => {
      const end = stages.startTimer({ stage });
      return work().finally(end);
    },
    watchQueue: (state) => addQueueGauge(registry, state),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}

/** Left out of the text while the queue does not answer. */
async function addQueueGauge(registry: Registry, state: () => Promise<QueueState>): Promise<void> {
  const { Gauge } = await import('prom-client');
  new Gauge({
    name: 'readout_queue_documents',
    help: 'Documents in the queue: waiting, in the hands of workers, set aside.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const found = await state().catch(() => null);
      this.reset();
      if (!found) return;
      this.set({ state: 'waiting' }, found.waiting);
      this.set({ state: 'in-hand' }, found.inHand);
      this.set({ state: 'dead' }, found.deadLetters);
    },
  });
}

/** The same record, counted and timed. */
export function measured<R extends Pick<OpenRecord, 'read' | 'readBefore'>>(record: R, meters: Meters): R {
  const read: OpenRecord['read'] = async (...document) => {
    const result = await meters
      .timed('recording', () => record.read(...document))
      .catch((error) => {
        meters.failed(error);
        throw error;
      });
    meters.recorded(result.status);
    return result;
  };
  const readBefore: OpenRecord['readBefore'] = async (...document) => {
    const result = await record.readBefore(...document);
    if (result) meters.recorded(result.status);
    return result;
  };
  return { ...record, read, readBefore };
}
