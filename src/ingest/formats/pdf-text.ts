/** Pieces of text with their places on pages in; paragraphs out, one a line, with an empty line between. */

/** One run of text of a page. Places are in points from the bottom left. */
export type PdfItem = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
};

type PrintedLine = { readonly text: string; readonly y: number; readonly right: number; readonly size: number };

/** A gap wider than this share of the letters' height is a space that the file does not spell out. */
const spaceWidth = 0.15;
/** Lines further apart than this many heights of a letter are two paragraphs. */
const paragraphGap = 1.6;
/** A line that ends before this share of the page's width, with a full stop, ends a paragraph. */
const shortLine = 0.8;
/** Pages share heads and feet; what two pages share may be chance. */
const fewestPages = 3;
/** "vice-" or "Franco-" at the end of a line keeps its hyphen; other words were cut by the printer. */
const keptHyphen =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}+|vice|sous|ex|non|mi|co|anti|contre|arrière|avant|après|quasi|demi|franco|anglo|sino|well|self|counter|deputy|secretary|attorney)-$/u;

/** Put the text of a PDF together: running heads and page numbers off, cut words whole, paragraphs apart. */
export function pdfText(pages: readonly (readonly PdfItem[])[]): string {
  const printed = pages.map(linesOf);
  const running = runningLines(printed);
  const paragraphs = printed.flatMap((lines) =>
    paragraphsOf(lines.filter((line, at) => !(isEdge(at, lines.length) && running.has(shapeOf(line.text))))),
  );
  return joinOverPages(paragraphs).join('\n\n');
}

function linesOf(items: readonly PdfItem[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - item.y) < Math.max(last.size, item.fontSize) / 2 && item.x >= last.right - last.size)
      lines[lines.length - 1] = extend(last, item);
    else lines.push({ text: item.str, y: item.y, right: item.x + item.width, size: item.fontSize });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function extend(line: PrintedLine, item: PdfItem): PrintedLine {
  const apart = item.x - line.right > line.size * spaceWidth && !/\s$/.test(line.text) && !/^\s/.test(item.str);
  const size = Math.max(line.size, item.fontSize);
  return { text: `${line.text}${apart ? ' ' : ''}${item.str}`, y: line.y, right: item.x + item.width, size };
}

/** The first and last lines that most pages have alike but for figures. */
function runningLines(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(lines.filter((_, at) => isEdge(at, lines.length)).map((line) => shapeOf(line.text)));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const most = Math.max(fewestPages, pages.length * 0.6);
  const repeated = [...counts].filter(([, count]) => count >= most).map(([shape]) => shape);
  return new Set([...repeated, '#', '- # -', 'page #', 'page # / #', '# / #', '#/#', 'page # of #', 'page # sur #']);
}

function isEdge(at: number, length: number): boolean {
  return at < 2 || at >= length - 2;
}

function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/[–—]/g, '-');
}

function paragraphsOf(lines: readonly PrintedLine[]): string[] {
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above && !endsParagraph(above, line, right)) paragraphs.push(joinCut(paragraphs.pop() ?? '', line.text));
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

function endsParagraph(line: PrintedLine, next: PrintedLine, right: number): boolean {
  const gap = Math.abs(line.y - next.y);
  if (gap > paragraphGap * Math.max(line.size, next.size) || Math.abs(line.size - next.size) > 1.5) return true;
  return line.right < right * shortLine && /[.!?:»”"]$/.test(line.text);
}

/** A paragraph that runs over a page's end goes on in small letters. */
function joinOverPages(paragraphs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last !== undefined && /[\p{L},;’'-]$/u.test(last) && /^\p{Ll}/u.test(paragraph))
      joined[joined.length - 1] = joinCut(last, paragraph);
    else joined.push(paragraph);
  }
  return joined;
}

function joinCut(first: string, second: string): string {
  if (/\u00ad$/.test(first)) return first.slice(0, -1) + second;
  if (!/\p{L}-$/u.test(first)) return `${first} ${second}`;
  const cut = /^\p{Ll}/u.test(second) && !keptHyphen.test(first);
  return cut ? first.slice(0, -1) + second : first + second;
}
