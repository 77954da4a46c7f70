/** French: what its tables cannot say. */

import type { LanguagePack } from '../load-languages.js';

export const french = { code: 'fr', name: 'French' } satisfies LanguagePack;
