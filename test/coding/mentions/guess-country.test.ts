import { describe, expect, it } from 'vitest';
import { likelyCountry } from '../../../src/coding/mentions/guess-country.js';
import { loadEntityTables } from '../../../src/coding/mentions/index.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

const words = loadEntityTables(nodeFiles()).en;
const guess = (name: string, home: string, ...named: string[]) =>
  likelyCountry(words, { words: name.toLowerCase().split(' '), surnameFirst: false }, home, [...named, home]);

describe('likelyCountry', () => {
  it('takes a name that fits another country of the text for one of that country', () => {
    expect(guess('Kenji Okada', 'KEN', 'JPN')).toBe('JPN');
    expect(guess('Paolo Bellini', 'KEN', 'ITA')).toBe('ITA');
    expect(guess('Sergei Orlov', 'KEN', 'RUS')).toBe('RUS');
  });

  it('leaves a name at home whose ending alone looks foreign', () => {
    expect(guess('Makhdum Qadri Barshi', 'PAK', 'JPN')).toBe('PAK');
    expect(guess('Alassane Wattara', 'CIV', 'JPN')).toBe('CIV');
    expect(guess('Salman al thani', 'QAT', 'ITA')).toBe('QAT');
    expect(guess('Hassan Karimani', 'IRN', 'ITA')).toBe('IRN');
  });

  it('leaves a name at home that fits there as well as elsewhere', () => {
    expect(guess('Jan Kowalski', 'POL', 'RUS')).toBe('POL');
    expect(guess('Daniyar Akhmetov', 'KAZ', 'RUS')).toBe('KAZ');
  });
});
