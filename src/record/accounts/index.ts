/** Accounts of a team: a name and a password, a cookie's word or a token in; who that is and what they may do out. */

export {
  accountById,
  accountNamed,
  addAccount,
  changeRole,
  hasAccounts,
  type Invited,
  inviteAgain,
  listAccounts,
  setDisabled,
} from './accounts.js';
export { acceptInvitation, invitedBy } from './invitations.js';
export { type NamedByService, personOfService } from './linked.js';
export { changePassword, checkPassword, endSession, openSession, personOfSession, sessionDays } from './sessions.js';
export { listTokens, makeToken, personOfToken, withdrawToken } from './tokens.js';
export {
  type Account,
  type ApiToken,
  type By,
  isAtLeast,
  type Person,
  type Role,
  roles,
  type Scope,
  scopeOfRole,
  scopes,
} from './types.js';
