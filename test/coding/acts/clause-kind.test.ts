import { describe, expect, test } from 'vitest';
import { type ClauseView, clauseKind, directKind, wishKind } from '../../../src/coding/acts/clause-kind.js';

const plain: ClauseView = {
  doer: 'own',
  future: false,
  conditional: false,
  finite: true,
  inner: null,
  nested: null,
  innerOfOther: null,
  jointSpeaker: false,
  wished: null,
  ought: false,
  together: false,
  negated: false,
  granted: false,
  vouched: false,
};

describe('clauseKind', () => {
  test('clauseKind makes an assessment of a plain clause', () => {
    expect(clauseKind({ ...plain, doer: 'none' })).toBe('state');
  });

  test('clauseKind makes a pledge of the own side with a future, and none when it is denied', () => {
    expect(clauseKind({ ...plain, future: true })).toBe('pledge');
    expect(clauseKind({ ...plain, future: true, negated: true })).toBe('state');
  });

  test('clauseKind makes a pledge of what somebody vouches that will be done, or that will be given', () => {
    const ahead = { ...plain, doer: 'none', future: true, granted: true } as const;
    expect(clauseKind(ahead)).toBe('state');
    expect(clauseKind({ ...ahead, vouched: true })).toBe('pledge');
    expect(clauseKind({ ...ahead, inner: 'aid' })).toBe('pledge');
    expect(clauseKind({ ...ahead, vouched: true, doer: 'other' })).toBe('state');
  });

  test('clauseKind takes the kind of the verb that the own side is said to do', () => {
    expect(clauseKind({ ...plain, inner: 'criticise' })).toBe('criticise');
    expect(clauseKind({ ...plain, inner: 'wish' })).toBe('intend');
  });

  test('clauseKind makes a refusal of what the own side does not accept', () => {
    expect(clauseKind({ ...plain, inner: 'agree', negated: true })).toBe('refuse');
    expect(clauseKind({ ...plain, inner: 'agree' })).toBe('agree');
  });

  test('clauseKind leaves what the other side does a statement, unless the pattern says what it means', () => {
    expect(clauseKind({ ...plain, doer: 'other', inner: 'criticise', future: true })).toBe('state');
    expect(clauseKind({ ...plain, doer: 'other', innerOfOther: 'support' })).toBe('support');
  });

  test('clauseKind makes a pledge of what joint speakers say that both will do', () => {
    expect(clauseKind({ ...plain, doer: 'both', future: true })).toBe('state');
    expect(clauseKind({ ...plain, doer: 'both', future: true, jointSpeaker: true })).toBe('pledge');
  });
});

test('wishKind goes by who is to fulfil the wish', () => {
  expect(wishKind('own', true)).toBe('intend');
  expect(wishKind('other', false)).toBe('request');
  expect(wishKind('both', false)).toBe('propose');
  expect(wishKind('third', false)).toBe('state');
});

test('directKind makes a proposal of a request to both, and a request of a proposal to the other alone', () => {
  expect(directKind('request', 'both')).toBe('propose');
  expect(directKind('propose', 'other')).toBe('request');
  expect(directKind('invite', 'both')).toBe('invite');
});
