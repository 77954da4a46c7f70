import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors.js';
import type { Document } from '../../src/ingest/types.js';
import { analyse, type LoadedPack, loadLanguages, parseText, type Sentence } from '../../src/language/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const languages = loadLanguages(nodeFiles(), { only: ['fr', 'en'] });
const accurate = loadLanguages(nodeFiles(), { only: ['fr'], mode: 'accurate' });
const french = languages.get('fr') as LoadedPack;
const english = languages.get('en') as LoadedPack;

const only = (text: string, pack = french) => parseText(text, pack)[0] as Sentence;
/** Form of the word that has this label under the word `head`. */
const under = ({ words }: Sentence, head: string, label: string) =>
  words.find(({ deprel, head: at }) => deprel.split(':')[0] === label && words[at - 1]?.form === head)?.form;

/** Offsets in order and true to the text, one root, no circle, words and tokens pointing at each other. */
function checkShape(text: string, sentences: readonly Sentence[]): void {
  let at = 0;
  for (const { span, tokens, words } of sentences) {
    expect(span).toEqual([tokens[0]?.start, tokens.at(-1)?.end]);
    for (const { form, start, end, words: ids } of tokens) {
      expect(text.slice(at, start)).toMatch(/^\s*$/);
      expect(text.slice(start, end)).toBe(form);
      expect(ids.length).toBeGreaterThan(0);
      at = end;
    }
    expect(words.map(({ id }) => id)).toEqual(words.map((_, i) => i + 1));
    expect(words.filter(({ head }) => head === 0)).toHaveLength(1);
    for (const word of words) {
      let steps = 0;
      for (let head = word.head; head !== 0 && steps <= words.length; head = words[head - 1]?.head ?? 0) steps++;
      expect(steps).toBeLessThan(words.length + 1);
    }
  }
  expect(text.slice(at)).toMatch(/^\s*$/);
}

describe('parseText, French', () => {
  it('finds who invites whom to do what, past a title, a country and a foreign name', () => {
    const text =
      'L’ambassadrice du Kenya en Norvège Wanjiru Odhiambo a invité le 3 mai le Parlement norvégien à soutenir le projet.';
    const sentence = only(text);
    expect(under(sentence, 'invité', 'nsubj')).toBe('ambassadrice');
    expect(under(sentence, 'invité', 'obj')).toBe('Parlement');
    expect(under(sentence, 'invité', 'xcomp')).toBe('soutenir');
    expect(under(sentence, 'soutenir', 'obj')).toBe('projet');
  });
  it('gives one token two words where "du" is "de" and "le", and one where it is an article', () => {
    const [of] = parseText('Le chef du parti arrive.', french);
    expect(of?.tokens[2]).toMatchObject({ form: 'du', words: [3, 4] });
    expect(of?.words.slice(2, 4).map(({ form, start }) => [form, start])).toEqual([
      ['de', 8],
      ['le', 8],
    ]);
  });
  it('gives lemmas and features', () => {
    const words = only('Les deux ministres ont signé un accord.').words;
    expect(words.map(({ lemma }) => lemma).slice(2, 7)).toEqual(['ministre', 'avoir', 'signer', 'un', 'accord']);
    expect(words[3]?.feats).toMatchObject({ Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Pres', VerbForm: 'Fin' });
  });
  it('keeps to sentence boundaries that are given', () => {
    expect(parseText('Il part. Elle reste.', french, [[0, 20]])).toHaveLength(1);
  });
  it('gives nothing for a text without words', () => {
    expect(parseText(' \n\t', french)).toEqual([]);
  });
});

describe('parseText, English', () => {
  it('gives "didn\'t" two words and finds subject and object', () => {
    const sentence = only("The minister didn't sign the agreement.", english);
    expect(sentence.words.map(({ form }) => form)).toContain("n't");
    expect(under(sentence, 'sign', 'nsubj')).toBe('minister');
    expect(under(sentence, 'sign', 'obj')).toBe('agreement');
  });
});

describe('parseText, lists', () => {
  const list = 'The Ministers:\n\na) welcomed the growth of trade;\n\nb) Agreed to meet in Lima.\n\nThey left.';
  it('reads an entry with the words over the list: the first with them, the next by itself', () => {
    const [first, second, last] = parseText(list, english) as [Sentence, Sentence, Sentence];
    expect(under(first, 'welcomed', 'nsubj')).toBe('Ministers');
    expect(second).toMatchObject({
      stem: 0,
      words: [{ form: 'b' }, { form: ')' }, { form: 'Agreed', upos: 'VERB', head: 0 }, {}, {}, {}, {}, {}],
    });
    expect(last.stem).toBeUndefined();
  });
  it('leaves entries that are no verbs under a whole sentence alone', () => {
    const papers = parseText('Two texts were signed:\n- an agreement on trade;\n- a memorandum on health.', english);
    expect(papers.map(({ stem }) => stem)).toEqual([undefined, undefined, undefined]);
  });
  it('gives sound trees for lists of anything', () => {
    const line = fc.array(
      fc.constantFrom('the', 'Ministers', 'agreed', 'to', 'du', 'sont', ':', ';', '.', '- ', '1. ', 'Trade'),
      {
        maxLength: 9,
      },
    );
    const lines = fc.array(line, { maxLength: 6 }).map((all) => all.map((words) => words.join(' ')).join('\n'));
    for (const pack of languages.values())
      fc.assert(
        fc.property(lines, (text) => checkShape(text, parseText(text, pack))),
        { numRuns: 150 },
      );
  });
});

describe('parseText, anything', () => {
  const sign = fc.constantFrom(
    'a',
    'du',
    ' ',
    "l'",
    '.',
    '\n',
    '\0',
    '😀',
    '\ud800',
    'Ελλάδα',
    '外交',
    '«',
    '-',
    '12',
    '\u202e',
  );
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: sign, maxLength: 60 }));
  for (const [name, pack] of [...languages, ...accurate].map(
    ([code, pack]) => [`${code}, ${pack.mode}`, pack] as const,
  )) {
    it(`gives sound trees and offsets in ${name}`, () => {
      fc.assert(
        fc.property(anything, (text) => checkShape(text, parseText(text, pack))),
        { numRuns: 120 },
      );
    });
  }
  it('gives the same for the same text, whatever came before', () => {
    const text = 'Le Conseil a adopté le texte à Vienne.';
    const first = parseText(text, french);
    parseText('Un tout autre texte. '.repeat(50), french);
    expect(parseText(text, french)).toEqual(first);
  });
  it('reads a sentence of 200 words, and a line of 100,000 characters without a full stop', () => {
    const long = 'le ministre et '.repeat(67);
    checkShape(long, parseText(long, french));
    const line = 'x'.repeat(100_000);
    checkShape(line, parseText(line, french));
    const words = 'mot '.repeat(5000);
    checkShape(words, parseText(words, french));
  });
});

describe('analyse', () => {
  const document = { id: 'sha256:0', language: 'fr-CA', text: 'Il signe.' } as unknown as Document;
  it('reads a document in its language, whatever the country', () => {
    expect(analyse(document, languages).sentences[0]?.words).toHaveLength(3);
  });
  it('says which languages there are when it has none for the document', () => {
    expect(() => analyse({ ...document, language: 'vi' }, languages)).toThrow(ReadoutError);
  });
  it('refuses a language that no pack is made for', () => {
    expect(() => loadLanguages(nodeFiles(), { only: ['xx'] })).toThrow(/xx/);
  });
});
