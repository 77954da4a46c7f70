/** All migrations in order. A name, once released, never changes; a table is changed by a further migration. */

import type { Migration } from 'kysely';
import * as first from './2026-11-23-first.js';
import * as search from './2026-11-23-search.js';
import * as judgements from './2026-11-25-judgements.js';
import * as wording from './2026-11-25-wording.js';
import * as codingVersion from './2026-11-26-coding-version.js';
import * as scale from './2026-11-26-scale.js';
import * as watching from './2026-11-27-watching.js';
import * as accounts from './2026-11-28-accounts.js';
import * as quickPages from './2026-11-29-quick-pages.js';
import * as nearContacts from './2026-11-30-near-contacts.js';
import * as quickTexts from './2026-12-01-quick-texts.js';
import * as keptCommitments from './2026-12-02-kept-commitments.js';
import * as searchStatistics from './2026-12-03-search-statistics.js';
import * as commitmentsByProgram from './2026-12-04-commitments-by-program.js';
import * as actsDue from './2026-12-05-acts-due.js';

export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-23-first': first,
  '2026-11-23-search': search,
  '2026-11-25-judgements': judgements,
  '2026-11-25-wording': wording,
  '2026-11-26-coding-version': codingVersion,
  '2026-11-26-scale': scale,
  '2026-11-27-watching': watching,
  '2026-11-28-accounts': accounts,
  '2026-11-29-quick-pages': quickPages,
  '2026-11-30-near-contacts': nearContacts,
  '2026-12-01-quick-texts': quickTexts,
  '2026-12-02-kept-commitments': keptCommitments,
  '2026-12-03-search-statistics': searchStatistics,
  '2026-12-04-commitments-by-program': commitmentsByProgram,
  '2026-12-05-acts-due': actsDue,
};
