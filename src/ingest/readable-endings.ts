/** Endings of files that hold texts, or archives of them. What a file really is, its bytes say. */

export const readableEndings = [
  ...['txt', 'text', 'html', 'htm', 'xhtml', 'jsonl', 'ndjson', 'json'],
  ...['xml', 'rss', 'atom', 'pdf', 'docx', 'eml', 'zip', 'tar', 'tgz', 'gz', 'warc'],
] as const;
