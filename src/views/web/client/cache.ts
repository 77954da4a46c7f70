/** Answers already given, kept while the app is open. A stale one is asked again with its ETag, which costs little. */

import { QueryClient } from '@tanstack/react-query';
import { ServerGone } from './errors.js';

export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A server that was just started answers at the second try; any other problem stays the same.
      retry: (failures, error) => error instanceof ServerGone && failures < 1,
      retryDelay: 400,
    },
  },
});
