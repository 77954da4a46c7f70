/** The type of a judgement in, what its refs name out: accounts of contacts, acts, or keys of identities. */

import type { JudgementType } from './types.js';

export type RefKind = 'account' | 'act' | 'identity';

export function refKind(type: JudgementType): RefKind {
  if (type === 'contact') return 'account';
  return type === 'act' || type === 'link' ? 'act' : 'identity';
}
