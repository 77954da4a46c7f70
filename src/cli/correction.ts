/** What a person says is right of an act in, the correction out. Words of a matter must stand in the document. */

import { InvalidArgumentError } from 'commander';
import type { ActKind, Matter } from '../coding/types.js';
import { ReadoutError } from '../errors.js';
import { type Correction, loadActs, type OpenRecord } from '../record/index.js';

export type CorrectionOptions = {
  readonly kind?: ActKind;
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly matter?: string;
  readonly reject?: true;
  readonly right?: true;
};

/** @returns null when the act was read rightly. */
export async function correctionOf(
  record: OpenRecord,
  act: number,
  given: CorrectionOptions,
): Promise<Correction | null> {
  if (given.right) return null;
  const { kind, actor, recipient, matter, reject } = given;
  return {
    ...(reject && { rejected: true as const }),
    ...(kind && { kind }),
    ...(actor && { actor: { countries: actor } }),
    ...(recipient && { recipient: { countries: recipient } }),
    ...(matter !== undefined && { matters: [await findMatter(record, act, matter)] }),
  };
}

/** Where the words stand: the place nearest to the act. */
async function findMatter({ db }: OpenRecord, id: number, words: string): Promise<Matter> {
  const [act] = await loadActs(db, [id]);
  if (!act) throw new ReadoutError('record-has-no', { kind: 'act', id: String(id) });
  const { text } = await db
    .selectFrom('documents')
    .select('text')
    .where('id', '=', act.document.id)
    .executeTakeFirstOrThrow();
  const places = placesOf(text, words).sort(
    (a, b) => Math.abs(a - act.trigger.span[0]) - Math.abs(b - act.trigger.span[0]),
  );
  const [at] = places;
  if (at === undefined) throw new InvalidArgumentError(`"${words}" does not stand in the document of act ${id}.`);
  return { span: [at, at + words.length], text: words };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
