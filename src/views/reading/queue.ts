/** Inputs in, read one after the other into the record; whoever listens is told how far each one is. */

import { problemOf, ReadoutError } from '../../errors.js';
import type { GivenMetadata, Page } from '../../ingest/index.js';
import type { By } from '../../record/accounts/index.js';
import type { FetchPage, Outcome, Reading, ReadPage } from './types.js';

export type Input =
  | { readonly kind: 'page'; readonly name: string; readonly page: Page }
  | { readonly kind: 'address'; readonly address: string; readonly given: GivenMetadata };

export type ReadingQueue = {
  /** Put an input at the end of the queue. `by`: who is signed in. @throws ReadoutError `readings-full`. */
  readonly add: (input: Input, by?: By) => Reading;
  /** All that is waiting and what was read last, newest first. */
  readonly list: () => readonly Reading[];
  /** @returns a function that ends the listening. */
  readonly listen: (changed: () => void) => () => void;
};

const mostWaiting = 500;
const mostKept = 200;
const mostOutcomes = 100;

/** A queue in memory: it ends with the server, and what was read stays in the record. */
export function openReadingQueue(read: ReadPage, fetchPage: FetchPage): ReadingQueue {
  const readings = new Map<string, Reading>();
  const waiting: { readonly id: string; readonly input: Input; readonly by: By | undefined }[] = [];
  const listeners = new Set<() => void>();
  let count = 0;
  let busy = false;

  const change = (id: string, change: Partial<Reading>) => {
    const before = readings.get(id);
    if (before) readings.set(id, { ...before, ...change });
    for (const listener of listeners) listener();
  };
  const note = (id: string, outcome: Outcome) => {
    const before = readings.get(id);
    if (before) change(id, withOutcome(before, outcome));
  };
  const work = async () => {
    if (busy) return;
    busy = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id, input, by } = next;
      try {
        change(id, { state: input.kind === 'address' ? 'fetching' : 'reading' });
        const page = input.kind === 'page' ? input.page : { ...(await fetchPage(input.address)), given: input.given };
        change(id, { state: 'reading' });
        await read(page, (outcome) => note(id, outcome), by);
        change(id, { state: nothingRead(readings.get(id)) ? 'failed' : 'done' });
      } catch (error) {
        if (!(error instanceof ReadoutError)) console.error(error);
        const fault = error instanceof ReadoutError ? error : new ReadoutError('api-failed', { path: '/api/readings' });
        change(id, { state: 'failed', message: fault.message, problem: problemOf(fault) });
      }
    }
    busy = false;
  };

  return {
    add: (input, by) => {
      if (waiting.length >= mostWaiting) throw new ReadoutError('readings-full', { most: mostWaiting });
      const id = String(++count);
      const reading = emptyReading(id, input.kind === 'address' ? input.address : input.name);
      readings.set(id, reading);
      forgetOldest(readings);
      waiting.push({ id, input, by });
      void work();
      return reading;
    },
    list: () => [...readings.values()].reverse(),
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function nothingRead(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.documents === 0 && reading.problems > 0;
}

function emptyReading(id: string, name: string): Reading {
  const none = { documents: 0, contacts: 0, acts: 0, problems: 0 };
  return { id, name, state: 'waiting', ...none, outcomes: [], message: null, problem: null };
}

function withOutcome(reading: Reading, outcome: Outcome): Partial<Reading> {
  const isProblem = outcome.status === 'problem';
  const room = isProblem || reading.outcomes.length < mostOutcomes;
  return {
    documents: reading.documents + (isProblem ? 0 : 1),
    contacts: reading.contacts + outcome.contacts,
    acts: reading.acts + outcome.acts,
    problems: reading.problems + (isProblem ? 1 : 0),
    outcomes: room ? [...reading.outcomes, outcome].slice(0, 2 * mostOutcomes) : reading.outcomes,
  };
}

function forgetOldest(readings: Map<string, Reading>): void {
  for (const [id, { state }] of readings) {
    if (readings.size <= mostKept) return;
    if (state === 'done' || state === 'failed') readings.delete(id);
  }
}
