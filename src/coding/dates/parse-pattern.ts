/**
 * One pattern of dates.yaml in; a regular expression and the words it can begin with out.
 *
 * A pattern is written as it is read: words, `( | )` for a choice, `?` after what may be absent, `{month}` for any
 * word of a class, `{month2}` for a second one, `{unit=shortUnit}` for a word of another class under that name. A space
 * stands for one to three spaces.
 */

/** The classes a pattern may name: the source of an expression, and the words (or "0" for a digit) it can begin with. */
export type WordClass = { readonly source: string; readonly firstWords: readonly string[] };

/** `classOf` says for each name caught, which class its word is of. */
export type ParsedPattern = {
  readonly source: string;
  readonly firstWords: readonly string[];
  readonly classOf: Readonly<Record<string, string>>;
};

type Piece = { readonly source: string; readonly firstWords: readonly string[]; readonly canBeEmpty: boolean };

/**
 * @throws Error with the reason when the brackets do not close or a class is unknown; the loader adds file and id.
 */
export function parsePattern(pattern: string, classes: ReadonlyMap<string, WordClass>): ParsedPattern {
  const reader: Reader = { pattern, at: 0, classes, classOf: {} };
  const whole = readChoice(reader);
  if (reader.at < pattern.length) throw new Error(`"${pattern}" has a ")" too many`);
  if (whole.canBeEmpty) throw new Error(`"${pattern}" can match nothing at all`);
  return { source: whole.source, firstWords: whole.firstWords, classOf: reader.classOf };
}

/** The first word of some lower-case text: its leading letters, "0" when it begins with a digit, "" for neither. */
export function firstWord(text: string): string {
  const letters = /^\p{L}+/u.exec(text)?.[0];
  return letters ?? (/^\d/.test(text) ? '0' : '');
}

type Reader = {
  readonly pattern: string;
  at: number;
  readonly classes: ReadonlyMap<string, WordClass>;
  readonly classOf: Record<string, string>;
};

function readChoice(reader: Reader): Piece {
  const choices = [readSequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    choices.push(readSequence(reader));
  }
  return {
    source: choices.map((choice) => choice.source).join('|'),
    firstWords: choices.flatMap((choice) => choice.firstWords),
    canBeEmpty: choices.some((choice) => choice.canBeEmpty),
  };
}

function readSequence(reader: Reader): Piece {
  const pieces: Piece[] = [];
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const piece = readPiece(reader);
    const optional = reader.pattern[reader.at] === '?';
    if (optional) reader.at++;
    pieces.push(optional ? { ...piece, source: `(?:${piece.source})?`, canBeEmpty: true } : piece);
  }
  const firstFilled = pieces.findIndex((piece) => !piece.canBeEmpty);
  const leading = firstFilled < 0 ? pieces : pieces.slice(0, firstFilled + 1);
  return {
    source: pieces.map((piece) => piece.source).join(''),
    firstWords: leading.flatMap((piece) => piece.firstWords),
    canBeEmpty: firstFilled < 0,
  };
}

function readPiece(reader: Reader): Piece {
  const mark = reader.pattern[reader.at];
  if (mark === '(') return readGroup(reader);
  if (mark === '{') return readClass(reader);
  return readWords(reader);
}

function readGroup(reader: Reader): Piece {
  reader.at++;
  const name = /^(\w+)=/.exec(reader.pattern.slice(reader.at))?.[1];
  if (name) reader.at += name.length + 1;
  const inner = readChoice(reader);
  if (reader.pattern[reader.at] !== ')') throw new Error(`"${reader.pattern}" lacks a ")"`);
  reader.at++;
  return { ...inner, source: name ? `(?<${name}>${inner.source})` : `(?:${inner.source})` };
}

function readClass(reader: Reader): Piece {
  const close = reader.pattern.indexOf('}', reader.at);
  const written = reader.pattern.slice(reader.at + 1, close);
  const [name = '', className = name.replace(/\d+$/, '')] = written.split('=');
  const found = reader.classes.get(className);
  if (close < 0 || !found) throw new Error(`"${reader.pattern}" names {${written}}, which is no class of this file`);
  reader.at = close + 1;
  reader.classOf[name] = className;
  return { source: `(?<${name}>${found.source})`, firstWords: found.firstWords, canBeEmpty: false };
}

/** Plain words up to the next mark. A "?" belongs to the last letter, so that "jeudis?" reads as one would expect. */
function readWords(reader: Reader): Piece {
  const rest = reader.pattern.slice(reader.at);
  const run = /^[^(){}|?]+/.exec(rest)?.[0] ?? '';
  if (run === '') throw new Error(`"${reader.pattern}" has a "?" after nothing`);
  const words = rest[run.length] === '?' && run.length > 1 ? run.slice(0, -1) : run;
  reader.at += words.length;
  return { source: literal(words), firstWords: [firstWord(words)], canBeEmpty: false };
}

function literal(words: string): string {
  return words.replace(/[.*+^$[\]\\/]/g, '\\$&').replace(/ +/g, ' {1,3}');
}
