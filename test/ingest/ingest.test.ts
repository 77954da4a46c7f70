import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { mostBytes } from '../../src/ingest/most-bytes.js';
import { answer, bytesOf, documentOf, ingestText, problemOf, sentence, tables } from './support.js';

describe('ingest of plain text', () => {
  test('takes metadata from front matter, and leaves it out of the text', async () => {
    const document = await documentOf(
      `---\ntitle: Visite à Norville\nurl: https://example.org/1\npublisher: TASS\npublished: 2024-09-04\nlanguage: fr\n---\n${sentence}\n`,
    );
    expect(document).toMatchObject({
      title: 'Visite à Norville',
      url: 'https://example.org/1',
      publisher: 'TASS',
      side: 'RUS',
      published: '2024-09-04',
      language: 'fr',
      text: sentence,
    });
  });

  test('takes lines of front matter as they stand where they are no YAML', async () => {
    const lines = [
      'title: Norland and Estmark: "a new page": envoy received',
      'publisher: "TASS"',
      'published: 2024-09-04',
      'note: [Update',
    ];
    const document = await documentOf(`---\n${lines.join('\n')}\n---\n${sentence}\n`);
    expect(document).toMatchObject({
      title: 'Norland and Estmark: "a new page": envoy received',
      publisher: 'TASS',
      published: '2024-09-04',
      text: sentence,
    });
  });

  test('keeps the stated language of one sentence full of names of another', async () => {
    const names = 'Mr. Juan Ramón de la Fuente y Álvarez del Río said that Peru supports Kenya.';
    expect((await documentOf(names, { language: 'en' })).language).toBe('en');
  });

  test('takes whatever title of one line front matter has', async () => {
    const titles = fc.string({ unit: 'grapheme', minLength: 3 }).filter((title) => !/[\p{C}\p{Z}\ufffd]/u.test(title));
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const read = await ingestText(`---\npublished: 2024-09-04\ntitle: Talks: ${title}: end\n---\n${sentence}\n`);
        expect(read[0]).toMatchObject({ kind: 'document', document: { published: '2024-09-04', text: sentence } });
      }),
    );
  });

  test('takes metadata from leading "# key: value" lines', async () => {
    const document = await documentOf(
      `# title: Visite\n# published: 4 septembre 2024\n# Publisher: Xinhua\n\n${sentence}`,
    );
    expect(document).toMatchObject({ title: 'Visite', published: '2024-09-04', side: 'CHN', text: sentence });
  });

  test('keeps a "#" line that is no metadata', async () => {
    expect((await documentOf(`# Norland et Estmark\n${sentence}`)).text).toBe(sentence);
    expect((await documentOf(`${sentence}\n# note: à vérifier\n${answer}`)).text).toContain('# note: à vérifier');
  });

  test('reads the "date" that archives print before the text', async () => {
    expect(await documentOf(` date 2021-07-22 ${sentence}`)).toMatchObject({ published: '2021-07-22', text: sentence });
    expect(await documentOf(` date 2021-07 ${sentence}`)).toMatchObject({ published: '2021-07', text: sentence });
  });

  test('fills the day of a known month from the dateline', async () => {
    const document = await documentOf(` date 2021-07 Hanoi, 19 juillet (VNA) - ${sentence}`);
    expect(document.published).toBe('2021-07-19');
  });

  test('takes the day from the address where nothing else tells it', async () => {
    const document = await documentOf(sentence, { url: 'https://example.org/2024/09/04/visite' });
    expect(document.published).toBe('2024-09-04');
  });

  test('lets the caller overrule what the text says', async () => {
    const document = await documentOf(`---\npublished: 2024-09-04\npublisher: TASS\n---\n${sentence}`, {
      published: '2024-09-05',
      publisher: 'Xinhua',
    });
    expect(document).toMatchObject({ published: '2024-09-05', publisher: 'Xinhua', side: 'CHN' });
  });

  test('gives the same id to the same clean text, however it was wrapped', async () => {
    const plain = await documentOf(sentence);
    const wrapped = await documentOf(`---\ntitle: Autre\n---\nMoscou (VNA) - ${sentence} – VNA`);
    expect(wrapped.id).toBe(plain.id);
    expect(plain.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('recognises the language, and believes what is stated of a text too short to tell', async () => {
    expect((await documentOf(`${sentence} ${answer}`, {}, 'page.txt')).language).toBe('fr');
    expect((await documentOf(`---\nlanguage: de\n---\n${sentence} ${answer}`)).language).toBe('fr');
    expect((await documentOf('---\nlanguage: en-GB\n---\nOui, merci.')).language).toBe('en');
  });
});

test('ingest reads a line with a credit and a hundred thousand dashes, and soon', async () => {
  const text = `${sentence} ${'-'.repeat(100_000)} fin. Photo : VNA\n\n${answer}`;
  expect((await documentOf(text)).text).toContain(answer);
});

describe('ingest of a page', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;
  const article = `<article><h1>Visite à Norville</h1><p>${sentence}</p><p>${answer}</p></article>`;

  test('reads the article and leaves menus, scripts and footers', async () => {
    const around = `<nav><a>Accueil</a></nav>${article}<script>alert("x")</script><footer>© Norland</footer>`;
    expect(await documentOf(page(around, '<title>Visite à Norville | Norland</title>'))).toMatchObject({
      title: 'Visite à Norville',
      text: `${sentence}\n${answer}`,
    });
  });

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-09-04T08:00:00Z"}</script>',
    ],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-09-04"}]}</script>',
    ],
    ['a meta tag', '<meta property="article:published_time" content="2024-09-04T23:30:00+07:00">'],
    [
      'a meta tag behind broken JSON-LD',
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="2024-09-04">',
    ],
  ])('takes the day published from %s', async (_, head) => {
    expect((await documentOf(page(article, head))).published).toBe('2024-09-04');
  });

  test('takes the day published from <time>', async () => {
    const timed = article.replace('<p>', '<time datetime="2024-09-04">hier</time><p>');
    expect((await documentOf(page(timed))).published).toBe('2024-09-04');
  });

  test('passes over a day of the page that says nothing', async () => {
    expect((await documentOf(page(article, '<meta name="date" content="hier">'))).published).toBeNull();
  });

  test('keeps captions apart, by element and by class', async () => {
    const pictures =
      '<figure><img><figcaption>Les deux ministres à Norville</figcaption></figure><p class="wp-caption-text">La salle des fêtes</p>';
    const document = await documentOf(page(article.replace('</h1>', `</h1>${pictures}`)));
    expect(document.captions).toEqual(['Les deux ministres à Norville', 'La salle des fêtes']);
    expect(document.text).toBe(`${sentence}\n${answer}`);
  });

  test('keeps markup that the text speaks of as text', async () => {
    const document = await documentOf(page(article.replace('</p>', ' &lt;script&gt;alert(1)&lt;/script&gt;</p>')));
    expect(document.text).toContain('<script>alert(1)</script>');
  });

  test.each([
    ['tags that never close', `<html><body><div><p>${sentence}<div><p>${answer}`],
    ['tags closed in the wrong order', `<p><b>${sentence}</p></b></div><p>${answer}</i></body>`],
    ['an end in the middle of a tag', `<html><body><p>${sentence}</p><p>${answer}</p><a href="x`],
  ])('reads a page with %s', async (_, html) => {
    const { text } = await documentOf(html, {}, 'page.html');
    expect(text).toContain(sentence);
    expect(text).toContain(answer);
  });

  test('says so when a page holds no article', async () => {
    const empty = page('<nav><a>Accueil</a><a>Contact</a></nav><script>var a = 1;</script>');
    expect((await problemOf(bytesOf(empty), 'page.html')).code).toBe('no-text');
  });

  test('reads what is left of a page whose markup no library takes', async () => {
    const broken = `<!doctype h]]>tml><html lang=${'</'.repeat(3000)}<body><p>${sentence}</p>`;
    const [result] = await ingest({ address: 'page.html', bytes: bytesOf(broken) }, tables);
    expect(result?.kind === 'document' || result?.error.code === 'no-text').toBe(true);
  });

  test('reads a page nested deeper than any hand would write, and soon', async () => {
    const deep = `<html><body>${'<div>'.repeat(20_000)}${sentence}</body></html>`;
    const start = Date.now();
    expect((await documentOf(deep, {}, 'deep.html')).text).toBe(sentence);
    expect(Date.now() - start).toBeLessThan(12_000);
  });
});

