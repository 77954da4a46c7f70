/** Who is signed in, for every part that has to know; nobody on a server without accounts. */

import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Answer } from '../../api/contract.js';
import { cache } from '../client/cache.js';
import { one, session } from '../client/questions.js';

export type Session = Answer<'session'>;
const nobody: Session = { team: false, person: null, service: null, refused: null };

export function useSession(): Session {
  return useQuery(session()).data ?? nobody;
}

/** Somebody signed in or out: what the one before was shown is forgotten, and the page is asked for anew. */
export function useStartAnew(): (session: Session) => Promise<void> {
  const router = useRouter();
  return useCallback(
    async (next) => {
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      cache.setQueryData(one('session', {}).queryKey, next);
      await router.invalidate();
    },
    [router],
  );
}

/** Something that the server may refuse: what it says stands in `problem` until the next try. */
export function useAttempt() {
  const [problem, setProblem] = useState<unknown>(null);
  const attempt = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    setProblem(null);
    try {
      return await work();
    } catch (error) {
      setProblem(error);
      return null;
    }
  }, []);
  return { problem, attempt };
}
