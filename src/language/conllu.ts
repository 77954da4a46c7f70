/** CoNLL-U text in, sentences out, and back again. Source: universaldependencies.org/format.html. */

import type { Feats, Sentence, Token, Word } from './types.js';

/** A treebank sentence: as analysed, with its text and its comments by key. Offsets point into `text`. */
export type TreebankSentence = Sentence & {
  readonly text: string;
  readonly comments: Readonly<Record<string, string>>;
};

/** "Gender=Masc|Number=Sing" as an object; "_" gives none. */
export function readFeats(column: string): Feats {
  if (column === '_' || column === '') return {};
  return Object.fromEntries(column.split('|').map((pair) => pair.split('=', 2) as [string, string]));
}

/** Features in CoNLL-U spelling, sorted without regard to case; "_" for none. */
export function writeFeats(feats: Feats): string {
  const pairs = Object.entries(feats).map(([name, value]) => `${name}=${value}`);
  if (pairs.length === 0) return '_';
  return pairs.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join('|');
}

/** Read a CoNLL-U file. Empty nodes (8.1) and columns that Readout does not use are left out. */
export function readConllu(conllu: string): TreebankSentence[] {
  const blocks = conllu.replace(/\r/g, '').split(/\n\n+/);
  return blocks
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(readBlock);
}

function readBlock(lines: readonly string[]): TreebankSentence {
  const comments: Record<string, string> = {};
  const rows: string[][] = [];
  for (const line of lines) {
    const comment = /^#\s*([^=]*?)\s*(?:=\s*(.*))?$/.exec(line);
    if (comment) comments[comment[1] as string] = comment[2] ?? '';
    else rows.push(line.split('\t'));
  }
  const { text, tokens, places } = layOut(rows);
  const words = rows
    .filter((row) => /^\d+$/.test(row[0] as string))
    .map((row, index) => readWord(row, places[index] as Place));
  return { span: [0, text.length], tokens, words, text, comments };
}

type Place = { readonly token: number; readonly start: number; readonly end: number };

/** The text as the tokens and their SpaceAfter spell it, and where each token and word stands in it. */
function layOut(rows: readonly string[][]): { text: string; tokens: Token[]; places: Place[] } {
  let text = '';
  const tokens: Token[] = [];
  const places: Place[] = [];
  let last = 0;
  for (const [id = '', form = '', , , , , , , , misc = ''] of rows) {
    if (id.includes('.') || (/^\d+$/.test(id) && Number(id) <= last)) continue;
    const range = /^(\d+)-(\d+)$/.exec(id);
    const [first, final] = range ? [Number(range[1]), Number(range[2])] : [Number(id), Number(id)];
    last = final;
    const place = { token: tokens.length, start: text.length, end: text.length + form.length };
    const words: number[] = [];
    for (let word = first; word <= final; word++) {
      words.push(word);
      places.push(place);
    }
    tokens.push({ form, start: place.start, end: place.end, words });
    text += misc.includes('SpaceAfter=No') ? form : `${form} `;
  }
  return { text: text.trimEnd(), tokens, places };
}

function readWord(row: readonly string[], place: Place): Word {
  const [id, form, lemma, upos, , feats, head, deprel] = row as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { id: Number(id), form, lemma, upos, feats: readFeats(feats), head: Number(head) || 0, deprel, ...place };
}

/** Write sentences as CoNLL-U, with `start_char` and `end_char` in MISC, offsets into `text`. */
export function writeConllu(sentences: readonly Sentence[], text: string): string {
  return sentences.map((sentence, index) => writeSentence(sentence, index + 1, text)).join('');
}

function writeSentence(sentence: Sentence, number: number, text: string): string {
  const words = text
    .slice(...sentence.span)
    .replace(/\s+/g, ' ')
    .trim();
  const lines = [`# sent_id = ${number}`, `# text = ${words}`];
  sentence.tokens.forEach((token, index) => {
    const misc = writeMisc(token, sentence.tokens[index + 1]);
    const [first = 0] = token.words;
    const joined = token.words.length > 1;
    if (joined)
      lines.push(
        [`${first}-${token.words.at(-1)}`, oneLine(token.form), '_', '_', '_', '_', '_', '_', '_', misc].join('\t'),
      );
    for (const id of token.words) lines.push(writeWord(sentence.words[id - 1] as Word, joined ? '_' : misc));
  });
  return `${lines.join('\n')}\n\n`;
}

function writeMisc(token: Token, next: Token | undefined): string {
  const space = next && next.start === token.end ? '|SpaceAfter=No' : '';
  return `start_char=${token.start}|end_char=${token.end}${space}`;
}

function writeWord(word: Word, misc: string): string {
  const { id, form, lemma, upos, feats, head, deprel } = word;
  return [id, oneLine(form), oneLine(lemma), upos, '_', writeFeats(feats), head, deprel, '_', misc].join('\t');
}

function oneLine(form: string): string {
  return form.replace(/[\t\n\r]/g, ' ') || '_';
}
