/** A mail in, its text and its attachments out. Wraps postal-mime, loaded when the first mail comes. */

import { mostBytes } from '../most-bytes.js';
import type { GivenMetadata } from '../types.js';
import { isWanted } from './is-wanted.js';
import { checkSize } from './limits.js';
import type { Archive, ByteSource } from './types.js';

/** Headers that mails open with; one of them alone may open a text as well. */
const headers =
  /^(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\w-]+|DKIM-Signature):/gim;

export const eml: Archive = { name: 'mail', fits: isMail, entries: readMail };

function isMail(head: Uint8Array, address: string): boolean {
  const lines = String.fromCharCode(...head);
  const fields = new Set(lines.match(headers)?.map((field) => field.toLowerCase()));
  const opens = /^(?:From |[A-Za-z-]+:)/.test(lines);
  return opens && fields.size >= (/\.eml$/i.test(address) ? 1 : 3);
}

async function* readMail(source: ByteSource): ReturnType<Archive['entries']> & AsyncGenerator {
  checkSize(source.size, mostBytes, source.address);
  const { default: PostalMime } = await import('postal-mime');
  const bytes = await source.read(0, source.size);
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const body = mail.html ?? mail.text ?? '';
  const given = statedBy(mail.subject, mail.headers.find(({ key }) => key === 'date')?.value);
  const encoded = new TextEncoder().encode(body);
  const mediaType = `${mail.html === undefined ? 'text/plain' : 'text/html'}; charset=utf-8`;
  if (body.trim() !== '') yield { kind: 'entry', address: source.address, bytes: encoded, mediaType, given };
  for (const { filename, content } of mail.attachments) {
    if (filename === null || !isWanted(filename)) continue;
    yield { kind: 'entry', address: `${source.address}!/${filename}`, bytes: new Uint8Array(content as ArrayBuffer) };
  }
}

/** The day is the one that the sender's clock printed. */
function statedBy(title: string | undefined, published: string | undefined): GivenMetadata {
  return { ...(title !== undefined && { title }), ...(published !== undefined && { published }) };
}
