/** Bytes in; whether they are Vietnamese in windows-1258, which detectors take for windows-1252. */

/** Combining grave, hook, tilde, acute and dot below: bytes of their own in this encoding, always after a vowel. */
const tones = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
/** ă â ê ô ơ ư, small and capital, and the plain vowels. */
const vowels = new Set([
  ...[...'aeiouyAEIOUY'].map((vowel) => vowel.charCodeAt(0)),
  ...[0xe3, 0xe2, 0xea, 0xf4, 0xf5, 0xfd, 0xc3, 0xc2, 0xca, 0xd4, 0xd5, 0xdd],
]);
const fewestTones = 3;

export function isVietnamese1258(bytes: Uint8Array): boolean {
  let toned = 0;
  let stray = 0;
  for (let at = 1; at < bytes.length; at++) {
    if (!tones.has(bytes[at] as number)) continue;
    if (vowels.has(bytes[at - 1] as number)) toned++;
    else stray++;
  }
  return toned >= fewestTones && stray <= toned * 0.05;
}
