/** Judgements from the app: who judges is who is signed in, else a name kept in this browser, the last ones can be taken back one by one, all answers are asked again. */

import { useCallback, useState } from 'react';
import type { CommandInput } from '../../api/contract.js';
import { cache } from '../client/cache.js';
import { tell } from '../client/client.js';
import { useI18n } from '../i18n/i18n.js';
import { recall, remember } from '../i18n/remember.js';
import { useSession } from './session.js';

type Judgement = Omit<CommandInput<'judge'>['body'], 'who'>;

export function useJudge() {
  const { t } = useI18n();
  const { person } = useSession();
  const [who, setWho] = useState(() => recall('name') ?? '');
  const [done, setDone] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const name = person?.name ?? (who.trim() || t('review.nobody'));
  const attempt = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    setProblem(null);
    try {
      await work();
      await cache.invalidateQueries();
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    }
  }, []);
  const withdraw = (id: string) =>
    attempt(async () => {
      await tell('withdrawJudgement', { id, body: { by: name } });
      setDone((before) => before.filter((one) => one !== id));
    });
  return {
    /** Who is signed in; null where no accounts are asked for. */
    person,
    who,
    setWho: (next: string) => {
      remember('name', next);
      setWho(next);
    },
    judge: (given: Judgement) =>
      attempt(async () => {
        const kept = await tell('judge', { body: { ...given, who: name } });
        setDone((before) => [...before, String(kept.id)]);
      }),
    withdraw,
    undo: async () => {
      const last = done.at(-1);
      return last === undefined ? false : withdraw(last);
    },
    /** Ids of the judgements of this visit that stand, the latest last. */
    done,
    problem,
  };
}

export type Judge = ReturnType<typeof useJudge>;
