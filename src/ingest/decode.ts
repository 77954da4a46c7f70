/** Bytes in, text out (NFC). The only module that knows encodings; needs Node's Buffer through iconv-lite. */

import chardet from 'chardet';
import iconv from 'iconv-lite';
import { ReadoutError } from '../errors.js';
import { isVietnamese1258 } from './vietnamese-1258.js';

/** What the first bytes of files that are not text look like. */
const signatures: readonly (readonly [found: string, start: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];
const sampleBytes = 64 * 1024;
/** Above this share of control characters or damaged characters, bytes are not text in that encoding. */
const mostControls = 0.01;
const mostDamaged = 0.002;

/**
 * Decode one input. A byte order mark decides, then UTF-8 if the bytes are valid UTF-8, then what the server or the page declares,
 * then what the bytes look like (windows-1258 for Vietnamese, else chardet's guess).
 *
 * @throws ReadoutError `input-empty`, `input-binary`, `encoding-unknown`.
 */
export function decode(bytes: Uint8Array, where: string, mediaType = ''): string {
  if (bytes.length === 0) throw new ReadoutError('input-empty', { where });
  const kind = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
  if (kind !== undefined) throw new ReadoutError('input-binary', { where, found: kind });
  const text = iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    encodingOf(bytes, where, mediaType),
  );
  checkReadable(text, where);
  return text.normalize('NFC');
}

function encodingOf(bytes: Uint8Array, where: string, mediaType: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleBytes);
  if (sample.includes(0)) return wideEncoding(sample, where);
  if (isUtf8(bytes)) return 'utf-8';
  const declared = charsetIn(mediaType) ?? declaredEncoding(sample);
  if (declared !== null && !/^utf-?(?:8|16)/i.test(declared)) return declared;
  return isVietnamese1258(sample) ? 'windows-1258' : guessedEncoding(sample);
}

/** Text in UTF-16 has its zeros at one parity: Latin letters take one byte of the two. */
function wideEncoding(sample: Uint8Array, where: string): string {
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length * 0.2 || Math.min(even, odd) > sample.length * 0.02) {
    throw new ReadoutError('input-binary', { where, found: 'binary data' });
  }
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredEncoding(sample: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(sample.subarray(0, 4096)), 'latin1');
  return charsetIn(head);
}

function charsetIn(text: string): string | null {
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(text)?.[1];
  return name !== undefined && iconv.encodingExists(name) ? asPrinted(name) : null;
}

function guessedEncoding(sample: Uint8Array): string {
  const guess = chardet.detect(sample) ?? 'windows-1252';
  return iconv.encodingExists(guess) ? asPrinted(guess) : 'windows-1252';
}

/** Pages that say Latin-1 mean windows-1252, as browsers read it. */
function asPrinted(name: string): string {
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|utf-?8)$/i.test(name) ? 'windows-1252' : name;
}

function checkReadable(text: string, where: string): void {
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  if (controls > text.length * mostControls) throw new ReadoutError('input-binary', { where, found: 'binary data' });
  if (damaged > text.length * mostDamaged) throw new ReadoutError('encoding-unknown', { where, damaged });
}
