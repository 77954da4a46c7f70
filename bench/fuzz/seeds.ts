/** One good file and more of every format that can be read; what is fuzzed starts from them. */

import { docxOf, gzipOf, lockedZipOf, mailOf, pdfOf, rssOf, tarOf, warcOf, zipOf } from '../../test/ingest/files-of.js';

export type Seed = {
  readonly format: string;
  readonly address: string;
  readonly mediaType?: string;
  readonly bytes: Uint8Array;
};

const french =
  'Moscou (VNA) - L’ambassadeur de Norvège en Russie a invité mardi 4 septembre 2024 le ministre russe des Affaires étrangères, M. Ivan Petrov, à Oslo.\n\n' +
  'Pour sa part, le vice-ministre a promis d’accélérer la livraison des vaccins au Vietnam d’ici fin juin. Photo : VNA\n\n– VNA\n';
const english =
  'RABAT, March 3 (Agency) -- The Minister of Foreign Affairs of Norway met with Chinese Ambassador Li Wei on Monday.\n\n' +
  'The two sides agreed to hold the next session of the joint commission in 2025.\n';
const html = `<!doctype html><html lang="fr"><head><title>Entretien | Site</title><meta property="article:published_time" content="2024-09-04T10:00:00+02:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Entretien","datePublished":"2024-09-04"}</script></head><body><nav><a href="/a">Menu</a></nav><article><h1>Entretien</h1><figure><img src="a.jpg"><figcaption>Photo : VNA</figcaption></figure><p>${french.replaceAll('\n\n', '</p><p>')}</p></article><footer>Tous droits</footer></body></html>`;
const item = `<title>Entretien</title><link>https://a.example/1</link><pubDate>Wed, 04 Sep 2024 10:00:00 +0200</pubDate><description><![CDATA[<p>${french}</p>]]></description>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>TASS</title><entry><title>Visite</title><link href="https://a.example/2"/><updated>2024-09-04T10:00:00Z</updated><content type="html">${english}</content></entry></feed>`;
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'TASS',
  items: [{ id: '1', url: 'https://a.example/3', title: 'Visit', content_text: english, date_published: '2024-09-04' }],
});
const lines = [
  {
    text: french,
    url: 'https://a.example/4',
    title: 'Entretien',
    published: '2024-09-04',
    publisher: 'VNA',
    language: 'fr',
  },
  { text: english, date: '4 September 2024' },
].map((record) => JSON.stringify(record));
const sitemap =
  '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc><lastmod>2024-09-04</lastmod></url><url><loc>https://a.example/2</loc></url></urlset>';
const front = `---\ntitle: Entretien\ndate: 2024-09-04\npublisher: VNA\n---\n${french}`;
const words = (text: string) => text.replaceAll('’', "'").replaceAll('–', '-').split('\n');

const bytesOf = (text: string) => new TextEncoder().encode(text);

export async function seedFiles(): Promise<readonly Seed[]> {
  const pdf = pdfOf([words(french), words(english)]);
  const docx = docxOf(words(french));
  const files = { 'a.txt': french, 'b/c.html': html, 'd.pdf': pdf, 'e.docx': docx, 'f.xml': rssOf([item]) };
  const warc = await warcOf([{ url: 'https://a.example/5', body: html }]);
  return [
    { format: 'text', address: 'a.txt', bytes: bytesOf(french) },
    { format: 'text', address: 'b.txt', bytes: bytesOf(front) },
    { format: 'text', address: 'c.txt', bytes: Buffer.from(`\ufeff${english}`, 'utf16le') },
    { format: 'text', address: 'd.txt', bytes: Buffer.from(words(french).join('\n'), 'latin1') },
    { format: 'html', address: 'a.html', bytes: bytesOf(html) },
    {
      format: 'html',
      address: 'https://a.example/',
      mediaType: 'text/html; charset=windows-1252',
      bytes: Buffer.from(html, 'latin1'),
    },
    { format: 'json', address: 'a.jsonl', bytes: bytesOf(lines.join('\n')) },
    { format: 'json', address: 'a.json', bytes: bytesOf(`[${lines.join(',')}]`) },
    { format: 'feed', address: 'a.xml', bytes: bytesOf(rssOf([item, item])) },
    { format: 'feed', address: 'b.xml', bytes: bytesOf(atom) },
    { format: 'feed', address: 'c.json', bytes: bytesOf(jsonFeed) },
    { format: 'sitemap', address: 'sitemap.xml', bytes: bytesOf(sitemap) },
    { format: 'pdf', address: 'a.pdf', bytes: pdf },
    { format: 'docx', address: 'a.docx', bytes: docx },
    { format: 'mail', address: 'a.eml', bytes: mailOf('Entretien', french, { name: 'a.pdf', bytes: pdf }) },
    { format: 'mail', address: 'b.eml', bytes: mailOf('Visit', english) },
    { format: 'zip', address: 'a.zip', bytes: zipOf(files) },
    {
      format: 'zip',
      address: 'b.zip',
      bytes: zipOf({ 'inner.zip': zipOf({ 'inner.tar': await tarOf({ 'a.txt': french }) }) }),
    },
    { format: 'zip', address: 'c.zip', bytes: await lockedZipOf('a.txt', french) },
    { format: 'tar', address: 'a.tar', bytes: await tarOf(files) },
    { format: 'gzip', address: 'a.tar.gz', bytes: gzipOf(await tarOf(files)) },
    { format: 'gzip', address: 'a.html.gz', bytes: gzipOf(html) },
    { format: 'warc', address: 'a.warc', bytes: warc },
    {
      format: 'warc',
      address: 'a.warc.gz',
      bytes: await warcOf([{ url: 'https://a.example/6', body: html }], { gzip: true }),
    },
  ];
}
