/** Queries of the pages, one file per page. They only read. */

export { type ContactPage, findContact } from './contact.js';
export { type DocumentView, documentsNamed, findDocument, listDocuments } from './document.js';
export { documentsTelling, type ToldFilter } from './documents-that.js';
export { findThing, listThings, type Mention, type ThingRow, type ThingType, type ThingView } from './find-things.js';
export { type ActListFilter, listActs } from './list-acts.js';
export { type ContactListFilter, listContacts } from './list-contacts.js';
export { listTenures, type SourcedTenure, type TenureFilter } from './list-tenures.js';
export { loadActs } from './load-acts.js';
export { loadContacts } from './load-contacts.js';
export { latestActs, latestContacts, type Overview, overview, relationExtent } from './overview.js';
export { actsOfPerson, contactsOfPerson, findPerson, listPeople, type PersonView } from './person.js';
export { recordMark } from './record-mark.js';
export { type RecordStats, recordStats, statsThat } from './record-stats.js';
export { type RelationFacets, relationFacets, type TimelineFilter, timeline } from './relation.js';
export type { ActFilter } from './relation-acts.js';
export { type RelationCounts, relationCounts } from './relation-counts.js';
export { latestDocuments, mainPosts, type StandingFilter } from './relation-standing.js';
export { relationStory, type StoryEntry } from './relation-story.js';
export { findRelation, listRelations } from './relations.js';
export { figuresOfPeople, findDocuments, type PostSaid, postsSaidIn } from './rows-of-lists.js';
export type * from './types.js';
export { unsureActs, unsureBelow } from './unsure-acts.js';
export { type Network, type NetworkFilter, whoMeetsWhom } from './who-meets-whom.js';