describe('ingest of JSON Lines', () => {
  test('gives one document a record, with its line in the address', async () => {
    const lines = [
      { text: sentence, publisher: 'TASS', published: '2024-09-04' },
      { text: answer, url: 'https://example.org/2' },
    ];
    const results = await ingestText(lines.map((line) => JSON.stringify(line)).join('\n'), {}, 'corpus.jsonl');
    expect(results.map((result) => result.kind === 'document' && [result.document.url, result.document.side])).toEqual([
      ['corpus.jsonl:1', 'RUS'],
      ['https://example.org/2', null],
    ]);
  });

  test('tells the line of each bad record and goes on with the others', async () => {
    const lines = ['{"text": "no end', '[1, 2]', '', '{"title": "no text"}', JSON.stringify({ text: sentence })];
    const results = await ingestText(lines.join('\n'), {}, 'corpus.jsonl');
    expect(results.map(({ kind, where }) => [kind, where])).toEqual([
      ['problem', 'corpus.jsonl:1'],
      ['problem', 'corpus.jsonl:2'],
      ['problem', 'corpus.jsonl:4'],
      ['document', 'corpus.jsonl:5'],
    ]);
  });

  test('reads one JSON object or list laid out over several lines', async () => {
    const results = await ingestText(JSON.stringify([{ text: sentence }, { text: answer }], null, 2), {}, 'two.json');
    expect(results.map(({ kind }) => kind)).toEqual(['document', 'document']);
  });

  test('knows JSON Lines that come without a name', async () => {
    const results = await ingestText(
      `${JSON.stringify({ text: sentence })}\n${JSON.stringify({ text: answer })}`,
      {},
      '-',
    );
    expect(results.length).toBe(2);
  });
});

