/** Text in, its plain form out: for comparing words regardless of case, accents and kind of apostrophe. */

/**
 * Lower-case a string and take off diacritics; "Đặng Minh Khôi" gives "dang minh khoi", "Hołownia" "holownia", "L’État" "l'etat".
 * Punctuation and spaces stay, except that curly apostrophes become straight and every kind of space a plain one.
 */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s/g, ' ')
    .toLowerCase()
    .replace(/[đłøħıŧ]/g, (letter) => barred[letter] ?? letter);
}

/** Letters whose stroke, or missing dot, is no mark of its own. */
const barred: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
};
