/** A PDF with a text layer in, its paragraphs out. Wraps unpdf (PDF.js), which is loaded when the first PDF comes. */

import { ReadoutError } from '../../errors.js';
import { mostBytes } from '../most-bytes.js';
import { catchLeftovers } from './pdf-leftovers.js';
import { type PdfItem, pdfText } from './pdf-text.js';
import type { Format, Input } from './types.js';

/** A readout has a page or two; a yearbook is no readout, and its pages cost 20 ms each. */
const mostPages = 200;
const pdfSign = '%PDF-';
/** The sign may stand a little way in, after what a mail gateway put before it. */
const signWithin = 1024;

export const pdf: Format = { name: 'PDF', mostBytes, fits: isPdf, read: readPdf };

function isPdf({ bytes }: Input): boolean {
  const head = bytes.subarray(0, signWithin);
  return head.includes(pdfSign.charCodeAt(0)) && String.fromCharCode(...head).includes(pdfSign);
}

async function readPdf({ bytes, where }: Input): ReturnType<typeof asRecords> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  catchLeftovers();
  // PDF.js takes the bytes over, so it gets a copy.
  const opened = getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false });
  const file = await opened.catch((cause) => Promise.reject(explain(cause, where)));
  try {
    if (file.numPages > mostPages) {
      throw new ReadoutError('pdf-too-long', { where, found: file.numPages, most: mostPages });
    }
    const { items } = await extractTextItems(file).catch((cause) => Promise.reject(explain(cause, where)));
    return asRecords(items, where);
  } finally {
    await file.loadingTask.destroy();
  }
}

async function asRecords(pages: readonly (readonly PdfItem[])[], where: string) {
  const source = pdfText(pages).normalize('NFC');
  if (!/\p{L}{2}/u.test(source)) throw new ReadoutError('pdf-no-text', { where, pages: pages.length });
  return [{ kind: 'raw', where, raw: { source, from: 0, blocks: [], stated: {} } }] as const;
}

function explain(cause: unknown, where: string): unknown {
  const { name, message } = cause as Error;
  if (name === 'PasswordException') return new ReadoutError('pdf-locked', { where }, { cause });
  return new ReadoutError('file-damaged', { where, format: 'PDF', reason: message }, { cause });
}
