/** Words for whatever was thrown, in the reader's language. */

import { ApiError } from '../client/errors.js';
import { useI18n } from '../i18n/i18n.js';
import { problemIn } from '../i18n/problems.js';

export function useProblemWords(): (error: unknown) => string {
  const { language } = useI18n();
  return (error) => {
    if (error instanceof ApiError) return problemIn(language, error);
    return error instanceof Error ? error.message : String(error);
  };
}
