/** The tokens of one sentence in, its words as the parser reads them out: tagged, and a few tags set right. */

import type { LoadedPack } from './load-languages.js';
import { retag } from './retag.js';
import { type TaggedWord, tagWords, unitsOf } from './tag.js';
import type { RawToken } from './tokenise.js';

export function tagTokens(tokens: readonly RawToken[], { rules, model, read }: LoadedPack): readonly TaggedWord[] {
  const dotted = tokens.map((token, i) => (isHonour(token, tokens[i + 1], rules.honours) ? withStops(token) : token));
  const tagged = retag(tagWords(unitsOf(dotted, rules), model, read), model, rules);
  if (dotted.every((token, i) => token === tokens[i])) return tagged;
  const asWritten = (word: TaggedWord) => dotted[word.token] !== tokens[word.token];
  return tagged.map((word) => (asWritten(word) ? { ...word, form: tokens[word.token]?.form ?? word.form } : word));
}

/** "HE Vera Orlova", "HE the Minister": read as "H.E.", or the tagger takes it for a pronoun. */
function isHonour({ form }: RawToken, next: RawToken | undefined, honours: ReadonlySet<string>): boolean {
  return honours.has(form) && next !== undefined && /^(?:\p{Lu}\p{M}*[\p{Ll}'’.-]|the$)/u.test(next.form);
}

function withStops(token: RawToken): RawToken {
  return { ...token, form: token.form.replace(/\p{Lu}/gu, '$&.') };
}
