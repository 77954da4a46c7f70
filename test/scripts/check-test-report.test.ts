import { expect, test } from 'vitest';
import { leftOut } from '../../scripts/check-test-report.js';

function report(...tests: [fullName: string, status: string][]) {
  return { testResults: [{ assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) }] };
}

test('leftOut names a browser test and a database test that did not run', () => {
  expect(
    leftOut(
      report(
        ['the web app opens', 'pending'],
        ['a record on PostgreSQL reads', 'skipped'],
        ['span is half-open', 'passed'],
      ),
    ),
  ).toEqual(['the web app opens', 'a record on PostgreSQL reads']);
});

test('leftOut lets the test go that only an ordinary user can run', () => {
  expect(leftOut(report(['readout read says which file may not be read', 'skipped']))).toEqual([]);
});

test('leftOut says nothing of tests that ran, whether they passed or failed', () => {
  expect(leftOut(report(['a', 'passed'], ['b', 'failed']))).toEqual([]);
});
