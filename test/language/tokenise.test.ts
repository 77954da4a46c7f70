import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokenRules } from '../../src/language/token-rules.js';
import { explainTokens, tokenise } from '../../src/language/tokenise.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const french = readTokenRules(nodeFiles(), 'fr');
const english = readTokenRules(nodeFiles(), 'en');
const cut = (text: string, rules = french) => tokenise(text, rules).map(({ form }) => form);

describe('tokenise, French', () => {
  it('parts what elision has joined, with either apostrophe', () => {
    expect(cut("L’accord qu'il signe")).toEqual(['L’', 'accord', "qu'", 'il', 'signe']);
  });
  it('keeps "aujourd\'hui" and "N\'Djamena" whole', () => {
    expect(cut("Aujourd'hui à N’Djamena")).toEqual(["Aujourd'hui", 'à', 'N’Djamena']);
  });
  it('parts a pronoun from its verb, with the euphonic t', () => {
    expect(cut('a-t-il ajouté')).toEqual(['a', '-t-il', 'ajouté']);
  });
  it('leaves compounds in one piece', () => {
    expect(cut('le vice-ministre des États-Unis en rendez-vous')).toContain('vice-ministre');
    expect(cut('en rendez-vous')).toEqual(['en', 'rendez-vous']);
  });
  it('leaves contractions to the tagger', () => {
    expect(cut('au nom du peuple')).toEqual(['au', 'nom', 'du', 'peuple']);
  });
  it('keeps figures with spaces or a comma together, and parts the unit', () => {
    expect(cut('200 000 doses, 2,5 % à 20h30')).toEqual(['200 000', 'doses', ',', '2,5', '%', 'à', '20', 'h', '30']);
  });
  it('joins the full stop of abbreviations and initials', () => {
    expect(cut('M. J. Dupont, S.E. Mme Roy.')).toEqual(['M.', 'J.', 'Dupont', ',', 'S.E.', 'Mme', 'Roy', '.']);
    expect(cut('M. de la Cruz, Dr. al-Roy.')).toEqual(['M.', 'de', 'la', 'Cruz', ',', 'Dr.', 'al-Roy', '.']);
    expect(cut('S.Em. Roy.')).toEqual(['S.Em.', 'Roy', '.']);
  });
  it('does not take the last letter of a sentence for an initial', () => {
    expect(cut('Le plan B.')).toEqual(['Le', 'plan', 'B', '.']);
  });
  it('counts offsets in UTF-16 code units', () => {
    const [, second] = tokenise('😀 été', french);
    expect(second).toMatchObject({ form: 'été', start: 3, end: 6 });
  });
  it('explains each token by the rule that made it', () => {
    expect(explainTokens("l'État", french)).toEqual(["0-2\tl'\telision", '2-6\tÉtat\tword']);
  });
});

describe('tokenise, English', () => {
  it('gives "don\'t" one token with two words', () => {
    expect(tokenise("don't", english)).toMatchObject([{ form: "don't", parts: ['do', "n't"] }]);
  });
  it('parts hyphens but keeps listed words', () => {
    expect(cut('a high-level e-mail', english)).toEqual(['a', 'high', '-', 'level', 'e-mail']);
  });
  it('parts a number from am and pm', () => {
    expect(cut('at 7:30PM or 10am', english)).toEqual(['at', '7:30', 'PM', 'or', '10', 'am']);
  });
  it('leaves the hyphen with a prefix that is no word by itself', () => {
    expect(cut('non-proliferation, a pre-election co-chair', english)).toEqual([
      'non-proliferation',
      ',',
      'a',
      'pre-election',
      'co-chair',
    ]);
  });
  it('parts a range of numbers, but no telephone number', () => {
    expect(cut('5-10 of 1969-1970, call 345-8702', english)).toContain('345-8702');
    expect(cut('5-10 of 1969-1970', english)).toEqual(['5', '-', '10', 'of', '1969', '-', '1970']);
  });
  it('gives a plural possessive two words, unless the mark ends a quotation', () => {
    expect(tokenise("the ministers' talks", english)[1]).toMatchObject({ parts: ['ministers', "'"] });
    expect(cut("the 'old ministers' left", english)).toEqual(['the', "'", 'old', 'ministers', "'", 'left']);
  });
  it('keeps the full stop of "etc." within a line, and parts it at the end', () => {
    expect(cut('food, etc. for all', english)).toContain('etc.');
    expect(cut('food, etc.', english)).toEqual(['food', ',', 'etc', '.']);
  });
  it('joins what an underscore joins', () => {
    expect(cut('see Annex_2.doc', english)).toEqual(['see', 'Annex_2.doc']);
  });
});

describe('tokenise, both', () => {
  it('takes a run of closing marks together', () => {
    expect(cut('Quoi ?!')).toEqual(['Quoi', '?!']);
    expect(cut('What?... Well.', english)).toEqual(['What', '?...', 'Well', '.']);
  });
});

describe('tokenise, any string', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('a', 'L', "'", '’', '-', '.', ' ', '\n', '\0', '1', '😀', '\ud800', 'é', '́', '«', ':', ')'),
    }),
  );
  for (const [name, rules] of Object.entries({ french, english })) {
    it(`covers all characters that are no space, in order, in ${name}`, () => {
      fc.assert(
        fc.property(anything, (text) => {
          let at = 0;
          for (const { form, start, end } of tokenise(text, rules)) {
            expect(text.slice(at, start)).toMatch(/^\s*$/);
            expect(text.slice(start, end)).toBe(form);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at)).toMatch(/^\s*$/);
        }),
        { numRuns: 500 },
      );
    });
  }
  it('cuts a long run of signs and letters in time that grows with its length', () => {
    const started = performance.now();
    for (const sign of ['+a', 'a+', "'a", "s'", '@a', '._']) tokenise(sign.repeat(100_000), english);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
  it('cuts a line of two million characters in under three seconds', () => {
    const started = performance.now();
    expect(tokenise('a-b.c’'.repeat(350_000), french).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
