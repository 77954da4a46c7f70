/** Text and values that a database can hold: PostgreSQL knows neither NUL nor half of a surrogate pair. */

const notStorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Each such code unit becomes U+FFFD, one for one, so offsets stay right. */
export function storable(text: string): string {
  return text.replace(notStorable, '\uFFFD');
}

/** How JSON writes what is not storable: a backslash, and four digits. */
const escaped = /\\u(?:0000|d[89a-f])/;

/** A value as JSON with storable strings. Cost: that of plain JSON, unless something in it is not storable. */
export function storableJson(value: unknown): string {
  const plain = JSON.stringify(value);
  if (!escaped.test(plain)) return plain;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storable(inner) : inner));
}
