/** One listed page in; fetched unless it is as it was, read into the record, and how it stands noted. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ReadoutError } from '../errors.js';
import type { Fetched } from '../fetch/index.js';
import type { GivenMetadata } from '../ingest/index.js';
import { isRealDay, readDay } from '../ingest/read-day.js';
import { findPage, noteList, notePage, type PageAnswer, type PageRow } from '../record/watching/note-page.js';
import { watcherOf } from '../record/watching/watcher-of.js';
import { listPages } from './list-pages.js';
import { afterFault, afterLook, afterUnreadable } from './next-look.js';
import type { PageOutcome, WatchedSource } from './types.js';
import { isOfPage, type Watching } from './watching.js';

type FetchedPage = Extract<Fetched, { kind: 'page' }>;

export async function askPage(on: Watching, url: string): Promise<void> {
  const row = await findPage(on.db, url);
  const source = row && on.sources.get(row.sourceId);
  if (!row || !source) return;
  try {
    const fetched = await on.polite.ask(url, { since: { etag: row.etag, lastModified: row.lastModified } });
    if (fetched.kind === 'unchanged') await note(on, row, { ...lookAgain(on, row), documents: null });
    else if (row.role === 'list') await takeList(on, row, source, fetched);
    else await takePage(on, row, source, fetched);
  } catch (error) {
    if (!isOfPage(error)) throw error;
    await takeFault(on, row, error);
  }
}

async function takeList(on: Watching, row: PageRow, source: WatchedSource, fetched: FetchedPage): Promise<void> {
  const listed = await listPages(fetched.page, source);
  const asked = { url: row.url, sourceId: row.sourceId, now: on.now(), ...on.host(row.host) };
  const { added, changed } = await noteList(on.db, asked, knownOf(fetched), listed);
  if (added + changed > 0) on.tell({ kind: 'listed', source: source.id, added, changed });
}

async function takePage(on: Watching, row: PageRow, source: WatchedSource, fetched: FetchedPage): Promise<void> {
  // A site that sends whoever asks for a lost page to its front page says "gone" as politely as it can.
  if (isFrontPage(fetched.page.address) && !isFrontPage(row.url)) {
    throw new ReadoutError('address-answers', { address: row.url, status: 410, retryAfterMs: null });
  }
  const known = knownOf(fetched);
  if (known.hash === row.hash && row.state === 'read') {
    return void (await note(on, row, { ...lookAgain(on, row), known, documents: null }));
  }
  const outcomes: PageOutcome[] = [];
  const { page } = fetched;
  const given = { ...page, given: givenBy(source), listed: listedBy(row) };
  await on.readPage(given, (outcome) => outcomes.push(outcome), watcherOf(source.id));
  await noteOutcomes(on, row, known, outcomes);
}

async function noteOutcomes(on: Watching, row: PageRow, known: PageAnswer['known'], outcomes: readonly PageOutcome[]) {
  const { url, sourceId: source } = row;
  const documents = outcomes.flatMap(({ document }) => document?.id ?? []);
  const messages = outcomes.flatMap(({ message }) => message ?? []);
  const kept = known && { known };
  if (documents.length === 0) {
    const message = messages[0] ?? 'it holds no text';
    await note(on, row, { ...afterUnreadable(row, message, on.now()), ...kept, documents: null });
    return on.tell({ kind: 'problem', source, url, message });
  }
  const version = await note(on, row, { ...afterLook('read', 0, on.now(), messages[0] ?? null), ...kept, documents });
  if (version === null && row.state === 'read') return;
  const { document, contacts = 0, acts = 0 } = outcomes.find((one) => one.document !== null) ?? {};
  const kind = version !== null && version > 1 ? 'changed' : 'read';
  on.tell({ kind, source, url, title: document?.title ?? null, contacts, acts });
}

async function takeFault(on: Watching, row: PageRow, error: ReadoutError): Promise<void> {
  const { url, sourceId: source, state } = row;
  const standing = afterFault(row, error, on.now());
  await note(on, row, { ...standing, documents: null });
  if (standing.state === 'vanished' && state !== 'vanished') on.tell({ kind: 'vanished', source, url });
  else on.tell({ kind: 'problem', source, url, message: error.message });
}

function note(on: Watching, row: PageRow, answer: PageAnswer): Promise<number | null> {
  const { url, sourceId, host } = row;
  return notePage(on.db, { url, sourceId, now: on.now(), ...on.host(host) }, answer);
}

function lookAgain(on: Watching, { state, checks }: PageRow) {
  return afterLook(state === 'vanished' ? 'read' : state, checks, on.now());
}

function knownOf({ page, etag, lastModified }: FetchedPage) {
  return { etag, lastModified, hash: bytesToHex(sha256(page.bytes)) };
}

function isFrontPage(address: string): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(new URL(address).pathname);
}

function givenBy({ publisher, language }: WatchedSource): GivenMetadata {
  return { ...(publisher !== null && { publisher }), ...(language !== null && { language }) };
}

/** A day that no calendar has is the feed's fault, not the page's. */
function listedBy({ title, saidAt }: PageRow): GivenMetadata {
  const day = saidAt === null ? null : readDay(saidAt);
  return { ...(title !== null && { title }), ...(saidAt !== null && day && isRealDay(day) && { published: saidAt }) };
}
