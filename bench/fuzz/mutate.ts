/** Good bytes in, bad ones out: the same for the same number. */

import type { Random } from './random.js';

/** What has broken readers of files before. */
const tokens: readonly string[] = [
  ...['\0', '\x1a', '\ufeff', '\u202e', '\ud83d', 'é', '\r', '\n\n', '\t', ' ', '\u2028', '\xa0'],
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml',
    '<!DOCTYPE',
    '&lt;',
    '&#0;',
    '&#x110000;',
    '&a;',
    '<div>',
    '</p>',
  ],
  ...['{', '}', '[', ']', '"', '\\', '\\u0000', 'null', '1e999', '-1', '4294967295', '0', '99999999999999999999'],
  ...[
    '%PDF-1.7',
    'obj',
    'endobj',
    'stream',
    'endstream',
    '<<',
    '>>',
    '/Length',
    '/Kids',
    '0 R',
    'xref',
    'startxref',
    '%%EOF',
  ],
  ...[
    'PK\x03\x04',
    'PK\x01\x02',
    'PK\x05\x06',
    '\x1f\x8b\x08',
    'ustar',
    'WARC/1.0',
    'Content-Length: ',
    'boundary=',
    '--part',
  ],
  ...['../../etc/passwd', 'word/document.xml', '2024-02-31', '0000-00-00', '---', '(', ')', '«', '»', 'M. ', 'de '],
];

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const mutations: readonly Mutation[] = [
  (bytes, random) => changed(bytes, random, (byte) => byte ^ (1 << Math.floor(random() * 8))),
  (bytes, random) => changed(bytes, random, () => Math.floor(random() * 256)),
  (bytes, random) => changed(bytes, random, () => (random() < 0.5 ? 0 : 255)),
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) => without(bytes, place(bytes, random), Math.floor(random() * 64)),
  (bytes, random) => inserted(bytes, place(bytes, random), tokenOf(random)),
  (bytes, random) =>
    inserted(bytes, place(bytes, random), repeated(tokenOf(random), Math.floor(random() ** 3 * 20_000))),
  (bytes, random) => {
    const start = place(bytes, random);
    return inserted(bytes, place(bytes, random), bytes.subarray(start, start + Math.floor(random() * 2000)));
  },
];

/** One change or a few. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let more = 1 + Math.floor(random() ** 2 * 8); more > 0; more--) {
    mutated = (mutations[Math.floor(random() * mutations.length)] as Mutation)(mutated, random);
  }
  return mutated;
}

function place(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.length);
}

function changed(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  for (let more = 1 + Math.floor(random() * 6); more > 0; more--) {
    const at = place(copy, random);
    copy[at] = change(copy[at] ?? 0);
  }
  return copy;
}

function without(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return joined(bytes.subarray(0, at), bytes.subarray(at + length));
}

function inserted(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  return joined(bytes.subarray(0, at), more, bytes.subarray(at));
}

function tokenOf(random: Random): Uint8Array {
  return Buffer.from(tokens[Math.floor(random() * tokens.length)] as string, random() < 0.8 ? 'utf8' : 'latin1');
}

function repeated(token: Uint8Array, times: number): Uint8Array {
  return Buffer.concat(Array.from({ length: times }, () => token));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
