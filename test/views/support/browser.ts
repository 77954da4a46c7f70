/** A real browser for tests of the web app, or a clear word that they were left out. */

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.READOUT_CHROMIUM ?? '/usr/bin/chromium';
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/**
 * True when a browser is there. Without one the tests are left out, with a word on the terminal;
 * where `CI` is set they run and fail, because nobody would see that they were left out.
 */
export function hasBrowser(): boolean {
  if (existsSync(executablePath)) return true;
  const advice = `No browser at ${executablePath}. Install chromium, or set READOUT_CHROMIUM to where it is.`;
  console.warn(`LEFT OUT: the browser tests of the web app. ${advice}`);
  return process.env.CI !== undefined && process.env.CI !== '';
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}
