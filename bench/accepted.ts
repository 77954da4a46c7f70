/**
 * `npm run bench -- accepted [NAME…] [--write]`
 *
 * Runs the benches of bench/accepted/ that need nothing but this repository, and compares their figures with the accepted
 * ones. Fails when one is lower by more than the slack that its file allows; `--write` accepts what was measured.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

type Accepted = {
  readonly bench: string;
  readonly args: readonly string[];
  /** How much lower a figure may come out without being worse. */
  readonly slack: number;
  /** By place in the bench's result: "act.found.f1". */
  readonly figures: Readonly<Record<string, number>>;
};
export type Difference = { readonly figure: string; readonly accepted: number; readonly measured: number };
type Bench = (args: string[]) => Promise<object>;

const folder = fileURLToPath(new URL('./accepted/', import.meta.url));

export async function accepted(args: string[]): Promise<object> {
  const { values, positionals } = parseArgs({ args, options: { write: { type: 'boolean' } }, allowPositionals: true });
  const names = readdirSync(folder).map((file) => basename(file, '.json'));
  const wanted = positionals.length > 0 ? positionals : names.sort();
  const worse: Record<string, Difference[]> = {};
  for (const name of wanted) {
    const file = join(folder, `${name}.json`);
    const accepted = JSON.parse(readFileSync(file, 'utf8')) as Accepted;
    console.log(`\n${name}: npm run bench -- ${accepted.bench} ${accepted.args.join(' ')}`);
    const result = await runBench(accepted);
    show(accepted, result);
    const lower = lowerFigures(accepted, result);
    if (lower.length > 0) worse[name] = lower;
    if (values.write) writeFileSync(file, `${JSON.stringify(measuredAs(accepted, result), null, 2)}\n`);
  }
  if (!values.write && Object.keys(worse).length > 0) process.exitCode = 1;
  return { compared: wanted, worse };
}

/** Figures that are lower than accepted by more than the slack, or that are no longer there. */
export function lowerFigures({ figures, slack }: Accepted, result: object): Difference[] {
  const all = Object.entries(figures).map(([figure, value]) => {
    return { figure, accepted: value, measured: figureAt(result, figure) };
  });
  return all.filter((each) => Number.isNaN(each.measured) || each.measured < each.accepted - slack);
}

/** "act.found.f1" is "f1" of "act.found": names of figures hold dots themselves, so the longest name counts. */
function figureAt(result: object, place: string): number {
  const own = (result as Record<string, unknown>)[place];
  if (typeof own === 'number') return own;
  const [, group = '', figure = ''] = /^(.*)\.([^.]+)$/.exec(place) ?? [];
  const found = (result as Record<string, Record<string, unknown> | undefined>)[group]?.[figure];
  return typeof found === 'number' ? found : Number.NaN;
}

async function runBench({ bench, args }: Accepted): Promise<object> {
  const module = (await import(pathToFileURL(join(folder, `../${bench}.ts`)).href)) as Record<string, Bench>;
  const run = module[bench];
  if (!run) throw new Error(`bench/${bench}.ts has no function "${bench}".`);
  return run([...args]);
}

function show({ figures }: Accepted, result: object): void {
  for (const [figure, value] of Object.entries(figures)) {
    const measured = figureAt(result, figure);
    const change = measured - value;
    console.log(`  ${figure.padEnd(24)} ${measured.toFixed(4)}  accepted ${value.toFixed(4)}  ${signed(change)}`);
  }
}

function signed(change: number): string {
  return `${change < 0 ? '' : '+'}${change.toFixed(4)}`;
}

function measuredAs(accepted: Accepted, result: object): Accepted {
  const figures = Object.keys(accepted.figures).map((figure) => [figure, round(figureAt(result, figure))]);
  return { ...accepted, figures: Object.fromEntries(figures) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
