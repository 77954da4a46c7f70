/** A host's name in; a certificate that this host signed itself, and its key, out. Made anew each time, good for a day. */

import { generateKeyPairSync, sign } from 'node:crypto';

export type Certificate = { readonly cert: string; readonly key: string };

const tags = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 };
const ecdsaWithSha256 = '2a8648ce3d040302';
const commonName = '550403';
const otherNames = '551d11';

/** X.509, version 3, as RFC 5280 writes it. */
export function selfSigned(host: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(tags.sequence, oid(ecdsaWithSha256));
  const named = der(tags.sequence, oid(commonName), der(tags.utf8, Buffer.from(host)));
  const name = der(tags.sequence, der(tags.set, named));
  const day = 86_400_000;
  const validity = der(tags.sequence, time(Date.now() - day), time(Date.now() + day));
  const hosts = der(tags.octets, der(tags.sequence, der(0x82, Buffer.from(host))));
  const extensions = der(0xa3, der(tags.sequence, der(tags.sequence, oid(otherNames), hosts)));
  const version = der(0xa0, der(tags.integer, Buffer.of(2)));
  const serial = der(tags.integer, Buffer.of(1));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const told = der(tags.sequence, version, serial, algorithm, name, validity, name, key, extensions);
  const signature = der(tags.bits, Buffer.of(0), sign('sha256', told, privateKey));
  const whole = der(tags.sequence, told, algorithm, signature).toString('base64');
  const cert = `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** Tag, length, content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 128) return Buffer.concat([Buffer.of(tag, length), content]);
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 255), content]);
}

function oid(hex: string): Buffer {
  return der(tags.oid, Buffer.from(hex, 'hex'));
}

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(tags.time, Buffer.from(`${digits}Z`));
}
