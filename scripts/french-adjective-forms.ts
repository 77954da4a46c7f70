/** A French adjective of nationality (masculine singular) in, its written forms out. */

/** Feminine forms that no rule gives. */
const irregularFeminine: Readonly<Record<string, string>> = {
  grec: 'grecque',
  turc: 'turque',
  ouzbek: 'ouzbèke',
  franc: 'franque',
  lao: 'lao',
  basotho: 'basotho',
};

/** "vietnamien" gives vietnamien, vietnamienne, vietnamiens, vietnamiennes; "russe" gives russe, russes. */
export function adjectiveForms(masculine: string): string[] {
  const feminine = irregularFeminine[masculine] ?? feminineOf(masculine);
  return [...new Set([masculine, feminine, pluralOf(masculine), pluralOf(feminine)])];
}

function feminineOf(masculine: string): string {
  if (/[eè]$/.test(masculine) || /bè$/.test(masculine)) return masculine;
  if (/(ien|éen|yen|on)$/.test(masculine)) return `${masculine}ne`;
  return `${masculine}e`;
}

/** "les Laos" would be the country. */
const invariable = new Set(['lao', 'basotho']);

function pluralOf(singular: string): string {
  if (invariable.has(singular)) return singular;
  return /[sxz]$/.test(singular) ? singular : `${singular}s`;
}
