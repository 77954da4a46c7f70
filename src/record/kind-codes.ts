/** A kind of act in, its family and its CAMEO and PLOVER codes out. */

import { z } from 'zod';
import type { ActKind } from '../coding/types.js';
import { nodeFiles } from '../tables/node-files.js';
import { readYaml } from '../tables/read-yaml.js';

const schema = z.record(z.string(), z.object({ family: z.string(), cameo: z.string(), plover: z.string() }));
let codes: z.infer<typeof schema> | null = null;

export function codesOfKind(kind: ActKind): { cameo: string; plover: string } {
  const { cameo = '', plover = '' } = entryOf(kind) ?? {};
  return { cameo, plover };
}

/** "pledge" gives "commit". */
export function familyOfKind(kind: ActKind): string {
  return entryOf(kind)?.family ?? '';
}

function entryOf(kind: ActKind) {
  codes ??= readYaml(nodeFiles(), 'ontology/acts.yaml', schema);
  return codes[kind];
}
