/** Every schema of the API, in the order in which its documentation lists them. */

export * from './act.js';
export * from './commitment.js';
export * from './common.js';
export * from './comparison.js';
export * from './contact.js';
export * from './document.js';
export * from './judgement.js';
export * from './person.js';
export * from './reading.js';
export * from './relation.js';
export * from './search.js';
export * from './source.js';
export * from './thing.js';
export * from './vocabulary.js';
export * from './wording.js';
