/** Text and values that a database can hold: PostgreSQL knows neither NUL nor half of a surrogate pair. */

const notStorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Each such code unit becomes U+FFFD, one for one, so offsets stay right. */
export function storable(text: string): string {
  return text.replace(notStorable, '\uFFFD');
}

/** A value as JSON with storable strings. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storable(inner) : inner));
}
