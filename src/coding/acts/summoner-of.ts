/** "The ambassador was told" in, whoever summoned him out. */

import { resolveParty } from '../parties/resolve-party.js';
import { known, type Resolved } from '../parties/resolved.js';
import type { Match } from '../patterns/match.js';
import { dependents } from '../syntax/tree.js';
import { isSaidByAll } from './is-said-by-all.js';
import { isMutual } from './takes-two.js';
import type { Reading } from './types.js';

/** "The ambassador was told that …", "it was stressed that …" at a summons: by whoever summoned. */
export function summonerOf(reading: Reading, match: Match): Resolved | null {
  const { scene, talk } = reading;
  if (!talk.summoner || isMutual(match)) return null;
  const patient = dependents(match.tree, match.head, 'nsubj:pass')[0];
  const told =
    patient && toldKinds.has(match.pattern.kind) ? resolveParty(scene, talk, match.tree, patient)?.party : null;
  const isEnvoy = told?.countries.length === 1 && !told.countries.some((c) => talk.summoner?.countries.includes(c));
  if (!isEnvoy && !isSaidByAll(reading, match)) return null;
  return known(talk.summoner, 'whoever summoned', false);
}

/** Kinds of what an envoy is told. */
const toldKinds: ReadonlySet<string> = new Set(['clause', 'request', 'demand', 'warn', 'brief']);
