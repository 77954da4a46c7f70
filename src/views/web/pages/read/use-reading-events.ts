/** Keeps the list of readings up to date while a page shows it; once an input is read, every other answer may be old. */

import { useEffect, useState } from 'react';
import type { Answer } from '../../../api/contract.js';
import { cache } from '../../client/cache.js';
import { one } from '../../client/questions.js';

type Readings = Answer<'readings'>;

/** @returns false while the server is gone; the browser goes on trying by itself. */
export function useReadingEvents(): boolean {
  const [there, setThere] = useState(true);
  useEffect(() => {
    const events = new EventSource('/api/readings/events');
    const { queryKey } = one('readings', {});
    events.addEventListener('readings', (event) => {
      const before = cache.getQueryData(queryKey);
      const now = JSON.parse(event.data) as Readings;
      setThere(true);
      cache.setQueryData(queryKey, now);
      if (before && recorded(before) !== recorded(now)) {
        void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'readings' });
      }
    });
    events.addEventListener('error', () => setThere(false));
    return () => events.close();
  }, []);
  return there;
}

function recorded({ items }: Readings): number {
  return items.reduce((sum, { documents }) => sum + documents, 0);
}
