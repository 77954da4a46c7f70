/** `npm run bench -- NAME …`: runs bench/NAME.ts, which prints what it likes; the last line is its result as JSON. */

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Bench = (args: string[]) => Promise<object>;

const folder = dirname(fileURLToPath(import.meta.url));
const known = readdirSync(folder)
  .filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'run.ts')
  .map((file) => file.replace('.ts', ''));

async function run(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (!name || !known.includes(name) || !existsSync(join(folder, `${name}.ts`))) {
    console.error(`npm run bench -- NAME …: "${name ?? ''}" is not one of ${known.join(', ')}. See bench/README.md.`);
    return 2;
  }
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Record<string, Bench>;
  const bench = module[name];
  if (!bench) throw new Error(`bench/${name}.ts has no function "${name}".`);
  console.log(JSON.stringify(await bench(args)));
  return 0;
}

process.exitCode = await run();
