/** The name of a queue in; names of its streams and subjects out. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Document } from '../ingest/types.js';

export type QueueNames = {
  readonly documents: string; // stream of what is to be coded
  readonly dead: string; // stream of what was set aside
  readonly workers: string; // the consumer that all workers share
  readonly subjects: { readonly documents: string; readonly dead: string }; // how subjects of the two begin
  readonly subject: (document: Document) => string;
  readonly deadSubject: (subject: string) => string;
  readonly liveSubject: (deadSubject: string) => string;
};

export function queueNames(name: string): QueueNames {
  const [live, dead] = [`${name}.documents`, `${name}.dead`];
  return {
    documents: `${name}-documents`,
    dead: `${name}-dead`,
    workers: 'workers',
    subjects: { documents: live, dead },
    subject: (document) => `${live}.${keyOf(document)}`,
    deadSubject: (subject) => `${dead}${subject.slice(live.length)}`,
    liveSubject: (subject) => `${live}${subject.slice(dead.length)}`,
  };
}

/** The document's id, so that it waits once; and what is said of it, so that a correction is not taken for the same again. */
function keyOf({ id, url, publisher, side, language, title, published }: Document): string {
  const described = JSON.stringify([url, publisher, side, language, title, published]);
  return `${id.replace('sha256:', '')}.${bytesToHex(sha256(utf8ToBytes(described))).slice(0, 12)}`;
}

/** The document's id in a subject of either stream. */
export function idInSubject(subject: string): string {
  return subject.split('.').at(-2) ?? '';
}
