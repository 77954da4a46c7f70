import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageLinks } from '../../src/ingest/page-links.js';

const linksOf = (html: string) => pageLinks(html, 'https://a.example/news/list.html');

test('pageLinks gives each address once, whole, with the longest words of its links', () => {
  const html = '<p><a href="../x#top"><img></a> <a href="/x">The treaty</a> <a href="y?p=1">More</a></p>';
  expect(linksOf(html)).toEqual([
    { url: 'https://a.example/x', title: 'The treaty' },
    { url: 'https://a.example/news/y?p=1', title: 'More' },
  ]);
});

test('pageLinks follows the base that a page states', () => {
  expect(linksOf('<html><head><base href="/en/"></head><body><a href="x">X</a></body></html>')).toMatchObject([
    { url: 'https://a.example/en/x' },
  ]);
});

test('pageLinks leaves out mail addresses, scripts and what is no address', () => {
  expect(linksOf('<a href="mailto:a@b.c">A</a><a href="javascript:x()">B</a><a href="http://[">C</a><a>D</a>')).toEqual(
    [],
  );
});

test('pageLinks never fails, whatever a page holds', () => {
  const piece = fc.constantFrom('<a href="', '">', '</a>', '<base href="', '//', '?', '#', '<', '&#', '\ud800', 'x');
  fc.assert(fc.property(fc.array(piece), (pieces) => pageLinks(pieces.join(''), 'https://a.example/').length >= 0));
});
