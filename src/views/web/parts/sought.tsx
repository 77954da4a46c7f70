/** The words that were searched for, marked wherever a part below shows a text in which they stand. */

import { createContext, useContext } from 'react';
import { Marked } from './marked.js';
import { marksOf } from './marks-of.js';

export const SoughtWords = createContext('');

export function Sought({ text }: { readonly text: string }) {
  const words = useContext(SoughtWords);
  return words === '' ? text : <Marked text={text} marks={marksOf(text, words)} />;
}
