/** Keeps the list of readings up to date while a page shows it; once an input is read, every other answer may be old. */

import { useEffect } from 'react';
import type { Answer } from '../../../api/contract.js';
import { cache } from '../../client/cache.js';
import { one } from '../../client/questions.js';

type Readings = Answer<'readings'>;

export function useReadingEvents(): void {
  useEffect(() => {
    const events = new EventSource('/api/readings/events');
    const { queryKey } = one('readings', {});
    events.addEventListener('readings', (event) => {
      const before = cache.getQueryData(queryKey);
      const now = JSON.parse(event.data) as Readings;
      cache.setQueryData(queryKey, now);
      if (before && recorded(before) !== recorded(now)) {
        void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'readings' });
      }
    });
    return () => events.close();
  }, []);
}

function recorded({ items }: Readings): number {
  return items.reduce((sum, { documents }) => sum + documents, 0);
}
