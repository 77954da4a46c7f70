/** readout accounts: who may sign in to the record of a team, and the log of what they changed. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { ReadoutError } from '../errors.js';
import * as accounts from '../record/accounts/index.js';
import { listAudit } from '../record/index.js';
import { atCommandLine } from './at-command-line.js';
import { listOf, wholeNumber } from './filters.js';
import { showNote } from './program.js';
import {
  addListOptions,
  addRecordOptions,
  type ListOptions,
  type RecordOptions,
  showList,
  withRecord,
} from './record-command.js';

const examples = `
Examples:
  $ readout accounts add a.roy --name "A. Roy" --role admin       the first one; prints an invitation
  $ readout accounts add b.lind --name "B. Lind" --role judge
  $ readout accounts list
  $ readout accounts token a.roy --for "nightly export" --scopes read --days 90
  $ readout accounts log --action judgement

A record with accounts is served to nobody else. docs/team.md tells of roles, tokens and sign-in through another service.`;

export function addAccountsCommand(program: Command): void {
  const command = program
    .command('accounts')
    .description('people who may sign in to the record of a team, and what they changed')
    .addHelpText('after', examples);
  const role = new Option('--role <role>', 'what the person may do').choices(accounts.roles).default('reader');
  addRecordOptions(command.command('add').description('make an account and print its invitation').argument('<sign-in>'))
    .requiredOption('--name <name>', 'the person, as judgements will say')
    .addOption(role)
    .option('--password-stdin', 'take the password from the standard input instead of inviting')
    .action(add);
  addRecordOptions(command.command('list').description('all accounts')).action(list);
  addRecordOptions(command.command('role').description('give an account another role'))
    .argument('<sign-in>')
    .argument('<role>', accounts.roles.join(', '), checkRole)
    .action((signIn, role, options) =>
      change(signIn, options, (db, id) => accounts.changeRole(db, atCommandLine(), id, role)),
    );
  addRecordOptions(
    command.command('disable').description('shut an account: its sessions end, its tokens count no more'),
  )
    .argument('<sign-in>')
    .action((signIn, options) =>
      change(signIn, options, (db, id) => accounts.setDisabled(db, atCommandLine(), id, true)),
    );
  addRecordOptions(command.command('enable').description('open a shut account again'))
    .argument('<sign-in>')
    .action((signIn, options) =>
      change(signIn, options, (db, id) => accounts.setDisabled(db, atCommandLine(), id, false)),
    );
  addRecordOptions(command.command('invite').description('print a new invitation, for who forgot the password'))
    .argument('<sign-in>')
    .action(invite);
  addRecordOptions(command.command('token').description('make a token with which a program asks for a person'))
    .argument('<sign-in>')
    .requiredOption('--for <purpose>', 'what it is for')
    .requiredOption('--scopes <list>', accounts.scopes.join(', '), checkScopes)
    .option('--days <n>', 'how long it counts', wholeNumber, 90)
    .action(makeToken);
  addListOptions(command.command('log').description('what was changed, the latest first'))
    .option('--who <name>', 'by one person')
    .option('--action <action>', '"judgement.made", or "judgement" for all of these')
    .action(log);
}

type Db = Parameters<typeof accounts.listAccounts>[0];
type Add = RecordOptions & { readonly name: string; readonly role: accounts.Role; readonly passwordStdin?: true };

async function add(signIn: string, options: Add): Promise<void> {
  const password = options.passwordStdin ? await firstLine() : null;
  await withRecord(options, async ({ db }) => {
    const invited = await accounts.addAccount(db, atCommandLine(), { signIn, name: options.name, role: options.role });
    if (password === null) return showInvitation(invited, options);
    await accounts.acceptInvitation(db, invited.invitation, password, atCommandLine());
    show(await accounts.accountById(db, invited.account.id), options);
  });
}

async function list(options: RecordOptions): Promise<void> {
  await withRecord(options, async ({ db }) => {
    const items = await accounts.listAccounts(db);
    showList({ items, total: items.length }, options.json === true, [
      { head: 'sign in', of: ({ signIn }) => signIn },
      { head: 'name', of: ({ name }) => name },
      { head: 'role', of: ({ role }) => role },
      { head: 'state', of: ({ state }) => state },
    ]);
  });
}

type Change = (db: Db, id: number) => Promise<accounts.Account>;

async function change(signIn: string, options: RecordOptions, work: Change): Promise<void> {
  await withRecord(options, async ({ db }) =>
    show(await work(db, (await accounts.accountNamed(db, signIn)).id), options),
  );
}

async function invite(signIn: string, options: RecordOptions): Promise<void> {
  await withRecord(options, async ({ db }) => {
    const { id } = await accounts.accountNamed(db, signIn);
    showInvitation(await accounts.inviteAgain(db, atCommandLine(), id), options);
  });
}

type Token = RecordOptions & { readonly for: string; readonly scopes: accounts.Scope[]; readonly days: number };

async function makeToken(signIn: string, options: Token): Promise<void> {
  await withRecord(options, async ({ db }) => {
    const person = await accounts.accountNamed(db, signIn);
    const given = { name: options.for, scopes: options.scopes, days: options.days };
    const { secret, token } = await accounts.makeToken(db, person, given, atCommandLine());
    if (options.json) return print({ secret, token });
    showNote(`Shown this once. Good for ${token.scopes.join(', ')} until ${token.expiresAt.slice(0, 10)}.`);
    process.stdout.write(`${secret}\n`);
  });
}

type Log = ListOptions & { readonly who?: string; readonly action?: string };

async function log({ who, action, limit, ...options }: Log): Promise<void> {
  await withRecord(options, async ({ db }) => {
    showList(await listAudit(db, { who, action, limit }), options.json === true, [
      { head: 'when', of: ({ at }) => at.slice(0, 19).replace('T', ' ') },
      { head: 'who', of: (entry) => entry.who },
      { head: 'action', of: (entry) => entry.action },
      { head: 'what', of: ({ subject }) => subject },
      { head: 'before', of: ({ before }) => (before === null ? '' : JSON.stringify(before)) },
    ]);
  });
}

function showInvitation({ account, invitation }: accounts.Invited, { json }: RecordOptions): void {
  if (json) {
    print({ account, invitation });
    return;
  }
  showNote(`${account.name} chooses a password at this path of the server, once, within a week:`);
  process.stdout.write(`/welcome#${invitation}\n`);
}

function show(account: accounts.Account, { json }: RecordOptions): void {
  if (json) print(account);
  else process.stdout.write(`${account.signIn} (${account.name}): ${account.role}, ${account.state}\n`);
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

async function firstLine(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  const [line = ''] = Buffer.concat(parts).toString('utf8').split(/\r?\n/);
  if (line === '') throw new ReadoutError('password-missing', undefined);
  return line;
}

function checkRole(text: string): accounts.Role {
  const role = accounts.roles.find((one) => one === text);
  if (role) return role;
  throw new InvalidArgumentError(`Right would be one of ${accounts.roles.join(', ')}.`);
}

function checkScopes(text: string): accounts.Scope[] {
  return listOf(text).map((part) => {
    const scope = accounts.scopes.find((one) => one === part);
    if (scope) return scope;
    throw new InvalidArgumentError(`Right would be some of ${accounts.scopes.join(',')}.`);
  });
}
