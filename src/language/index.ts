/** The language stage: clean text in, Universal Dependencies sentences with character offsets out. No Node API. */

export { analyse } from './analyse.js';
export { readConllu, readFeats, writeConllu, writeFeats } from './conllu.js';
export { explainTags, explainTree } from './explain.js';
export { type Languages, type LoadedPack, type LoadOptions, loadLanguages, type Mode } from './load-languages.js';
export { parseText } from './parse-text.js';
export { explainSentences, splitSentences } from './split-sentences.js';
export { explainTokens, type RawToken, tokenise } from './tokenise.js';
export type { Analysed, Feats, Sentence, Token, Word } from './types.js';
