/** A service that runs in; how often each part of it was killed, at random, out. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Servers } from './processes.js';
import type { Supervised } from './supervise.js';

const victims = ['worker', 'reader', 'server', 'nats', 'postgres'] as const;
export type Victim = (typeof victims)[number];
export type Kills = Readonly<Record<Victim, number>>;

/** Which part of the kills is whose, summed up. */
const upTo: Readonly<Record<Victim, number>> = { worker: 0.4, reader: 0.5, server: 0.65, nats: 0.82, postgres: 1 };

/** The supervisor starts again what it keeps; NATS and PostgreSQL are away for up to a second. */
export async function killAtRandom(
  kills: number,
  { nats, postgres }: Servers,
  { kill }: Supervised,
  workers: readonly string[],
): Promise<Kills> {
  const counts: Record<Victim, number> = { worker: 0, reader: 0, server: 0, nats: 0, postgres: 0 };
  for (let done = 0; done < kills; done++) {
    await pause(500 + Math.random() * 2500);
    const victim = drawVictim();
    if (victim === 'worker') kill(workers[Math.floor(Math.random() * workers.length)] ?? '');
    if (victim === 'reader' || victim === 'server') kill(victim);
    if (victim === 'nats') await awayForAWhile(nats.kill, nats.start);
    if (victim === 'postgres') await awayForAWhile(postgres.kill, postgres.start);
    counts[victim]++;
    console.log(`${done + 1} of ${kills}: ${victim}`);
  }
  return counts;
}

function drawVictim(): Victim {
  const dice = Math.random();
  return victims.find((victim) => dice < upTo[victim]) ?? 'postgres';
}

async function awayForAWhile(kill: () => unknown, start: () => unknown): Promise<void> {
  await kill();
  await pause(Math.random() * 1000);
  await start();
}
