/** A web address in, whether its server lets programs read it out (robots.txt, RFC 9309). Wraps robots-parser. */

import robotsParser from 'robots-parser';
import { ReadoutError } from '../errors.js';
import type { Clock } from './clock.js';
import { agentName, fetchPage } from './fetch-page.js';
import type { FetchOptions } from './types.js';

export type Robots = {
  /** How long to wait between two requests to this server, where it says so; ms. @throws ReadoutError `address-disallowed`, `robots-unreachable`. */
  readonly check: (url: URL) => Promise<number | null>;
};

type Rules = {
  readonly rules: {
    readonly isDisallowed: (url: string, agent: string) => boolean | undefined;
    readonly getCrawlDelay: (agent: string) => number | undefined; // seconds
  };
  readonly until: number;
  readonly fault: string | null; // why the server does not give them: it is left alone for now
};

/** Its types speak of a module that it is not. */
const parse = robotsParser as unknown as (address: string, text: string) => Rules['rules'];

const hour = 3_600_000;
/** RFC 9309 §2.4: not kept for more than a day; §2.5: 500 kB and more are read. */
const keptMs = 24 * hour;
const afterFaultMs = hour / 6;
const mostBytes = 512 * 1024;
const mostServers = 2000;

/** Each server's robots.txt is asked for once a day. */
export function openRobots(options: Omit<FetchOptions, 'before' | 'since'>, clock: Clock): Robots {
  const known = new Map<string, Promise<Rules>>();
  const rulesOf = async (origin: string): Promise<Rules> => {
    const held = await known.get(origin);
    if (held && held.until > clock.now()) return held;
    const asked = ask(`${origin}/robots.txt`, options, clock);
    known.delete(origin);
    known.set(origin, asked);
    if (known.size > mostServers) known.delete(known.keys().next().value ?? '');
    return asked;
  };
  return {
    check: async ({ href, origin, pathname }) => {
      if (pathname === '/robots.txt') return null;
      const { rules, fault } = await rulesOf(origin);
      if (fault !== null) throw new ReadoutError('robots-unreachable', { address: href, origin, reason: fault });
      if (rules.isDisallowed(href, agentName)) throw new ReadoutError('address-disallowed', { address: href, origin });
      const seconds = rules.getCrawlDelay(agentName);
      return seconds === undefined ? null : seconds * 1000;
    },
  };
}

/** What a server refuses it does not forbid; one that cannot be asked forbids everything for now (RFC 9309 §2.3.1). */
async function ask(address: string, options: FetchOptions, clock: Clock): Promise<Rules> {
  const rules = (text: string, ms: number, fault: string | null = null) => {
    return { rules: parse(address, text), until: clock.now() + ms, fault };
  };
  try {
    const { bytes } = await fetchPage(address, { ...options, mostBytes });
    return rules(new TextDecoder().decode(bytes), keptMs);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    if (error.code === 'address-not-public') throw error;
    const { status = 0, reason } = error.details as { status?: number; reason?: string };
    const isRefused = (status >= 400 && status < 500 && status !== 429) || error.code === 'address-type';
    return isRefused ? rules('', keptMs) : rules('', afterFaultMs, reason ?? `it answers ${status}`);
  }
}
