import { describe, expect, test } from 'vitest';
import { catchLeftovers } from '../../src/ingest/formats/pdf-leftovers.js';
import { ingest } from '../../src/ingest/index.js';
import { docxOf, pdfOf, rssOf } from './files-of.js';
import { answer, bytesOf, problemOf, sentence, tables } from './support.js';

async function textsOf(bytes: Uint8Array, address: string): Promise<string[]> {
  const results = await ingest({ address, bytes }, tables);
  return results.map((result) => (result.kind === 'document' ? result.document.text : result.error.code));
}

const plain = sentence.replaceAll('’', "'");
const [first, second] = plain.split(/ (?=qui)/) as [string, string];
const cut = 'Pour sa part, le vice-ministre a promis une coopé-';
const rest = "ration plus étroite, et le secrétaire d'État a salué cette visite.";

describe('ingest of a PDF', () => {
  test('goes on where the library leaves a fault to nobody', () => {
    const [before] = process.listeners('unhandledRejection').slice(-1);
    const leftover = Object.assign(new Error('End of file inside dictionary.'), {
      stack: 'Error\n    at x (pdfjs.mjs:1:1)',
    });
    catchLeftovers();
    catchLeftovers();
    const [catches, ...more] = process.listeners('unhandledRejection').filter((listener) => listener !== before);
    expect(more).toEqual([]);
    expect(() => catches?.(leftover, Promise.resolve())).not.toThrow();
  });

  test('puts the lines of a paragraph together and the words that were cut', async () => {
    const lines = [first, second, '', '', cut, rest];
    expect(await textsOf(pdfOf([lines]), 'note.pdf')).toEqual([`${plain}\n${cut.slice(0, -1)}${rest}`]);
  });

  test('keeps the hyphen of "vice-ministre" at the end of a line', async () => {
    const [text] = await textsOf(
      pdfOf([[first, `${second} Il a vu le vice-`, 'ministre des finances de son pays.']]),
      'note.pdf',
    );
    expect(text).toContain('vice-ministre des finances');
  });

  test('leaves out running heads and page numbers, and goes on over the page', async () => {
    const pages = [1, 2, 3].map((page) => [
      'Bulletin du ministère',
      first,
      `${second.slice(0, -1)} en ${2000 + page} et`,
      String(page),
    ]);
    const [text] = await textsOf(pdfOf(pages), 'note.pdf');
    expect(text).not.toMatch(/Bulletin|\b[123]\b/);
  });

  test('is known by its bytes whatever it is called', async () => {
    expect(await textsOf(pdfOf([[first, second]]), 'note.txt')).toEqual([plain]);
  });

  test('says that a PDF without text wants text recognition', async () => {
    expect(await problemOf(pdfOf([[]]), 'scan.pdf')).toMatchObject({
      code: 'pdf-no-text',
      message: expect.stringContaining('OCR'),
    });
  });

  test('says that a PDF is locked', async () => {
    expect(await problemOf(pdfOf([[plain]], { locked: true }), 'locked.pdf')).toMatchObject({ code: 'pdf-locked' });
  });

  test('says that a PDF is cut off', async () => {
    const { code } = await problemOf(pdfOf([[plain]]).slice(0, 60), 'cut.pdf');
    expect(['file-damaged', 'pdf-no-text']).toContain(code);
  });
});

describe('ingest of a DOCX', () => {
  test('reads its paragraphs', async () => {
    expect(await textsOf(docxOf([sentence, answer]), 'note.docx')).toEqual([`${sentence}\n${answer}`]);
  });

  test('says that it is damaged', async () => {
    expect(await problemOf(docxOf([sentence]).slice(0, -30), 'note.docx')).toMatchObject({ code: 'file-damaged' });
  });
});

describe('ingest of a feed', () => {
  const item = `<title>Visite</title><link>https://example.org/1</link><pubDate>Wed, 04 Sep 2024 23:30:00 +0700</pubDate><description>&lt;p&gt;${sentence}&lt;/p&gt;</description>`;

  test('gives one document an RSS item, with its title, address, publisher and the day that was printed', async () => {
    const [result] = await ingest({ address: 'feed.xml', bytes: bytesOf(rssOf([item])) }, tables);
    expect(result).toMatchObject({
      kind: 'document',
      document: {
        text: sentence,
        title: 'Visite',
        url: 'https://example.org/1',
        publisher: 'TASS',
        published: '2024-09-04',
      },
    });
  });

  test('tells an entry that comes without a text, and reads the others', async () => {
    const bare = '<title>Nu</title><link>https://example.org/2</link>';
    expect(await textsOf(bytesOf(rssOf([bare, item])), 'feed.xml')).toEqual(['feed-entry-bare', sentence]);
  });

  test('reads Atom and JSON Feed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>TASS</title><entry><title>Visite</title><link href="https://example.org/1"/><updated>2024-09-04T10:00:00Z</updated><content type="html">${sentence}</content></entry></feed>`;
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'TASS',
      items: [{ id: '1', url: 'https://example.org/1', content_text: sentence }],
    };
    expect(await textsOf(bytesOf(atom), 'atom.xml')).toEqual([sentence]);
    expect(await textsOf(bytesOf(JSON.stringify(json)), 'feed.json')).toEqual([sentence]);
  });

  test('says that a feed is damaged', async () => {
    expect(await problemOf(bytesOf('<rss version="2.0"><chan'), 'feed.xml')).toMatchObject({ code: 'file-damaged' });
  });
});
