/** English: what its tables cannot say. */

import type { LanguagePack } from '../load-languages.js';

export const english = { code: 'en', name: 'English' } satisfies LanguagePack;
