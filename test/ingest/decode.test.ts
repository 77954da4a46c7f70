import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../src/ingest/decode.js';
import { answer, bytesOf, problemOf, sentence } from './support.js';

const french = `${sentence}\n${answer}\nL’œuvre coûte 5 €.`;
const vietnamese =
  'Bộ trưởng Ngoại giao Việt Nam đã gặp Đại sứ Liên bang Nga tại Hà Nội để trao đổi về hợp tác giữa hai nước.';
const russian =
  'Министр иностранных дел встретился в Москве с послом Вьетнама и обсудил с ним вопросы сотрудничества двух стран.';

test.each([
  ['UTF-8', 'utf-8', french],
  ['UTF-8 with a byte order mark', 'utf-8-bom', french],
  ['UTF-16 little-endian', 'utf-16le', french],
  ['UTF-16 big-endian', 'utf-16be', french],
  ['windows-1252', 'windows-1252', french],
  ['windows-1251', 'windows-1251', russian],
])('decode reads %s', (_, encoding, text) => {
  const bytes = encoding === 'utf-8-bom' ? iconv.encode(text, 'utf-8', { addBOM: true }) : iconv.encode(text, encoding);
  expect(decode(bytes, 'page').replace('\ufeff', '')).toBe(text);
});

test('decode reads windows-1258, where the tones of Vietnamese are letters of their own', () => {
  const decomposed = vietnamese.replace(/\p{L}/gu, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    const shape = marks.filter((mark) => '\u0302\u0306\u031b'.includes(mark)).join('');
    return (base + shape).normalize('NFC') + marks.filter((mark) => !shape.includes(mark)).join('');
  });
  expect(decode(iconv.encode(decomposed, 'windows-1258'), 'page')).toBe(vietnamese);
});

test('decode takes a page that says Latin-1 for windows-1252, as it means', () => {
  const page = `<meta charset="iso-8859-1"><p>L’œuvre</p>`;
  expect(decode(iconv.encode(page, 'windows-1252'), 'page')).toContain('L’œuvre');
});

test('decode believes the bytes where a page wrongly says that it is not UTF-8', () => {
  const page = '<meta charset="iso-8859-1"><p>coûte</p>';
  expect(decode(bytesOf(page), 'page')).toContain('coûte');
});

test('decode composes letters and their accents', () => {
  expect(decode(bytesOf('Tô Lâm'.normalize('NFD')), 'page')).toBe('Tô Lâm');
});

test.each([
  ['nothing', new Uint8Array(), 'input-empty'],
  ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'input-binary'],
  ['zeros and noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), 'input-binary'],
  ['only spaces', bytesOf('  \n \t '), 'input-empty'],
])('ingest refuses %s and says what it found', async (_, bytes, code) => {
  expect((await problemOf(bytes)).code).toBe(code);
});

test('decode gives text or a ReadoutError for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        return typeof decode(bytes, 'page') === 'string';
      } catch (error) {
        return (error as Error).name === 'ReadoutError';
      }
    }),
    { numRuns: 500 },
  );
});
