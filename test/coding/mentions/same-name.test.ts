import { expect, test } from 'vitest';
import { isMisspelt, isSameName } from '../../../src/coding/mentions/same-name.js';

function same(a: string, b: string, surnameFirst = false): boolean {
  return isSameName({ words: a.split(' '), surnameFirst }, { words: b.split(' '), surnameFirst });
}

test('isSameName joins transliterations of one name', () => {
  expect(same('andrei roudenko', 'andrey rudenko')).toBe(true);
  expect(same('marat tokayev', 'marat tokaev')).toBe(true);
});

test('isSameName joins an initial and the given name it stands for', () => {
  expect(same('s orlov', 'sergei orlov')).toBe(true);
  expect(same('a orlov', 'sergei orlov')).toBe(false);
});

test('isSameName joins a surname alone, also where surnames stand first', () => {
  expect(same('orlov', 'sergei orlov')).toBe(true);
  expect(same('liu', 'liu guang', true)).toBe(true);
  expect(same('sergei', 'sergei orlov')).toBe(false);
});

test('isSameName keeps two people of one family apart', () => {
  expect(same('ilham mammadov', 'leyla mammadov')).toBe(false);
});

test('isSameName keeps a father apart from the son whose name holds all of his', () => {
  expect(same('salim bin rashid al amiri', 'hamad bin salim bin rashid al amiri')).toBe(false);
  expect(same('hamad bin salim', 'hamad bin salim bin rashid al amiri')).toBe(true);
});

test('isMisspelt joins two letters that changed places in a long surname, and nothing in a short one', () => {
  const misspelt = (a: string, b: string) =>
    isMisspelt({ words: a.split(' '), surnameFirst: false }, { words: b.split(' '), surnameFirst: false });
  expect(misspelt('shevchneko', 'danylo shevchenko')).toBe(true);
  expect(misspelt('mori', 'kenji moro')).toBe(false);
  expect(misspelt('danylo shevchneko', 'taras shevchenko')).toBe(false);
});
