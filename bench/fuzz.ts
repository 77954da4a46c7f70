/**
 * `npm run bench -- fuzz [--inputs N] [--from N] [--processes N]`
 *
 * Good files of every format, broken at random and always in the same way, are read in processes of their own. A crash is a
 * process that ended or a fault of our own; a hang is an input that took more than ten seconds, three times over.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ReaderSays } from './fuzz/reader.js';

const longestMs = 10_000;
/** What is not yet swept up counts as memory too: a process that may sweep late holds more than it needs. */
const heapMegabytes = 512;

type Found = { readonly n: number; readonly format: string; readonly what: string };
type Result = {
  readonly crashes: Found[];
  readonly hangs: Found[];
  readonly inputs: Record<string, number>;
  megabytes: number;
  documents: number;
  problems: number;
};
type Range = { readonly from: number; readonly step: number; readonly end: number };
/** How one process ended: at the end of its range, or at this input. */
type Ending = { readonly kind: 'done' } | { readonly kind: 'crash' | 'hang'; readonly at: Found };

export async function fuzz(args: string[]): Promise<object> {
  const options = {
    inputs: { type: 'string', default: '5000' },
    from: { type: 'string', default: '0' },
    processes: { type: 'string', default: '2' },
  } as const;
  const { values } = parseArgs({ args, options });
  const [from, step] = [Number(values.from), Number(values.processes)];
  const end = from + Number(values.inputs);
  const result: Result = { crashes: [], hangs: [], inputs: {}, megabytes: 0, documents: 0, problems: 0 };
  const started = Date.now();
  await Promise.all(Array.from({ length: step }, (_, at) => readRange({ from: from + at, step, end }, result)));
  const seconds = Math.round((Date.now() - started) / 1000);
  if (result.crashes.length + result.hangs.length > 0) process.exitCode = 1;
  return { seconds, ...result };
}

async function readRange(range: Range, result: Result): Promise<void> {
  let suspect = { n: -1, times: 0 };
  for (let from = range.from; from < range.end; ) {
    const ending = await readInProcess({ ...range, from }, result);
    if (ending.kind === 'done') return;
    const { at } = ending;
    // On a busy machine any input may wait for long: it hangs when it does so again and again.
    suspect = { n: at.n, times: suspect.n === at.n ? suspect.times + 1 : 1 };
    const isSure = ending.kind === 'crash' || suspect.times === 3;
    if (isSure) (ending.kind === 'crash' ? result.crashes : result.hangs).push(at);
    from = isSure ? at.n + range.step : at.n;
  }
}

function readInProcess({ from, step, end }: Range, result: Result): Promise<Ending> {
  const file = fileURLToPath(new URL('./fuzz/reader.ts', import.meta.url));
  const child = fork(file, [from, step, end].map(String), {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve) => {
    let now: Found = { n: from, format: 'start', what: '' };
    let said = '';
    let ending: Ending | null = null;
    const tally = { documents: 0, problems: 0 };
    const watchdog = watchdogOf(child, () => {
      ending = { kind: 'hang', at: { ...now, what: `more than ${longestMs / 1000} s` } };
    });
    child.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    child.on('message', (word: ReaderSays) => {
      if (word.kind === 'begins') {
        watchdog.begin();
        now = { n: word.n, format: word.format, what: '' };
        result.inputs[word.format] = (result.inputs[word.format] ?? 0) + 1;
        showProgress(result);
      } else if (word.kind === 'fault') result.crashes.push(word);
      else if (word.kind === 'memory') {
        result.megabytes = Math.max(result.megabytes, word.megabytes);
        Object.assign(tally, { documents: word.documents, problems: word.problems });
      } else ending = { kind: 'done' };
    });
    child.once('exit', () => {
      watchdog.end();
      result.documents += tally.documents;
      result.problems += tally.problems;
      resolve(ending ?? { kind: 'crash', at: { ...now, what: said } });
    });
  });
}

function showProgress({ inputs, crashes, hangs, megabytes }: Result): void {
  const read = Object.values(inputs).reduce((sum, count) => sum + count, 0);
  if (read % 5000 > 0) return;
  console.error(`${read} read, ${crashes.length} crashes, ${hangs.length} hangs, ${megabytes} MB at most`);
}

/** Ends the process when an input takes too long; the start, in which models are read, does not count. */
function watchdogOf(child: ChildProcess, hangs: () => void) {
  let timer: NodeJS.Timeout | undefined;
  const end = () => clearTimeout(timer);
  const begin = () => {
    end();
    timer = setTimeout(() => {
      hangs();
      child.kill('SIGKILL');
    }, longestMs);
  };
  return { begin, end };
}
