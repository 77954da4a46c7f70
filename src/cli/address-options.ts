/** The options that say how addresses are fetched, shared by the commands that read inputs. */

import type { Command } from 'commander';
import { openPolite } from '../fetch/index.js';
import { firstDay } from './filters.js';
import type { Reach } from './ingest-address.js';

export type AddressOptions = {
  readonly allow?: readonly string[];
  readonly only?: string;
  readonly since?: string;
};

export function addAddressOptions(command: Command): Command {
  return command
    .option('--allow <host>', 'fetch from this host though it lies in a private network; may be given again', collect)
    .option('--only <text>', 'of a sitemap, only addresses that contain this')
    .option('--since <day>', 'of a sitemap, only pages changed since; a day, month or year', firstDay);
}

export function reachOf({ allow = [], only, since }: AddressOptions): Reach {
  return { polite: openPolite({ allow }), only, since };
}

function collect(host: string, before: readonly string[] = []): string[] {
  return [...before, host];
}
