import { describe, expect, it } from 'vitest';
import { readConllu, readFeats, writeConllu, writeFeats } from '../../src/language/conllu.js';

const example = `# sent_id = 1
# text = Fin du mois.
1	Fin	fin	NOUN	_	Gender=Fem|Number=Sing	0	root	_	start_char=0|end_char=3
2-3	du	_	_	_	_	_	_	_	start_char=4|end_char=6
2	de	de	ADP	_	_	4	case	_	_
3	le	le	DET	_	Definite=Def	4	det	_	_
4	mois	mois	NOUN	_	_	1	nmod	_	start_char=7|end_char=11|SpaceAfter=No
5	.	.	PUNCT	_	_	1	punct	_	start_char=11|end_char=12

`;

describe('CoNLL-U', () => {
  it('reads a contraction as one token with two words, both with its place', () => {
    const [sentence] = readConllu(example);
    expect(sentence?.tokens[1]).toEqual({ form: 'du', start: 4, end: 6, words: [2, 3] });
    expect(sentence?.words[2]).toMatchObject({
      form: 'le',
      upos: 'DET',
      head: 4,
      deprel: 'det',
      token: 1,
      start: 4,
      end: 6,
    });
  });
  it('writes what it has read', () => {
    const sentences = readConllu(example);
    expect(writeConllu(sentences, sentences[0]?.text ?? '')).toBe(example);
  });
  it('leaves empty nodes out', () => {
    const withEmpty = example.replace('2-3\t', '1.1\tvu\tvoir\tVERB\t_\t_\t_\t_\t_\t_\n2-3\t');
    expect(readConllu(withEmpty)[0]?.words).toHaveLength(5);
  });
  it('sorts features by name, and writes none as an underscore', () => {
    expect(writeFeats({ Number: 'Sing', Case: 'Nom' })).toBe('Case=Nom|Number=Sing');
    expect(writeFeats(readFeats('_'))).toBe('_');
  });
});
