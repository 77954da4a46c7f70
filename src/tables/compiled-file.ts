/** The address of a thread's code in, the path of its compiled code out. Needs Node. */

import { fileURLToPath } from 'node:url';

/** Threads run compiled code: from src/ (tests, tsx) the file is taken from dist/. A checkout may lie in a folder called src itself. */
export function compiledFile(code: URL): string {
  return fileURLToPath(code).replace(/([\\/])src([\\/](?:cli|record)[\\/])/, '$1dist$2');
}
