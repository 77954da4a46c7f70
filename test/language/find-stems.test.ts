import { describe, expect, it } from 'vitest';
import { findStems } from '../../src/language/find-stems.js';
import { loadLanguages } from '../../src/language/load-languages.js';
import { splitSentences } from '../../src/language/split-sentences.js';
import { tokenise } from '../../src/language/tokenise.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const pack = loadLanguages(nodeFiles(), { only: ['en'] }).get('en');
if (!pack) throw new Error('no English');

/** What each entry says, behind the words over its list. */
function entriesOf(text: string): string[] {
  const tokens = tokenise(text, pack?.rules as never);
  const ranges = findStems(text, tokens, splitSentences(text, tokens, pack?.rules as never));
  const said = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return ranges.flatMap((range) =>
    'stem' in range ? [`${said(range.stem.from, range.stem.to)} | ${said(range.opens, range.to)}`] : [],
  );
}

describe('findStems', () => {
  it('takes paragraphs with marks under a line without a stop for its entries', () => {
    expect(entriesOf('The two sides\n\n1. welcomed trade;\n2. agreed to meet.\n\nThey left.')).toEqual([
      'The two sides | welcomed trade;',
      'The two sides | agreed to meet.',
    ]);
    expect(entriesOf('The Ministers:\n(a) agreed to meet;\n(b) Welcomed trade.')).toHaveLength(2);
  });

  it('takes paragraphs without marks under a colon, where they begin small or semicolons part them', () => {
    expect(entriesOf('The Minister:\nthanked Norland;\nPromised help.')).toEqual([
      'The Minister: | thanked Norland;',
      'The Minister: | Promised help.',
    ]);
  });

  it('leaves paragraphs under a full stop, initials and what follows a list alone', () => {
    expect(entriesOf('The Ministers met.\n- They agreed to meet.')).toEqual([]);
    expect(entriesOf('Present were:\nM. Orlova spoke first.')).toEqual([]);
    expect(entriesOf('The Ministers:\n- agreed to meet.\nThe Minister left.')).toHaveLength(1);
  });

  it('goes on with an entry of two sentences', () => {
    expect(entriesOf('The Ministers:\n- agreed to meet. They will meet in May.\n- welcomed trade.')).toHaveLength(2);
  });
});
