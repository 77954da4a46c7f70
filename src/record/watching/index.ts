/** What a record tells of the sources that are watched into it. */

export { type PageChange, pageChanges } from './page-changes.js';
export { type SourceHealth, sourcesHealth } from './source-health.js';
