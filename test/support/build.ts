/** Compiles what has changed of the server before all tests, so that tests of the command line and of worker threads run dist/. */

import { spawnSync } from 'node:child_process';

export default function setup(): void {
  const compiled = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { encoding: 'utf8' });
  if (compiled.status !== 0) console.warn(`tsc reports problems; tests run what it emitted:\n${compiled.stdout}`);
}
