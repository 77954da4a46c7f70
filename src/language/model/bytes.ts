/** Numbers in, bytes out, and back again: variable-length integers and named parts in one file. */

import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';

/** Each number in as few bytes as it needs, seven bits a byte. Numbers are whole and not negative. */
export function packInts(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let at = 0;
  for (let i = 0; i < numbers.length; i++) {
    let rest = numbers[i] as number;
    while (rest >= 128) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
}

/** @param count how many numbers the bytes hold. */
export function unpackInts(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let value = 0;
    let moved = 0;
    let byte = bytes[at++] as number;
    while (byte >= 128) {
      value |= (byte & 127) << moved;
      moved += 7;
      byte = bytes[at++] as number;
    }
    numbers[i] = value | (byte << moved);
  }
  return numbers;
}

/** Distances between neighbours of a rising list, and back. */
export function toDeltas(rising: ArrayLike<number>): Int32Array {
  return Int32Array.from(rising, (value, i) => value - (i > 0 ? (rising[i - 1] as number) : 0));
}

export function fromDeltas(deltas: Int32Array): Int32Array {
  for (let i = 1; i < deltas.length; i++) (deltas[i] as number) += deltas[i - 1] as number;
  return deltas;
}

export type Parts = { readonly header: unknown; readonly parts: readonly Uint8Array[] };

/** A file: length of the header, header (JSON), then the parts one after another, all compressed. */
export function packFile({ header, parts }: Parts): Uint8Array {
  const head = strToU8(JSON.stringify({ header, sizes: parts.map((part) => part.length) }));
  const whole = new Uint8Array(4 + head.length + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(whole.buffer).setUint32(0, head.length);
  whole.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return zlibSync(whole, { level: 9, mem: 12 });
}

/** Node's own, several times as fast, where this runs in Node. */
const unzip: (bytes: Uint8Array) => Uint8Array =
  globalThis.process?.getBuiltinModule?.('node:zlib').inflateSync ?? unzlibSync;

export function unpackFile(bytes: Uint8Array): Parts {
  const whole = unzip(bytes);
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  const { header, sizes } = JSON.parse(strFromU8(whole.subarray(4, 4 + length))) as {
    header: unknown;
    sizes: number[];
  };
  let at = 4 + length;
  const parts = sizes.map((size) => {
    at += size;
    return whole.subarray(at - size, at);
  });
  return { header, parts };
}
