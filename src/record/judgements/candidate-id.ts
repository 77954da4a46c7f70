/** Two refs in, the id of their candidate out: the same for the same two, whatever the numbers in the tables. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type RawBuilder, sql } from 'kysely';

const digits = 10;

/** "person-3f9a2c81d0" */
export function candidateId(type: string, left: string, right: string): string {
  return `${type}-${bytesToHex(sha256(utf8ToBytes(`${left}\n${right}`))).slice(0, digits)}`;
}

/** The same in SQL, without the type, for a row with columns "left" and "right". */
export function idOfPair(table: string): RawBuilder<string> {
  const pair = sql`${sql.ref(`${table}.left`)} || chr(10) || ${sql.ref(`${table}.right`)}`;
  return sql`substr(encode(sha256(convert_to(${pair}, 'UTF8')), 'hex'), 1, ${sql.lit(digits)})`;
}
