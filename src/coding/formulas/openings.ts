/** A way of saying a formula, as the table writes it, in; the letters that a text with it can begin it with out. */

/** So many letters of the first word, or all of a shorter word. */
export const openingLetters = 3;

/** "(ami|frère) fidèle" gives "ami" and "frè", "[la] paix" gives "la" and "pai"; in small letters. */
export function openingsOf(way: string): Set<string> {
  return new Set(open(way, ''));
}

function open(rest: string, begun: string): string[] {
  const [first = ''] = rest;
  if (begun.length >= openingLetters) return [begun];
  if (first === '(' || first === '[') return choices(rest).flatMap((choice) => open(choice, begun));
  if (/[\p{L}\d]/u.test(first)) return open(rest.slice(1), begun + first.toLowerCase());
  return begun !== '' || first === '' ? [begun] : open(rest.slice(1), begun);
}

/** What a way that begins with brackets can go on as: with each of the alternatives, with and without what may be missing. */
function choices(rest: string): string[] {
  const end = closing(rest);
  const [inside, behind] = [rest.slice(1, end), rest.slice(end + 1)];
  return rest[0] === '(' ? alternatives(inside).map((one) => one + behind) : [inside + behind, behind];
}

function closing(rest: string): number {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if ('(['.includes(rest.charAt(at))) depth++;
    if (')]'.includes(rest.charAt(at)) && --depth === 0) return at;
  }
  return rest.length;
}

/** Cut at "|", except inside of inner brackets. */
function alternatives(inside: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of inside) {
    if ('(['.includes(letter)) depth++;
    if (')]'.includes(letter)) depth--;
    if (letter === '|' && depth === 0) found.push('');
    else found.push(found.pop() + letter);
  }
  return found;
}
