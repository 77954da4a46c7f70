/** A kind of act in, its CAMEO and PLOVER codes out, for acts whose kind a person corrected. */

import { z } from 'zod';
import type { ActKind } from '../../coding/types.js';
import { nodeFiles } from '../../tables/node-files.js';
import { readYaml } from '../../tables/read-yaml.js';

const schema = z.record(z.string(), z.object({ cameo: z.string(), plover: z.string() }));
let codes: z.infer<typeof schema> | null = null;

export function codesOfKind(kind: ActKind): { cameo: string; plover: string } {
  codes ??= readYaml(nodeFiles(), 'ontology/acts.yaml', schema);
  const { cameo = '', plover = '' } = codes[kind] ?? {};
  return { cameo, plover };
}
