/** What the queue stage offers: documents put in, taken out by workers, set aside as dead letters. */

import type { ReadoutError } from '../errors.js';
import type { Document } from '../ingest/types.js';

/** A document under way; `where` names its input in messages. */
export type Parcel = {
  readonly where: string;
  readonly document: Document;
  readonly by?: string; // who put it in; stands in the audit log
};

/** A parcel in the hands of one worker, until it says what became of it. */
export type Delivery = {
  readonly where: string;
  readonly by: string | null; // who put it in
  /** How often it was handed out, this time counted. */
  readonly deliveries: number;
  /** @throws ReadoutError `queue-message-unreadable`. */
  readonly open: () => Document;
  /** Still at it: asked for again and again, or the queue hands the parcel to another. */
  readonly hold: () => void;
  /** Its document is in the record. */
  readonly done: () => void;
  readonly giveBack: () => void;
  /** Never to be handed out again, unless somebody retries it. Waits for a queue that is away. @throws once told to `stop`, when it is. */
  readonly setAside: (reason: ReadoutError, stop?: AbortSignal) => Promise<void>;
};

export type DeadLetter = {
  readonly id: string; // of the document, without "sha256:"
  readonly sequence: number;
  readonly where: string;
  readonly code: string;
  readonly reason: string;
  readonly deliveries: number;
  readonly at: string; // when it was set aside, ISO 8601
};

export type QueueState = {
  readonly waiting: number;
  readonly inHand: number; // handed to a worker, not yet acknowledged
  readonly deadLetters: number;
};

export type QueueOptions = {
  /** A parcel that its worker is silent about for so long is handed to another. Kept by the queue from the first opening on. */
  readonly silenceMs?: number;
  /** Whoever puts in more waits. Kept by the queue from the first opening on. */
  readonly mostWaiting?: number;
  /** Told when the queue is full or does not answer, and putting in waits. */
  readonly onWait?: (why: 'full' | 'away') => void;
};

export type OpenQueue = {
  readonly place: string; // its address without its password
  readonly silenceMs: number;
  /** The same text, described alike, waits once. @throws ReadoutError `queue-document-too-large`. */
  readonly put: (parcel: Parcel) => Promise<'put' | 'waiting'>;
  /** null when nothing came within two seconds, or the queue is away just now. */
  readonly take: () => Promise<Delivery | null>;
  readonly state: () => Promise<QueueState>;
  readonly deadLetters: () => Promise<readonly DeadLetter[]>;
  /** Put dead letters in again. */
  readonly retry: (letter: DeadLetter) => Promise<void>;
  readonly drop: (letter: DeadLetter) => Promise<void>;
  /** Three seconds at most. @returns false where the queue is away, and may not have heard what was said last. */
  readonly close: () => Promise<boolean>;
};