describe('ingest says what is wrong with an input, where, and what to do', () => {
  test('a day that does not exist', async () => {
    const { code, message } = await problemOf(bytesOf(`# published: 31/02/2026\n${sentence}`), 'visite.txt');
    expect(code).toBe('published-invalid');
    expect(message).toBe('visite.txt: published day "31/02/2026" does not exist. Give it with --published YYYY-MM-DD.');
  });

  test('front matter that is neither YAML nor lines of "key: value"', async () => {
    const problem = await problemOf(bytesOf(`---\ntitle: "open\n  - item\n---\n${sentence}`));
    expect(problem.code).toBe('front-matter-invalid');
  });

  test('front matter longer than anybody writes, however it is nested, at once', async () => {
    const nested = `title: ${'a: '.repeat(200_000)}`;
    const started = performance.now();
    const problem = await problemOf(bytesOf(`---\n${nested}\n---\n${sentence}`));
    expect(problem.message).toContain('20000 at most are read');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('more bytes than a document may have', async () => {
    const { code, message } = await problemOf(new Uint8Array(mostBytes + 1).fill(97), 'big.txt');
    expect(code).toBe('input-too-large');
    expect(message).toContain('20 MB');
  });

  test('furniture and nothing else', async () => {
    expect((await problemOf(bytesOf('Partager sur Facebook\n© Norland'))).code).toBe('no-text');
  });
});

test('ingest gives the same documents for the same bytes', async () => {
  const text = `Moscou (VNA) - ${sentence}\n\n${answer} – VNA`;
  expect(await documentOf(text)).toEqual(await documentOf(text));
});

test('ingest never throws and never hangs, whatever the bytes, the markup or the name', async () => {
  const fragment = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div',
      '>',
      '<!--',
      '-->',
      '<script>',
      '<![CDATA[',
      '&#x110000;',
      '&amp',
      '{"text":',
      '"',
      '}',
      '\n',
      '---\n',
      '# title: ',
    ],
    ...[
      sentence,
      'Photo : ',
      '(VNA) - ',
      'Moscou, ',
      '. – ',
      '|',
      '\u0000',
      '\ud800',
      '\u202e',
      'date 2021-99 ',
      '((((',
      '!'.repeat(80),
    ],
  );
  const inputs = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
      .map((parts) => bytesOf(parts.join(''))),
  );
  const names = fc.constantFrom('a.txt', 'a.html', 'a.jsonl', '-', 'https://example.org/x');
  await fc.assert(
    fc.asyncProperty(inputs, names, async (bytes, address) => {
      const start = Date.now();
      const results = await ingest({ address, bytes }, tables);
      expect(results.every((result) => result.kind === 'document' || result.error.name === 'ReadoutError')).toBe(true);
      expect(Date.now() - start).toBeLessThan(12_000);
    }),
    { numRuns: 300 },
  );
});

test.each([
  '(',
  'a ',
  'x | ',
  'Photo : ',
  'A, B, ',
  '. – ',
  'Paris, le 3 ',
  'Facebook ',
  '– ',
  "Jean-Pierre d'",
  '\u00a0',
])('ingest takes time in proportion to a long line of "%s"', async (piece) => {
  const start = Date.now();
  await ingestText(piece.repeat(100_000 / piece.length));
  expect(Date.now() - start).toBeLessThan(12_000);
});
