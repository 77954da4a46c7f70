import { describe, expect, it } from 'vitest';
import { findInsertion, type PlainWord } from '../../src/language/find-insertion.js';

const inserted = { verbs: new Set(['say', 'add', 'note', 'go']), sources: [['according', 'to']] };
const lemmas: Readonly<Record<string, string>> = {
  said: 'say',
  added: 'add',
  noted: 'note',
  went: 'go',
  has: 'have',
  was: 'be',
};

/** "Trade/NOUN ,/PUNCT she/PRON said/VERB+ …": "+" marks a finite verb. */
function wordsOf(description: string): PlainWord[] {
  return description.split(' ').map((part) => {
    const [form = '', tag = ''] = part.split('/');
    return { form, lemma: lemmas[form] ?? form.toLowerCase(), upos: tag.replace('+', ''), finite: tag.endsWith('+') };
  });
}

/** The words found, and those that the rest is read without. */
function found(description: string): string[] | null {
  const words = wordsOf(description);
  const at = findInsertion(words, inserted);
  const text = ([from, to]: readonly [number, number]) =>
    words
      .slice(from, to)
      .map((w) => w.form)
      .join(' ');
  return at && [at.relation, text(at.inside), text(at.left)];
}

describe('findInsertion', () => {
  it('finds a speaker between a subject and its verb, with both commas', () => {
    const words = 'Trade/NOUN ,/PUNCT the/DET minister/NOUN added/VERB+ ,/PUNCT has/AUX+ doubled/VERB ./PUNCT';
    expect(found(words)).toEqual(['parataxis', 'the minister added', ', the minister added ,']);
  });
  it('finds a speaker behind an opening, and leaves one comma', () => {
    const words = 'In/ADP Oslo/PROPN ,/PUNCT she/PRON noted/VERB+ ,/PUNCT trade/NOUN has/AUX+ doubled/VERB ./PUNCT';
    expect(found(words)).toEqual(['parataxis', 'she noted', ', she noted']);
  });
  it('finds a speaker at the end, with when and where', () => {
    const words = 'Trade/NOUN has/AUX+ doubled/VERB ,/PUNCT she/PRON said/VERB+ on/ADP Monday/PROPN ./PUNCT';
    expect(found(words)).toEqual(['parataxis', 'she said on Monday', ', she said on Monday']);
  });
  it('finds "it was noted", and no other passive', () => {
    const rest = ',/PUNCT has/AUX+ doubled/VERB ./PUNCT';
    expect(found(`Trade/NOUN ,/PUNCT it/PRON was/AUX+ noted/VERB ${rest}`)?.[1]).toBe('it was noted');
    expect(found(`Trade/NOUN ,/PUNCT growth/NOUN was/AUX+ noted/VERB ${rest}`)).toBeNull();
  });
  it('finds a source at the head, up to the comma behind which a clause starts', () => {
    const words =
      'According/VERB to/ADP Berg/PROPN ,/PUNCT Minister/NOUN of/ADP Norway/PROPN ,/PUNCT trade/NOUN has/AUX+ doubled/VERB ./PUNCT';
    expect(found(words)?.slice(0, 2)).toEqual(['obl', 'According to Berg , Minister of Norway']);
  });
  it('leaves a main verb before an aside', () => {
    const words =
      'In/ADP Oslo/PROPN ,/PUNCT she/PRON noted/VERB+ ,/PUNCT among/ADP other/ADJ things/NOUN ,/PUNCT that/SCONJ trade/NOUN has/AUX+ doubled/VERB ./PUNCT';
    expect(found(words)).toBeNull();
  });
  it('leaves a speaker who goes on speaking', () => {
    const words =
      'Trade/NOUN has/AUX+ doubled/VERB ,/PUNCT she/PRON said/VERB+ ,/PUNCT adding/VERB that/SCONJ it/PRON was/AUX+ good/ADJ ./PUNCT';
    expect(found(words)).toBeNull();
  });
  it('leaves a verb with an object, and a quotation without a clause', () => {
    expect(
      found('Trade/NOUN ,/PUNCT she/PRON noted/VERB+ a/DET rise/NOUN ,/PUNCT has/AUX+ doubled/VERB ./PUNCT'),
    ).toBeNull();
    expect(found('After/ADP the/DET talks/NOUN ,/PUNCT she/PRON added/VERB+ ./PUNCT')).toBeNull();
  });
});
