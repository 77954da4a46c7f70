/** Every message that a person can meet: where, what was found, what would be right, what to do. */

/** What the commonest answers of servers mean. */
const statusWords: Readonly<Record<number, string>> = {
  401: ' (asks for a password)',
  403: ' (refuses)',
  404: ' (not there)',
  410: ' (gone for good)',
  429: ' (asked too often)',
  451: ' (withheld by law)',
  500: ' (a fault of its own)',
  503: ' (overloaded or closed for now)',
};

const messages = {
  'language-unknown': (d: { language: string; known: readonly string[] }) =>
    `No language pack for "${d.language}". Known: ${d.known.join(', ')}. To add one, see docs/add-a-language.md.`,
  'scores-wrong-shape': (d: { expected: number; found: number }) =>
    `Arc scores hold ${d.found} numbers; this sentence needs ${d.expected}. Was the sentence split after scoring?`,
  'table-invalid': (d: { file: string; line: number; problem: string }) =>
    `${d.file}:${d.line}: ${d.problem}. Correct the entry; CONTRIBUTING.md says what each table holds.`,
  'input-not-found': (d: { where: string }) => `${d.where}: no such file or folder. Check the spelling of the path.`,
  'input-unreadable': (d: { where: string; reason: string }) =>
    `${d.where}: cannot be read (${d.reason}). Check that you may read it.`,
  'input-is-folder': (d: { where: string }) => `${d.where}: is a folder. Name the file itself.`,
  'input-not-utf8': (d: { where: string }) =>
    `${d.where}: holds bytes that are no UTF-8 text. Save it as UTF-8 in an editor.`,
  'input-empty': (d: { where: string }) => `${d.where}: is empty. Give a file that holds a text.`,
  'input-too-large': (d: { where: string; found: string; most: string }) =>
    `${d.where}: holds ${d.found}; one input may hold ${d.most}. Split it into one file a document.`,
  'input-binary': (d: { where: string; found: string }) =>
    `${d.where}: is ${d.found}, not text. Give plain text, HTML, JSON Lines, a feed, PDF, DOCX, a mail, or a ZIP, TAR or WARC archive of these.`,
  'file-damaged': (d: { where: string; format: string; reason: string }) =>
    `${d.where}: this ${d.format} is damaged or cut off (${d.reason}). What came before it was read. Get it again whole.`,
  'archive-locked': (d: { where: string }) =>
    `${d.where}: is locked with a password. Unpack it yourself and give the files.`,
  'archive-grows': (d: { where: string; packed: string; unpacked: string }) =>
    `${d.where}: ${d.packed} of it unpack to more than ${d.unpacked}, which no archive of texts does. The rest of it is left out; unpack it yourself if you trust it.`,
  'archive-no-text': (d: { where: string }) =>
    `${d.where}: holds no text, page, feed, PDF, DOCX or mail that can be told by its ending. Unpack it and name the files themselves.`,
  'archive-too-many': (d: { where: string; most: number }) =>
    `${d.where}: holds more than ${d.most} files. The first ${d.most} were read; split it and read the rest.`,
  'archive-too-deep': (d: { where: string; most: number }) =>
    `${d.where}: is an archive within ${d.most} others. Unpack the outer ones and give this one by itself.`,
  'feed-entry-bare': (d: { where: string; title: string }) =>
    `${d.where}: "${d.title}" comes without its text in this feed. Read the page itself.`,
  'input-sitemap': (d: { where: string; addresses: number }) =>
    `${d.where}: is a sitemap, a list of ${d.addresses} addresses without their pages. Give its own address (https://…), and the pages are fetched.`,
  'sitemap-too-many': (d: { where: string; most: number }) =>
    `${d.where}: its sitemaps list more than ${d.most} pages. The first ${d.most} were read; narrow them with --only or --since.`,
  'pdf-locked': (d: { where: string }) =>
    `${d.where}: this PDF asks for a password. Save it without one and read that.`,
  'pdf-no-text': (d: { where: string; pages: number }) =>
    `${d.where}: no text in the ${d.pages === 1 ? 'page' : `${d.pages} pages`} of this PDF, only pictures of it. Run it through text recognition (OCR) first.`,
  'pdf-too-long': (d: { where: string; found: number; most: number }) =>
    `${d.where}: this PDF has ${d.found} pages; a readout has a few, and ${d.most} are read at most. Give the pages that matter as a file of their own.`,
  'encoding-unknown': (d: { where: string; damaged: number }) =>
    `${d.where}: ${d.damaged} characters cannot be read in any encoding known here. Save it as UTF-8 and read it again.`,
  'json-line-invalid': (d: { where: string; problem: string }) =>
    `${d.where}: ${d.problem}. Right would be one JSON object a line, with at least "text".`,
  'front-matter-invalid': (d: { where: string; problem: string }) =>
    `${d.where}: ${d.problem}. Front matter is "key: value" lines between two lines of "---".`,
  'no-text': (d: { where: string }) =>
    `${d.where}: no text is left once menus, captions and credits are taken off. Give a page that holds an article.`,
  'published-invalid': (d: { where: string; found: string }) =>
    `${d.where}: published day "${d.found}" does not exist. Give it with --published YYYY-MM-DD.`,
  'folder-empty': (d: { where: string }) =>
    `${d.where}: this folder holds no text, page, feed, PDF, DOCX, mail or archive that can be told by its ending. Name the files themselves to read other endings.`,
  'language-not-coded': (d: { where: string; found: string; known: readonly string[] }) =>
    `${d.where}: its language, "${d.found}", cannot be coded. Known: ${d.known.join(', ')}. If that is wrong, give it with --language.`,
  'document-failed': (d: { where: string; reason: string }) =>
    `${d.where}: Readout failed on this text (${d.reason}). The others go on. Please report it, with the text.`,
  'document-set-aside': (d: { where: string; reason: string }) =>
    `${d.where}: set aside, because the thread that read it ended twice (${d.reason}). The others go on. Please report it, with the text.`,
  'output-twice': (d: { file: string; first: string; second: string }) =>
    `${d.file}: ${d.second} would be written over ${d.first}. Code them into two folders.`,
  'output-unwritable': (d: { file: string; reason: string }) =>
    `${d.file}: cannot be written (${d.reason}). Choose another folder with --out.`,
  'pattern-duplicate-id': (d: { id: string; file: string; first: string }) =>
    `${d.file}: pattern id "${d.id}" is already used in ${d.first}. Give one of them another id.`,
  'pattern-unknown-class': (d: { id: string; file: string; name: string; known: readonly string[] }) =>
    `${d.file}: pattern "${d.id}" names class "${d.name}"; classes.yaml has ${d.known.map((k) => `@${k}`).join(', ')}.`,
  'api-bad-question': (d: { where: string; found: string; right: string }) =>
    `"${d.found}" cannot stand for ${d.where}: it must be ${d.right}. /api/docs lists what each route takes.`,
  'api-failed': (d: { path: string }) =>
    `Readout failed to answer ${d.path}. The terminal where it runs shows why; the record itself is not touched.`,
  'api-host-refused': (d: { host: string }) =>
    `This server does not answer to the name "${d.host}". Open it at the address that "readout serve" printed.`,
  'api-foreign-request': (d: { from: string }) =>
    `A page at ${d.from} asked to change this record. Only the app's own pages may; programs send no Origin header.`,
  'api-not-acceptable': (d: { found: string; right: string }) =>
    `The body is ${d.found}; this route takes ${d.right}. /api/docs shows an example.`,
  'api-token-needed': () =>
    'This record is closed: give its access token, which "readout serve" printed when it started.',
  'api-token-wrong': () => 'That is not the access token. "readout serve" printed it when it started.',
  'api-no-route': (d: { path: string }) => `There is no API route at ${d.path}. /api/docs lists them all.`,
  'account-first-admin': (d: { role: string }) =>
    `The first account would be a ${d.role}; it must be an admin, who can let the others in: readout accounts add NAME --role admin.`,
  'account-last-admin': (d: { name: string }) =>
    `${d.name} is the only admin; without one nobody could let anybody in. Make somebody else an admin first.`,
  'account-name-invalid': (d: { found: string; right: string }) => `"${d.found}" is not right: give ${d.right}.`,
  'account-taken': (d: { signIn: string; name: string }) =>
    `There is an account "${d.signIn}" (${d.name}) already. Names are there once, because judgements carry them. Choose another.`,
  'account-unknown': (d: { found: string; known: readonly string[] }) =>
    `There is no account "${d.found}". ${d.known.length > 0 ? `There are: ${d.known.join(', ')}.` : '"readout accounts list" shows those that there are.'}`,
  'invitation-over': () =>
    'This invitation was taken up, replaced by a later one, or is older than a week. Ask an admin for a new one.',
  'password-weak': (d: { found: string; least: number }) =>
    `This password ${d.found}. Right would be ${d.least} characters or more, such as four words that do not belong together.`,
  'password-missing': () =>
    'No password came in. Give it on the standard input: readout accounts add NAME --password-stdin < file.',
  'sign-in-wrong': () => 'This name and password do not belong together, or the account is shut. Ask an admin.',
  'sign-in-too-often': (d: { seconds: number }) =>
    `Too many tries to sign in. Wait ${d.seconds} seconds, or ask an admin for a new invitation.`,
  'sign-in-needed': () =>
    'This record is for people with an account: sign in, or send a token as "Authorization: Bearer readout_…".',
  'role-too-low': (d: { role: string; needed: string }) =>
    `This takes the role ${d.needed}; yours is ${d.role}. An admin can give you another.`,
  'scope-missing': (d: { scope: string }) =>
    `This token is not good for this: it lacks the scope "${d.scope}". Make one with it on the page of your account.`,
  'session-needed': () => 'This is done by the person, signed in with a browser, not with a token.',
  'route-closed': (d: { route: string }) =>
    `Nobody may use ${d.route} on a server with accounts: src/views/team/route-roles.ts does not say who. Add it there.`,
  'service-no-account': (d: { mail: string | null }) =>
    d.mail === null
      ? 'The other service did not say which mail address is yours, so no account here can be found. Ask an admin.'
      : `There is no account here that signs in as ${d.mail}, or it is shut. Ask an admin to make it: readout accounts add ${d.mail}.`,
  'service-off': () => 'This server has no sign-in through another service. docs/team.md says how to set it up.',
  'service-refused': (d: { name: string; reason: string }) =>
    `The sign-in through ${d.name} did not come to its end (${d.reason}). Begin it again from the page to sign in.`,
  'service-unreachable': (d: { name: string; reason: string }) =>
    `The sign-in service ${d.name} does not answer as it should (${d.reason}). Check READOUT_OIDC_ISSUER, or sign in with a password.`,
  'setting-wrong': (d: { name: string; found: string; right: string }) =>
    `${d.name} is "${d.found}". Right would be ${d.right}.`,
  'team-off': () => 'This server has no accounts. docs/team.md says how to give it some.',
  'token-invalid': (d: { found: string; right: string }) =>
    `A token cannot have ${d.found}. Right would be ${d.right}.`,
  'port-taken': (d: { port: number; host: string }) =>
    `Port ${d.port} on ${d.host} is taken by another program. Choose another with --port N, or --port 0 for any.`,
  'judgement-contradicts': (d: {
    judgements: readonly { id: number; one: string; other: string; verdict: string; who: string; day: string }[];
  }) =>
    `${d.judgements.map(({ one, other, verdict, who, day }) => `${one} and ${other} were judged ${verdict} by ${who} on ${day}`).join('; ')}. Withdraw ${d.judgements.length > 1 ? 'one of these judgements' : 'that judgement'} first: readout judge --withdraw ${d.judgements.map(({ id }) => id).join(' or ')}.`,
  'judgement-incomplete': (d: { missing: string }) =>
    `The judgement lacks ${d.missing}. Right would be, for instance, readout judge --same ID --by "A. Roy".`,
  'judgement-withdrawn': (d: { id: number; who: string; day: string }) =>
    `Judgement ${d.id} was withdrawn by ${d.who} on ${d.day}. Judge anew if it should count again.`,
  'record-has-no': (d: { kind: string; id: string }) =>
    `The record holds no ${d.kind} "${d.id}". It may have been withdrawn; start again from the list.`,
  'address-invalid': (d: { address: string }) =>
    `"${d.address}" is no web address. Right would be https://… or http://…, without a name and password in it.`,
  'address-not-public': (d: { address: string; ip: string }) =>
    `${d.address} lies at ${d.ip}, inside a private network or this machine, and is not fetched. If you mean it, allow its host by name (--allow, or "allow" in a file of sources; --allow-private-addresses of a server), or save the page and give the file.`,
  'address-failed': (d: { address: string; reason: string }) =>
    `${d.address} could not be fetched: ${d.reason}. Try again later, or open it in a browser, save it, and give the file.`,
  'address-answers': (d: { address: string; status: number; retryAfterMs: number | null }) =>
    `${d.address} could not be fetched: it answers ${d.status}${statusWords[d.status] ?? ''}. Open it in a browser to see whether it is still there.`,
  'address-type': (d: { address: string; found: string }) =>
    `${d.address}: is ${d.found}, which holds no text. Give the address of a page, feed, sitemap, PDF, DOCX, mail or archive.`,
  'address-disallowed': (d: { address: string; origin: string }) =>
    `${d.address}: ${d.origin}/robots.txt asks programs not to read it. Open it in a browser, save it, and give the file.`,
  'robots-unreachable': (d: { address: string; origin: string; reason: string }) =>
    `${d.address}: ${d.origin}/robots.txt, which says what programs may read, could not be fetched: ${d.reason}. Until it can, the site is left alone. Try again later.`,
  'sources-invalid': (d: { file: string; line: number; problem: string }) =>
    `${d.file}:${d.line}: ${d.problem}. docs/watching.md shows what a file of sources holds.`,
  'source-not-kind': (d: { address: string; right: string }) =>
    `${d.address}: is no ${d.right}. Open it in a browser to see what it is, and name it in the file of sources as feed, sitemap or links.`,
  'watch-elsewhere': (d: { place: string }) =>
    `${d.place}: another process watches for this record already. Stop it first; "readout watch --status" shows what it does.`,
  'readings-closed': () =>
    'This server shows a record and does not read into it. Use "readout read" on the machine where the record lies.',
  'readings-full': (d: { most: number }) =>
    `${d.most} inputs are waiting to be read. Hand in more once some are done, or use "readout read" for whole folders.`,
  'token-too-short': (d: { found: number; least: number }) =>
    `The access token has ${d.found} characters; ${d.least} are needed so that nobody guesses it. Leave --token out to have one made.`,
  'web-not-built': (d: { folder: string }) => `The web app is not in ${d.folder}. Build it with "npm run build:web".`,
  'withdraw-one-way': (d: { named: number }) =>
    `${d.named === 0 ? 'Nothing says which documents' : 'Documents are named, and options choose others'}. Name them, or choose them by --country, --person, --kind, --topic, --side, --from, --to.`,
  'document-not-one': (d: { name: string; found: number }) =>
    `"${d.name}" fits ${d.found === 0 ? 'no document' : `${d.found} documents`} of the record. Give the address as it was read, or more of the id; "readout acts --json" shows both.`,
  'backup-unreadable': (d: { file: string; reason: string }) =>
    `${d.file}: is no whole backup (${d.reason}). Give a file that "readout backup" wrote, or another copy of it.`,
  'backup-newer': (d: { file: string; migration: string }) =>
    `${d.file}: was written by a newer Readout (tables of ${d.migration}). Restore it with that version or a later one.`,
  'restore-not-empty': (d: { place: string }) =>
    `${d.place}: a record is here already, and a backup is restored only where there is none. Give another folder with --data, or another database.`,
  'country-unknown': (d: { found: string; nearest: string }) =>
    `"${d.found}" is no country or organisation that Readout knows. Nearest: ${d.nearest}. Give a code of three letters or a name in French or English.`,
  'briefing-one-country': (d: { code: string }) =>
    `A briefing is on the relation of two countries; both are ${d.code}. Give another for one of them.`,
  'briefing-side-unknown': (d: { found: string; sides: readonly string[] }) =>
    `"${d.found}" is no side of this briefing. Right would be ${d.sides.join(' or ')}.`,
  'briefing-person-unknown': (d: { found: string; sides: readonly string[]; nearest: readonly string[] }) =>
    `Nobody named "${d.found}" has a part in the relation ${d.sides.join('–')}. ${d.nearest.length > 0 ? `Nearest: ${d.nearest.join(', ')}.` : 'The record holds no contact between them.'}`,
  'briefing-person-many': (d: { found: string; names: readonly string[] }) =>
    `"${d.found}" fits ${d.names.length} people: ${d.names.join(', ')}. Give more of the name.`,
  'briefing-format-unknown': (d: { file: string; known: readonly string[] }) =>
    `${d.file}: a briefing is written as ${d.known.join(', ')}, after the ending of the file. Give a name that ends so.`,
  'file-unwritable': (d: { file: string; reason: string }) =>
    `${d.file}: cannot be written (${d.reason}). Give another place with -o.`,
  'disk-full': (d: { place: string }) =>
    `${d.place}: the disk is full. Everything read so far is kept. Make room and run the same command again.`,
  'record-gone': (d: { place: string; reason: string }) =>
    `${d.place}: the database went away (${d.reason}). Documents already read are kept; run the same command again.`,
  'record-in-use': (d: { folder: string; who: string; file: string }) =>
    `${d.folder}: ${d.who} has this record open. Stop it first, give another folder with --data, or use a PostgreSQL server (DATABASE_URL). If no such process runs, delete ${d.file}.`,
  'record-no-access': (d: { place: string; reason: string }) =>
    `${d.place}: the record cannot be kept here (${d.reason}). Give a folder that you may write to with --data.`,
  'record-unreadable': (d: { place: string; reason: string }) =>
    `${d.place}: the database in this folder does not open (${d.reason}). Restore it from a backup, or read the documents again into another folder.`,
  'coding-version-differs': (d: { found: string; right: string }) =>
    `This Readout codes as version ${d.found}, and the record is coded by workers of version ${d.right}. Run that version here too; or stop its workers, bring the record to this one with "readout recode", and start workers of this one.`,
  'queue-address-invalid': (d: { address: string }) =>
    `"${d.address}" is no address of a queue. Right would be nats://HOST:4222, or nats://HOST:4222/NAME for one of many queues.`,
  'queue-unreachable': (d: { server: string; reason: string }) =>
    `${d.server}: cannot connect (${d.reason}). Check the address (--queue, $READOUT_QUEUE), and that a NATS server runs there.`,
  'queue-unfit': (d: { server: string; reason: string }) =>
    `${d.server}: cannot hold a queue (${d.reason}). Readout needs NATS 2.9 or later with JetStream: nats-server -js -sd FOLDER.`,
  'queue-document-too-large': (d: { where: string; kilobytes: number }) =>
    `${d.where}: is ${d.kilobytes} kB packed, more than the NATS server takes in one message. Raise max_payload of the server, or read this one without --queue.`,
  'queue-message-unreadable': (d: { where: string; reason: string }) =>
    `${d.where}: this message of the queue holds no document (${d.reason}). Drop it with "readout queue drop", and put documents in with "readout read --queue".`,
  'queue-worker-died': (d: { where: string; deliveries: number }) =>
    `${d.where}: was handed out ${d.deliveries} times, and no worker finished it. Look at it with "readout explain", then put it in again with "readout queue retry".`,
  'queue-not-recorded': (d: { where: string; reason: string }) =>
    `${d.where}: could not be kept in the record (${d.reason}). Please report it, with the text; then "readout queue retry" puts it in again.`,
  'queue-letter-unknown': (d: { id: string }) => `No dead letter begins with "${d.id}". "readout queue" lists them.`,
  'queue-missing': () => 'Which queue? Give its address with --queue nats://HOST:4222, or set READOUT_QUEUE.',
  'work-needs-server': () =>
    'Workers share one record on a PostgreSQL server. Give its address with --database postgres://…, or set DATABASE_URL.',
  'setting-invalid': (d: { variable: string; found: string; right: string }) =>
    `${d.variable} is "${d.found}". Right would be ${d.right}. "readout settings" shows what is set.`,
  'config-invalid': (d: { file: string; line: number; problem: string }) =>
    `${d.file}:${d.line}: ${d.problem}. docs/service.md shows what a file of settings holds.`,
  'server-unfit': (d: { server: string; found: string }) =>
    `${d.server}: found ${d.found}; Readout needs PostgreSQL 15 or later and a database with encoding UTF8.`,
  'server-unreachable': (d: { server: string; reason: string }) =>
    `${d.server}: cannot connect (${d.reason}). Check DATABASE_URL, or unset it to keep the record in a folder.`,
} as const;

export type ErrorCode = keyof typeof messages;
export type ErrorDetails<C extends ErrorCode> = Parameters<(typeof messages)[C]>[0];

/** A problem with a code that programs can match and a message that people can act on. */
export class ReadoutError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails<C>;

  constructor(code: C, details: ErrorDetails<C>, options?: ErrorOptions) {
    super((messages[code] as (d: ErrorDetails<C>) => string)(details), options);
    this.name = 'ReadoutError';
    this.code = code;
    this.details = details;
  }
}

/** A problem as a value: it goes from a thread to another, or out over the API, and whoever shows it may word it anew. */
export type Problem = { code: string; message: string; details?: Record<string, unknown> | undefined };

export function problemOf({ code, message, details }: ReadoutError): Problem {
  return { code, message, details: { ...details } };
}
