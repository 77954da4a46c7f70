/** Markup that is nested beyond reason in, the same text with flat markup out. Reading a tree takes time with its depth cubed. */

/** Pages written by hand or by a publishing system stay below 60. */
const deepest = 150;
const tag = /<(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;
/** These close by themselves: many pages never write the closing tag. */
const selfClosing = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option thead tbody tfoot'.split(
    ' ',
  ),
);
const hidden = /<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const inline = new Set('a abbr b em font i s small span strong sub sup u'.split(' '));

/** The page itself where it nests as pages do. */
export function flattenHtml(html: string): string {
  return isDeep(html) ? flat(html) : html;
}

function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(tag)) {
    if (selfClosing.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

function flat(html: string): string {
  const lines = html
    .replace(hidden, ' ')
    .replace(tag, (_, __, name: string) => (inline.has(name.toLowerCase()) ? '' : '<br>'));
  // Thousands of breaks in a row say no more than one.
  const text = lines.replace(/<br>(?:\s*<br>)+/g, '<br>');
  return `<!doctype html><html><head></head><body><div>${text}</div></body></html>`;
}
