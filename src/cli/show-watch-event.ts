/** One thing that happened while watching in; a line about it out. */

import type { WatchEvent } from '../watch/index.js';
import { screen } from './colours.js';
import { showNote } from './program.js';

export function showWatchEvent(event: WatchEvent, json = false): void {
  if (json) process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`);
  else if (event.kind === 'problem') showNote(`${event.source}: ${event.message}`);
  else process.stdout.write(`${lineOf(event)}\n`);
}

function lineOf(event: Exclude<WatchEvent, { kind: 'problem' }>): string {
  const source = screen.dim(event.source);
  if (event.kind === 'listed') {
    const changed = event.changed > 0 ? `, ${event.changed} changed` : '';
    return `${source} lists ${event.added} new${changed}`;
  }
  if (event.kind === 'vanished') return `${source} ${screen.yellow('vanished')} ${event.url}`;
  const { kind, title, url, contacts, acts } = event;
  return `${source} ${kind} ${title ?? url} (${contacts} contacts, ${acts} acts)`;
}
