/** A name in, the key that all its spellings share out: "Đặng Minh Khôi", "Dang Minh Khoi" → "dang minh khoi". */

import anyAscii from 'any-ascii';

/**
 * Latin letters without accents, lower case, words separated by one space, punctuation gone.
 * Other scripts are transliterated letter by letter: "Путин" gives "putin".
 */
export function latinKey(name: string): string {
  return anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['`]/g, '') // a soft sign, an ayin or an elision parts no word
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** As latinKey, for running text: an apostrophe that is written parts words ("l’école" gives "l ecole"). */
export function latinText(text: string): string {
  return latinKey(text.replace(/['’‘ʼ]/g, ' '));
}
