/**
 * A queue that gives nothing in; its consumer made anew where it has lost count of what the stream holds, as after a crash of the
 * server: acknowledged and not taken out, so that the same document cannot be put in again; or taken out and still in hand.
 */

import type { JetStreamManager } from '@nats-io/jetstream';
import { ensureConsumer } from './make-streams.js';
import type { QueueNames } from './names.js';
import { type Counts, countsOf } from './read-state.js';

type Look = { readonly what: string; readonly since: number };

/** Nothing was handed out or acknowledged for so many silences, though there is something: more than any document takes. */
const longestStill = 10;

/**
 * Called again and again by whoever is given nothing. A new consumer hands out all that the stream holds; what is in the record already
 * is acknowledged at once there, and what another worker has in hand just now comes into the record once.
 */
export function openMender(jsm: JetStreamManager, names: QueueNames, silenceMs: number): () => Promise<void> {
  let last: Look = { what: '', since: 0 };
  let isAtIt = false;
  const lookOnce = async () => {
    await ensureConsumer(jsm, names, { silenceMs }); // whoever made it anew may have died in between
    const [what, now] = [whatIsSeen(await countsOf(jsm, names)), Date.now()];
    if (what !== last.what) last = { what, since: now };
    if (what === 'well' || now - last.since < patienceMs(what, silenceMs)) return;
    last = { what: '', since: 0 };
    await jsm.consumers.delete(names.documents, names.workers);
    await ensureConsumer(jsm, names, { silenceMs });
  };
  return async () => {
    if (isAtIt) return; // another lane of this worker
    isAtIt = true;
    await lookOnce().catch(() => {}); // away just now, or another worker was first
    isAtIt = false;
  };
}

/** `astray`: consumer and stream disagree. Else a trace of how far things are. */
function whatIsSeen({ kept, consumer }: Counts): string {
  const { num_pending, num_ack_pending, delivered, ack_floor } = consumer;
  if (kept !== num_pending + num_ack_pending) return 'astray';
  return kept === 0 ? 'well' : [kept, delivered.consumer_seq, ack_floor.consumer_seq].join(' ');
}

/** Numbers that are asked for one after the other differ for a moment where others are at work. */
function patienceMs(what: string, silenceMs: number): number {
  return what === 'astray' ? silenceMs : longestStill * silenceMs;
}
