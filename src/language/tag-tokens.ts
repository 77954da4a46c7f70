/** The tokens of one sentence in, its words as the parser reads them out: tagged, and a few tags set right. */

import type { LoadedPack } from './load-languages.js';
import { retag } from './retag.js';
import { type TaggedWord, tagWords, unitsOf } from './tag.js';
import type { RawToken } from './tokenise.js';

export function tagTokens(tokens: readonly RawToken[], pack: LoadedPack): readonly TaggedWord[] {
  const isDotted = tokens.map((token, i) => isHonour(token, tokens[i + 1], pack.rules.honours));
  if (!isDotted.includes(true)) return tagAsWritten(tokens, pack);
  const dotted = tokens.map((token, i) => (isDotted[i] ? withStops(token) : token));
  const restore = (word: TaggedWord) => ({ ...word, form: tokens[word.token]?.form ?? word.form });
  return tagAsWritten(dotted, pack).map((word) => (isDotted[word.token] ? restore(word) : word));
}

function tagAsWritten(tokens: readonly RawToken[], { rules, model, read }: LoadedPack): readonly TaggedWord[] {
  return retag(tagWords(unitsOf(tokens, rules), model, read), model, rules);
}

/** "HE Vera Orlova", "HE the Minister": read as "H.E.", or the tagger takes it for a pronoun. */
function isHonour({ form }: RawToken, next: RawToken | undefined, honours: ReadonlySet<string>): boolean {
  return honours.has(form) && next !== undefined && /^(?:\p{Lu}\p{M}*[\p{Ll}'’.-]|the$)/u.test(next.form);
}

function withStops(token: RawToken): RawToken {
  return { ...token, form: token.form.replace(/\p{Lu}/gu, '$&.') };
}
