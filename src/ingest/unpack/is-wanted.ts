/** Which files of an archive are texts, by their names; pictures and programs beside them are passed over. */

const readable = /\.(?:txt|text|md|html?|xhtml|jsonl?|ndjson|xml|rss|atom|pdf|docx|eml|zip|tar|tgz|gz|warc)$/i;
/** What archiving programs add for themselves. */
const hidden = /(?:^|\/)(?:\.|__MACOSX\/)/;

export function isWanted(name: string): boolean {
  return readable.test(name) && !hidden.test(name);
}
