/**
 * Reads the JSON report of a test run, writes the tests that were left out; fails when one was that has no reason to be.
 *
 *   npx tsx scripts/check-test-report.ts REPORT.json
 *
 * Tests that need a browser or a server leave themselves out where there is none. That is right on somebody's laptop and
 * wrong where changes are checked: there nobody would see it.
 */

import { readFileSync } from 'node:fs';

type Assertion = { readonly fullName: string; readonly status: string };
type Report = { readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[] };

/** Tests that a machine may leave out, by how their names end, each with the reason. */
const mayBeLeftOut: readonly (readonly [name: string, reason: string])[] = [
  ['on a full disk reading stops with a message, and what was read stays', 'the machine may not mount a small disk'],
  ['readout read says which file may not be read', 'the administrator may read every file'],
  ['readTextFile tells a file that may not be read as what it is', 'the administrator may read every file'],
];

/** Names of tests that were left out without a reason, in the order of the report. */
export function leftOut(report: Report): string[] {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const names = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map((test) => test.fullName);
  return names.filter((name) => !mayBeLeftOut.some(([end]) => name.endsWith(end)));
}

if (process.argv[1]?.endsWith('check-test-report.ts')) {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('check-test-report: give the file that vitest wrote with --reporter=json.');
  const names = leftOut(JSON.parse(readFileSync(file, 'utf8')) as Report);
  for (const name of names) console.error(`Left out: ${name}`);
  if (names.length > 0) process.exitCode = 1;
  else console.log('All tests ran that this machine can run.');
}
