/**
 * Who may use which route of a server with accounts. A route that is not here is refused to everybody.
 *
 * `open`: anybody, also before signing in. `self`: whoever is signed in with a browser, for their own account; no token.
 * A role: people of it and of those above it (reader < judge < editor < admin), and tokens with its scope.
 */

import type { Role } from '../../record/accounts/index.js';

export type Needs = 'open' | 'self' | Role;

export const routeRoles: Readonly<Record<string, Needs>> = {
  'GET /api/openapi.json': 'open',
  'GET /api/docs': 'open',

  'GET /api/record': 'reader',
  'GET /api/relations': 'reader',
  'GET /api/relations/{pair}': 'reader',
  'GET /api/relations/{pair}/facets': 'reader',
  'GET /api/relations/{pair}/timeline': 'reader',
  'GET /api/relations/{pair}/commitments': 'reader',
  'GET /api/relations/{pair}/wording': 'reader',
  'GET /api/relations/{pair}/wording/uses': 'reader',
  'GET /api/relations/{pair}/standing': 'reader',
  'GET /api/commitments': 'reader',
  'GET /api/commitments/{id}': 'reader',
  'GET /api/contacts': 'reader',
  'GET /api/contacts/{id}': 'reader',
  'GET /api/contacts/{id}/comparison': 'reader',
  'GET /api/acts': 'reader',
  'GET /api/people': 'reader',
  'GET /api/people/{id}': 'reader',
  'GET /api/documents': 'reader',
  'GET /api/documents/{id}': 'reader',
  'GET /api/things': 'reader',
  'GET /api/things/{id}': 'reader',
  'GET /api/network': 'reader',
  'GET /api/search': 'reader',
  'GET /api/search/facets': 'reader',
  'GET /api/briefing': 'reader',
  'GET /api/candidates': 'reader',
  'GET /api/judgements': 'reader',
  'GET /api/judgements/{id}': 'reader',
  'GET /api/readings': 'reader',
  'GET /api/readings/events': 'reader',
  'GET /api/sources': 'reader',
  'GET /api/sources/changes': 'reader',

  'POST /api/judgements': 'judge',
  'POST /api/judgements/{id}/withdrawal': 'judge',

  'POST /api/readings': 'editor',
  'POST /api/readings/files': 'editor',

  'GET /api/team/session': 'open',
  'POST /api/team/session': 'open',
  'POST /api/team/session/end': 'open',
  'POST /api/team/invitation': 'open',
  'POST /api/team/invitation/password': 'open',
  'GET /api/team/service': 'open',
  'GET /api/team/service/back': 'open',
  'GET /api/team/account': 'self',
  'POST /api/team/account/password': 'self',
  'POST /api/team/account/tokens': 'self',
  'POST /api/team/account/tokens/{id}/withdrawal': 'self',

  'GET /api/team/accounts': 'admin',
  'POST /api/team/accounts': 'admin',
  'POST /api/team/accounts/{id}/role': 'admin',
  'POST /api/team/accounts/{id}/state': 'admin',
  'POST /api/team/accounts/{id}/invitation': 'admin',
  'GET /api/team/audit': 'admin',
};

const byPattern: ReadonlyMap<string, Needs> = new Map(
  Object.entries(routeRoles).map(([route, needs]) => [route.replace(/\{(\w+)\}/g, ':$1'), needs]),
);

/** @param route as the router has it, "GET /api/people/:id". @returns null when nobody said who may. */
export function needsOfRoute(route: string): Needs | null {
  return byPattern.get(route) ?? null;
}
