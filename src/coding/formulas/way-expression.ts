/** One way of saying a formula, as the table writes it, in; an expression that finds it in a text out. */

const apart = '[\\s]+';
/** Up to three words; an elided article counts as one. */
const gap = "(?:[\\s'’‑-]+[\\p{L}\\d]+){0,3}[\\s'’‑-]+";

/**
 * "partenariat [de coopération] stratégique" finds it with and without the words in brackets, over line ends, with any
 * kind of apostrophe and hyphen. Case is ignored, accents count.
 */
export function wayExpression(way: string): string {
  const optional = way
    .trim()
    .replace(/ \[([^\]]*)\]/g, '⟨ ($1)⟩')
    .replace(/^\[([^\]]*)\] /, '⟨($1) ⟩')
    .replace(/\[([^\]]*)\]/g, '⟨($1)⟩');
  const plain = optional.replace(/[.*+?^${}\\/]/g, '\\$&').replaceAll('(', '(?:');
  return plain
    .replaceAll('⟨', '(?:')
    .replaceAll('⟩', ')?')
    .replace(/ *… */g, gap)
    .replaceAll(' ', apart)
    .replace(/'(?!’)/g, "['’‘ʼ]")
    .replace(/(?<![\\'’‑[])-(?!\])/g, '[-‑–]');
}
