/** Who may sign in, and what they may do. */

/** Each may do what those before it may. */
export const roles = ['reader', 'judge', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What a token may be used for; one for each role, but a token holds only those that it was given. */
export const scopes = ['read', 'judge', 'edit', 'admin'] as const;
export type Scope = (typeof scopes)[number];
export const scopeOfRole: Readonly<Record<Role, Scope>> = {
  reader: 'read',
  judge: 'judge',
  editor: 'edit',
  admin: 'admin',
};

export type Person = {
  readonly id: number;
  readonly signIn: string; // what is typed to sign in, in small letters
  readonly name: string; // as judgements name the person
  readonly role: Role;
};

export type Account = Person & {
  readonly state: 'invited' | 'active' | 'disabled';
  readonly createdAt: string;
};

/** Who changes something: somebody signed in, or (`account` null) the command line or a program. */
export type By = { readonly account: number | null; readonly name: string };

export type ApiToken = {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly withdrawnAt: string | null;
};

export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
