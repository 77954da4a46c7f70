/** What the review queue asks for. */

import type { Question } from '../../../api/contract.js';

export type ReviewChoice = { readonly type?: string | undefined; readonly pair?: string | undefined };

export const reviewTypes = ['person', 'body', 'contact', 'instrument', 'mechanism', 'link', 'act'] as const;

/** Links are derived for one relation at a time, and come with no other type. */
export function reviewQuestion({ type, pair }: ReviewChoice): Question<'candidates'> {
  const isLink = type === 'link' && pair !== undefined;
  const kind = type === 'link' ? isLink && { type, pair } : type && { type };
  return { state: 'waiting', limit: 20, ...kind } as Question<'candidates'>;
}

/** Acts that the coder was not sure of, the least sure first. */
export const unsureQuestion: Question<'acts'> = { unsure: 'true', limit: 20 };
