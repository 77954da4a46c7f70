import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource, type Unpacked, unpack } from '../../src/ingest/index.js';
import { gzipOf, lockedZipOf, mailOf, pdfOf, tarOf, warcOf, zipOf } from './files-of.js';
import { sentence } from './support.js';

async function unpackAll(address: string, bytes: Uint8Array): Promise<Unpacked[]> {
  const all: Unpacked[] = [];
  for await (const unpacked of unpack(bytesSource(address, bytes))) all.push(unpacked);
  return all;
}

/** Bytes that do not pack. */
function pngLike(seed: number): Uint8Array {
  return Uint8Array.from({ length: 1000 }, (_, at) => (Math.imul(seed * 1000 + at, 0x9e3779b1) >>> 13) & 255);
}

/** "address: text" of each page, "code" of each problem. */
async function shortly(address: string, bytes: Uint8Array): Promise<string[]> {
  const all = await unpackAll(address, bytes);
  return all.map((one) =>
    one.kind === 'problem' ? one.error.code : `${one.page.address}: ${new TextDecoder().decode(one.page.bytes)}`,
  );
}

describe('unpack', () => {
  test('tells a web archive that is cut off, wherever that is, and ends', async () => {
    const pages = ['a', 'b'].map((name) => ({ url: `https://example.org/${name}`, body: `<p>${sentence}</p>` }));
    const whole = await warcOf(pages);
    for (let length = 8; length < whole.length - 4; length += 37) {
      const found = await shortly('x.warc', whole.subarray(0, length));
      expect(found.length, `cut after ${length}`).toBeLessThanOrEqual(2);
      for (const one of found)
        expect(one).toMatch(/^(?:https:\/\/example\.org\/[ab]: <p>.*<\/p>$|file-damaged|archive-no-text)/s);
    }
    expect(await shortly('x.warc', whole.subarray(0, whole.length - 60))).toEqual([
      expect.stringContaining('/a: '),
      'file-damaged',
    ]);
  });

  test('reads of a ZIP archive in a file only its ends to tell it from a Word document', async () => {
    const bytes = zipOf({
      'a.txt': 'one',
      ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.png`, pngLike(at)])),
    });
    const asked: number[] = [];
    const source = bytesSource('x.zip', bytes);
    const counted = {
      ...source,
      read: (start: number, end: number) => {
        asked.push(end - start);
        return source.read(start, end);
      },
    };
    const pages = [];
    for await (const one of unpack(counted)) pages.push(one);
    expect(pages).toHaveLength(1);
    expect(Math.max(...asked)).toBeLessThan(bytes.length / 2);
  });

  test('gives a plain file as the one page it is', async () => {
    expect(await shortly('a.txt', new TextEncoder().encode(sentence))).toEqual([`a.txt: ${sentence}`]);
  });

  test('gives the texts of ZIP, TAR and gzip archives and passes over pictures and hidden files', async () => {
    const files = { 'a.txt': 'one', 'b/c.html': 'two', 'd.png': 'no', '__MACOSX/a.txt': 'no', '.e.txt': 'no' };
    const found = ['!/a.txt: one', '!/b/c.html: two'];
    expect(await shortly('x.zip', zipOf(files))).toEqual(found.map((f) => `x.zip${f}`));
    expect(await shortly('x.tar', await tarOf(files))).toEqual(found.map((f) => `x.tar${f}`));
    expect(await shortly('x.tar.gz', gzipOf(await tarOf(files)))).toEqual(found.map((f) => `x.tar.gz${f}`));
    expect(await shortly('a.txt.gz', gzipOf('one'))).toEqual(['a.txt: one']);
  });

  test('opens an archive within an archive, and says where it stops', async () => {
    const inner = zipOf({ 'a.txt': 'one' });
    expect(await shortly('x.zip', zipOf({ 'y.zip': inner }))).toEqual(['x.zip!/y.zip!/a.txt: one']);
    const deep = zipOf({ 'x.zip': zipOf({ 'y.zip': zipOf({ 'z.zip': inner }) }), 'b.txt': 'two' });
    expect(await shortly('w.zip', deep)).toEqual(['archive-too-deep', 'w.zip!/b.txt: two']);
  });

  test('gives the pages of a web archive with their addresses, and no redirects or pictures', async () => {
    const page = `<p>${sentence}</p>`;
    const responses = [
      { url: 'https://example.org/1', body: page },
      { url: 'https://example.org/2', body: '', status: 301 },
      { url: 'https://example.org/3', body: 'x', type: 'image/png' },
      { url: 'https://example.org/4', body: pdfOf([['Norland']]), type: 'application/pdf' },
    ];
    for (const gzip of [false, true]) {
      const all = await unpackAll(gzip ? 'x.warc.gz' : 'x.warc', await warcOf(responses, { gzip }));
      expect(all.map((one) => one.kind === 'page' && [one.page.address, one.page.mediaType])).toEqual([
        ['https://example.org/1', 'text/html; charset=utf-8'],
        ['https://example.org/4', 'application/pdf'],
      ]);
    }
  });

  test('gives the text of a mail with its subject and day, and its attachments', async () => {
    const attachment = { name: 'note.pdf', bytes: pdfOf([['Norland']]) };
    const all = await unpackAll('m.eml', mailOf('Visite', sentence, attachment));
    expect(all[0]).toMatchObject({
      page: { address: 'm.eml', given: { title: 'Visite', published: 'Wed, 04 Sep 2024 23:30:00 +0700' } },
    });
    expect(all[1]).toMatchObject({ page: { address: 'm.eml!/note.pdf', bytes: attachment.bytes } });
  });

  test('does not take a text that begins with one header for a mail', async () => {
    expect(await shortly('a.txt', new TextEncoder().encode('Date: mardi\nNorland'))).toEqual([
      'a.txt: Date: mardi\nNorland',
    ]);
  });
});

describe('unpack of a bad archive', () => {
  test('says that it holds no text', async () => {
    expect(await shortly('x.zip', zipOf({ 'a.png': 'no' }))).toEqual(['archive-no-text']);
  });

  test('says that a file asks for a password, and reads on', async () => {
    expect(await shortly('x.zip', await lockedZipOf('a.txt', 'one'))).toEqual(['archive-locked']);
  });

  test('gives what came before an archive was cut off', async () => {
    const whole = await tarOf({ 'a.txt': 'one', 'b.txt': 'two '.repeat(400) });
    expect(await shortly('x.tar', whole.slice(0, 1800))).toEqual(['x.tar!/a.txt: one', 'file-damaged']);
    expect(await shortly('x.tar.gz', gzipOf(whole).slice(0, 60))).toEqual(['file-damaged']);
    expect(await shortly('x.zip', zipOf({ 'a.txt': 'one' }).slice(0, 40))).toEqual(['file-damaged']);
  });

  test('stops an archive that grows without end, in bounded memory', async () => {
    const zeros = gzipOf(new Uint8Array(64 * 1024 * 1024));
    const before = process.memoryUsage().rss;
    expect(await shortly('x.txt.gz', zeros)).toEqual(['input-too-large']);
    const large = new Uint8Array(19 * 1024 * 1024);
    const bomb = zipOf({ '1.txt': large, '2.txt': large, '3.txt': large, '4.txt': large });
    const kinds = (await unpackAll('x.zip', bomb)).map((one) => (one.kind === 'page' ? 'page' : one.error.code));
    expect(kinds).toEqual(['page', 'page', 'page', 'archive-grows']);
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024);
  });

  test('reads the first files of an archive that holds too many, and says so', async () => {
    const many = zipOf(Object.fromEntries([...Array(25)].map((_, at) => [`${at}.txt`, 'one'])));
    const kinds: string[] = [];
    for await (const one of unpack(bytesSource('x.zip', many), { most: 20 })) kinds.push(one.kind);
    expect(kinds).toEqual([...Array(20).fill('page'), 'problem']);
  });

  test('gives pages or problems for any bytes, and never throws', async () => {
    const seeds = [
      zipOf({ 'a.txt': 'one' }),
      gzipOf('one'),
      await tarOf({ 'a.txt': 'one' }),
      await warcOf([{ url: 'https://example.org', body: 'x' }]),
      mailOf('a', 'b'),
    ];
    const damaged = fc.tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }),
      fc.nat(3000),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async ([seed, changes, length]) => {
        const bytes = seed.slice(0, length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        expect(await unpackAll('x', bytes)).toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
  });
});
