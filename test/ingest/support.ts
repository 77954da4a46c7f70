/** Tables read once for the tests of ingest, and short ways to make inputs. */

import { type GivenMetadata, ingest, readIngestTables } from '../../src/ingest/index.js';
import type { Document } from '../../src/ingest/types.js';
import { nodeFiles } from '../../src/tables/node-files.js';

export const files = nodeFiles();
export const tables = readIngestTables(files);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function ingestText(text: string, given: GivenMetadata = {}, address = 'page.txt') {
  return ingest({ address, bytes: bytesOf(text), given }, tables);
}

/** The one document of a text; fails the test when there is a problem instead. */
export async function documentOf(text: string, given: GivenMetadata = {}, address = 'page.txt'): Promise<Document> {
  const [result] = await ingestText(text, given, address);
  if (result?.kind !== 'document') throw new Error(`no document: ${result?.error.message}`);
  return result.document;
}

/** The code of the one problem of an input. */
export async function problemOf(bytes: Uint8Array, address = 'page.txt', given: GivenMetadata = {}) {
  const [result] = await ingest({ address, bytes, given }, tables);
  if (result?.kind !== 'problem') throw new Error('no problem');
  return { code: result.error.code, message: result.error.message, where: result.where };
}

export const sentence =
  'Le ministre des Affaires étrangères de Norland a reçu mardi son homologue d’Estmark, qui l’a remercié de son aide.';
export const answer =
  'Pour sa part, le ministre a promis d’envoyer cinquante générateurs à Estville avant la fin du mois de juin.';
