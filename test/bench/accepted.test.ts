import { expect, test } from 'vitest';
import { lowerFigures } from '../../bench/accepted.js';

const accepted = { bench: 'coding', args: [], slack: 0.005, figures: { 'act.found.f1': 0.8, 'person.f1': 1 } };

test('lowerFigures finds nothing in the accepted result itself, nor in a better one', () => {
  expect(lowerFigures(accepted, { 'act.found': { f1: 0.8 }, person: { f1: 1 } })).toEqual([]);
  expect(lowerFigures(accepted, { 'act.found': { f1: 0.9 }, person: { f1: 1 } })).toEqual([]);
});

test('lowerFigures lets a figure be lower by less than the slack', () => {
  expect(lowerFigures(accepted, { 'act.found': { f1: 0.796 }, person: { f1: 1 } })).toEqual([]);
});

test('lowerFigures tells of a figure that is lower, and of one that is gone', () => {
  expect(lowerFigures(accepted, { 'act.found': { f1: 0.7 } })).toEqual([
    { figure: 'act.found.f1', accepted: 0.8, measured: 0.7 },
    { figure: 'person.f1', accepted: 1, measured: Number.NaN },
  ]);
});
