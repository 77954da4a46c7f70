/** readout serve: an open record in; the web app and the API out, until stopped. */

import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import { hasAccounts } from '../record/accounts/index.js';
import { frequentWords, keepCommitmentsReady, type OpenRecord, overview } from '../record/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { type ReadPage, recordReader, type ServiceSettings, startServer, warmUp } from '../views/index.js';
import type { IsProxy } from '../views/proxies.js';
import { readSourcesFile, type Sources } from '../watch/index.js';
import { findInputs } from './find-inputs.js';
import { openPageReader } from './page-reader.js';
import { patiently } from './patiently.js';
import { fail, showNote } from './program.js';
import { openProgress } from './progress.js';
import { readInputs } from './read-inputs.js';
import { recordOnceUp } from './record-once-up.js';
import { openLog } from './service/log.js';
import { type Meters, measured } from './service/meters.js';
import { operationsOption, withOperations } from './service/operations.js';
import type { Place } from './service/place.js';
import { showWatchEvent } from './show-watch-event.js';
import { publicUrl, signInService, trustedProxies } from './sign-in-service.js';
import { untilStopped } from './until-stopped.js';
import { watchPatiently } from './watch-patiently.js';

type ServeOptions = {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
  readonly samples?: true;
  readonly token?: string;
  readonly allowPrivateAddresses?: true;
  readonly operations?: Place;
  readonly watch?: string;
  readonly team?: true;
};
type Serving = ServeOptions & {
  readonly sources: Sources | null;
  readonly service: ServiceSettings | null;
  readonly url: string | null;
  readonly isProxy: IsProxy | undefined;
};

const samplesFolder = fileURLToPath(new URL('../../samples/', import.meta.url));
const examples = `
Examples:
  $ readout serve                              http://localhost:4600, seen by this machine only
  $ readout serve --port 8080 --data ./my-record
  $ readout serve --watch sources.yaml         and reads what these sources publish, day after day
  $ readout serve --host 0.0.0.0               seen by the network; asks for the access token that it prints
  $ readout serve --host 0.0.0.0 --token "$READOUT_TOKEN"
  $ readout accounts add a.roy --name "A. Roy" --role admin; readout serve --host 0.0.0.0
                                               for a team: everybody signs in; see docs/team.md

The token opens the record to whoever has it. Put a proxy with TLS before the server where the network is not yours.`;

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the web app and the API')
    .option('--port <number>', 'TCP port; 0 takes any free one', checkPort, 4600)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--data <folder>', 'folder of the record (default: $READOUT_DATA, else ./readout-data)')
    .option(
      '--token <word>',
      'access token to ask for (default: $READOUT_TOKEN; made anew with a --host seen by others)',
    )
    .option('--allow-private-addresses', 'fetch pages from private networks and this machine as well')
    .option('--watch <sources>', 'watch the sources of this file (YAML) meanwhile; see docs/watching.md')
    .option('--team', 'ask for accounts also while the record has none yet')
    .addOption(operationsOption())
    .option('--samples', 'read the bundled samples first if the record is empty')
    .addHelpText('after', examples)
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const sources = options.watch === undefined ? null : readSourcesFile(options.watch);
  const [service, url] = [signInService(process.env), publicUrl(process.env)];
  const serving = { ...options, sources, service, url, isProxy: trustedProxies(process.env) };
  const up = recordOnceUp({ dataDir: options.data }, await openLog());
  await withOperations(options.operations, { record: up.check }, async (meters) => {
    const record = await up.open();
    await serveRecord(record, meters, serving).finally(record.close);
  });
}

async function serveRecord(record: OpenRecord, meters: Meters, options: Serving): Promise<void> {
  const { port, host, samples, sources, service, url, isProxy, team = false, allowPrivateAddresses = false } = options;
  const token = options.token ?? process.env.READOUT_TOKEN;
  const reader = openPageReader(measured(record, meters));
  try {
    if (samples && (await overview(record.db)).documents === 0) await readSamples(record);
    const asked = { port, host, token, allowPrivateAddresses, team, service, url, isProxy };
    const server = await startServer({ record, readPage: reader.readPage, ...asked });
    if (server.team) await tellTeam(record, token);
    const address = server.token === null ? server.url : `${server.url}/?token=${encodeURIComponent(server.token)}`;
    process.stdout.write(`Readout is at ${address} (record: ${record.place}). Stop it with Ctrl-C.\n`);
    const signal = untilStopped();
    // A fault that warming up meets is met by who asks next, and told there.
    const warm = frequentWords(record.db, 2)
      .then((words) => warmUp(recordReader(record), words))
      .catch(() => {});
    const beside = [warm, watchBeside(record, reader.readPage, sources, signal), keepReadyBeside(record, signal)];
    await Promise.all([...beside, stopped(signal)]);
    await server.close();
  } finally {
    await reader.close();
  }
}

async function tellTeam({ db }: OpenRecord, token: string | undefined): Promise<void> {
  if (!(await hasAccounts(db))) {
    showNote(
      'Nobody has an account yet: readout accounts add NAME --name "…" --role admin. Until then all is refused.',
    );
  }
  if (token !== undefined)
    showNote('The access token is not asked for: people sign in, programs have tokens of their own.');
}

async function readSamples(record: OpenRecord): Promise<void> {
  const { paths } = findInputs([samplesFolder]);
  showNote(`The record is empty: reading the ${paths.length} bundled samples.`);
  const progress = openProgress(paths.length);
  const { skipped } = await readInputs(
    paths,
    {},
    {
      files: nodeFiles(),
      workers: 0,
      opening: Promise.resolve(record),
      progress,
    },
  );
  progress.stop();
  skipped.forEach(fail);
}

/** A fault of watching is told; the record is served on. */
async function watchBeside(record: OpenRecord, readPage: ReadPage, sources: Sources | null, signal: AbortSignal) {
  if (sources)
    await watchPatiently({ record, sources, readPage, signal, tell: showWatchEvent }, await openLog()).catch(fail);
}

/** While the database is away, whoever asks is told. */
function keepReadyBeside({ db }: OpenRecord, signal: AbortSignal): Promise<void> {
  return patiently(() => keepCommitmentsReady(db, signal), { stop: signal, onFault: () => {} }).catch(fail);
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function checkPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new InvalidArgumentError(`"${value}" is no port. Right would be a number from 0 to 65535.`);
}
