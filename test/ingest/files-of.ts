/** Files of each format, made byte by byte for tests and for the fuzzing bench: what an office or an archive would send. */

import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { WARCRecord, WARCSerializer } from 'warcio';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** A PDF of one page a list of lines; letters of Latin-1 only. `locked` asks for a password that nobody has. */
export function pdfOf(pages: readonly (readonly string[])[], { locked = false } = {}): Uint8Array {
  const quoted = (line: string) => line.replace(/[\\()]/g, '\\$&');
  const content = (lines: readonly string[]) =>
    `BT /F1 11 Tf 60 760 Td 14 TL ${lines.map((line) => `(${quoted(line)}) Tj T*`).join(' ')} ET`;
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content(lines).length} >>\nstream\n${content(lines)}\nendstream`,
    ]),
  ];
  const key = `<${'5a'.repeat(32)}>`;
  const lock = locked ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [${key} ${key}]` : '';
  return latin1(writePdf(objects, lock));
}

function writePdf(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer\n<< /Size ${places.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
}

export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, bytesOf(file)])));
}

export async function lockedZipOf(name: string, text: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { password: 'secret', useWebWorkers: false });
  await writer.add(name, new TextReader(text));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

export function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, file]) => {
    const body = bytesOf(file) as Uint8Array<ArrayBuffer>;
    return { header: { name, size: body.length, type: 'file' as const }, body };
  });
  return packTar(entries);
}

export const gzipOf = (file: string | Uint8Array): Uint8Array => gzipSync(bytesOf(file), { mtime: 0 });

export type Response = {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
};

export async function warcOf(responses: readonly Response[], { gzip = false } = {}): Promise<Uint8Array> {
  const records: Uint8Array[] = [];
  for (const { url, body, type = 'text/html; charset=utf-8', status = 200 } of responses) {
    const record = WARCRecord.create(
      {
        url,
        type: 'response',
        date: '2024-09-04T10:00:00Z',
        httpHeaders: { 'Content-Type': type },
        statusline: `HTTP/1.1 ${status} OK`,
      },
      [bytesOf(body)],
    );
    records.push(await WARCSerializer.serialize(record, { gzip }));
  }
  return Buffer.concat(records);
}

export function mailOf(
  subject: string,
  text: string,
  attachment?: { readonly name: string; readonly bytes: Uint8Array },
): Uint8Array {
  const head = [
    'From: Press office <press@example.org>',
    `Subject: ${subject}`,
    'Date: Wed, 04 Sep 2024 23:30:00 +0700',
    'MIME-Version: 1.0',
  ];
  if (!attachment) return bytesOf([...head, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n'));
  const encoded = Buffer.from(attachment.bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  const parts = [
    ['Content-Type: text/plain; charset=utf-8', '', text],
    [
      'Content-Type: application/octet-stream',
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${attachment.name}"`,
      '',
      encoded,
    ],
  ];
  const body = parts.flatMap((part) => ['--part', ...part]);
  return bytesOf([...head, 'Content-Type: multipart/mixed; boundary=part', '', ...body, '--part--', ''].join('\r\n'));
}

export function rssOf(items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>TASS</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
}

function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? strToU8(file) : file;
}
