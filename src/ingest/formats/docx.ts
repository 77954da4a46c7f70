/** A Word document in, its text out. Wraps mammoth, which is loaded when the first one comes. */

import { ReadoutError } from '../../errors.js';
import { htmlText } from '../html-text.js';
import { mostBytes } from '../most-bytes.js';
import type { JsonRecord } from '../read-json-lines.js';
import { bytesSource } from '../unpack/bytes-source.js';
import { checkZip } from '../unpack/zip.js';
import type { Format, Input } from './types.js';

const megabyte = 1024 * 1024;
/** What the parts of one document may hold unpacked; pictures are the most of it. */
const mostUnpacked = 100 * megabyte;

export const docx: Format = { name: 'DOCX', mostBytes, fits: isDocx, read: readDocx };

/** A ZIP archive whose parts are named as in Word; the names stand uncompressed in it. */
function isDocx({ bytes }: Pick<Input, 'bytes'>): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && namesWordParts(bytes);
}

/** @param bytes of a ZIP archive, its last ones at least: a list of its parts stands at its end. */
export function namesWordParts(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document.xml');
}

async function readDocx({ bytes, where }: Input): Promise<JsonRecord[]> {
  await checkZip(bytesSource(where, bytes), mostUnpacked);
  const { default: mammoth } = await import('mammoth');
  const given = { buffer: Buffer.from(bytes), arrayBuffer: bytes.slice().buffer };
  const { value } = await mammoth
    .convertToHtml(given, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    .catch((cause: Error) => {
      throw new ReadoutError('file-damaged', { where, format: 'DOCX', reason: cause.message }, { cause });
    });
  return [{ kind: 'raw', where, raw: { ...htmlText(value), from: 0, stated: {} } }];
}
