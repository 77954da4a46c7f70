/** Readout as a library: public exports in the order of the data's journey. */

export type { Act, Coding, Contact, Person } from './coding/types.js';
export { ReadoutError } from './errors.js';
export type { Dateline, Document } from './ingest/types.js';
export type { Analysed, Sentence, Token, Word } from './language/types.js';
