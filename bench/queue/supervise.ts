/** The processes of a service in; each started again when it ends, as a supervisor would, until told to end. */

import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, start, stop } from './processes.js';

export type Kept = { readonly name: string; readonly args: readonly string[]; readonly isDoneOnce?: true };

export type Supervised = {
  readonly kill: (name: string) => void;
  /** Those that are done once they have ended well, from now on. */
  readonly settle: () => Promise<void>;
  readonly end: () => Promise<void>;
};

export function supervise(processes: readonly Kept[], env: Readonly<Record<string, string>>): Supervised {
  const running = new Map<string, ChildProcess>();
  let [isEnded, isSettling] = [false, false];
  const keep = async ({ name, args, isDoneOnce }: Kept) => {
    for (;;) {
      const child = start(args, env);
      running.set(name, child);
      await ended(child);
      if (isEnded || (isDoneOnce && isSettling && child.exitCode === 0)) return;
      await pause(200);
      if (isEnded) return;
    }
  };
  const all = processes.map((one) => ({ ...one, kept: keep(one) }));
  return {
    kill: (name) => running.get(name)?.kill('SIGKILL'),
    settle: async () => {
      isSettling = true;
      await Promise.all(all.filter(({ isDoneOnce }) => isDoneOnce).map(({ kept }) => kept));
    },
    end: async () => {
      isEnded = true;
      await Promise.all([...running.values()].map(stop));
      await Promise.all(all.map(({ kept }) => kept));
    },
  };
}
