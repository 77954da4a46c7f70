/** One Latin word of a name in, a spelling that transliterations of one name share out: "poutine", "putin" → "putin". */

/**
 * Letter groups that different languages write for one sound, applied in this order. They come from how Russian, Arabic and
 * Vietnamese names are written in French, English and German; each costs little where it does not apply.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:i[jy]|[ye]j|yy)$/g, 'i'], // Zelenskij, Zelenskyy
  [/(?:sch|tch|tsch|ch|sh|cz|cs)/g, 'x'], // Choïgou, Shoigu; Tchernychenko, Chernyshenko
  [/dj|dzh|zh|j/g, 'g'], // Djabarov, Dzhabarov, Jabarov
  [/gu(?=[ei])/g, 'g'], // Sergueï, Sergei
  [/kh|ck|q|c(?![ei])/g, 'k'],
  [/ph|ff/g, 'f'],
  [/ts|tz|z/g, 's'],
  [/ou|oo|w(?=[aeiou])/g, 'u'], // Poutine, Putin
  [/[vw]/g, 'v'],
  [/h/g, ''],
  [/(?<=[^aeiou])e$/g, ''], // Poutine
  [/[eiy]+/g, 'i'], // Andreï, Andrey, Andrei; Ben, Bin
  [/[ou]+/g, 'u'], // Osama, Usama
  [/(.)\1+/g, '$1'],
];

export function soundKey(word: string): string {
  return sounds.reduce((text, [written, sound]) => text.replace(written, sound), word);
}

/**
 * What is left of a word in scripts that write few vowels: "bourita" and "bwryth" give "brt". Letters that stand for a long vowel
 * there (w, y, a last h) go with the vowels.
 */
export function consonantsOf(word: string): string {
  return soundKey(word.replace(/(?<=.)h$/, '').replace(/[wyv]/g, ''))
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');
}
