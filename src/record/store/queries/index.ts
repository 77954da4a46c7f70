/** Queries of the pages, one file per page. They only read. */

export { type ContactPage, findContact } from './contact.js';
export { type DocumentView, findDocument, listDocuments } from './document.js';
export { actsOfPerson, contactsOfPerson, findPerson, listPeople, type PersonView } from './person.js';
export { type RelationFacets, relationFacets, type TimelineFilter, timeline } from './relation.js';
export { findRelation, listRelations } from './relations.js';
export type * from './types.js';
