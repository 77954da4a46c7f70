/** Questions that pages ask, ready for the cache: single answers, and lists that grow page by page. */

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer, Question, RouteName } from '../../api/contract.js';
import { ask, askBriefing, type BriefingQuestion } from './client.js';

type ListName = {
  [N in RouteName]: Answer<N> extends { items: unknown[]; next: string | null } ? N : never;
}[RouteName];

/** One answer, kept by route and question. */
export function one<N extends RouteName>(name: N, question: Question<N>) {
  return queryOptions({
    queryKey: [name, question] as const,
    queryFn: ({ signal }): Promise<Answer<N>> => ask(name, question, signal),
  });
}

/** Who is signed in. It changes by what is done in the app, and then it is set; so it is asked for once. */
export function session() {
  return queryOptions({ ...one('session', {}), staleTime: Number.POSITIVE_INFINITY });
}

/** A briefing as a page; the one before stays until the next is there. */
export function briefingPage(question: BriefingQuestion) {
  return queryOptions({
    queryKey: ['briefing', question] as const,
    queryFn: ({ signal }) => askBriefing(question, signal),
    placeholderData: keepPreviousData,
  });
}

/** A list, page by page. `limit` is the length of a page. */
export function list<N extends ListName>(name: N, question: Question<N>, limit = 50) {
  return infiniteQueryOptions({
    queryKey: [name, 'list', question, limit] as const,
    queryFn: ({ pageParam, signal }): Promise<Answer<N>> => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      return ask(name, { ...question, limit, ...cursor }, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => (page as { next: string | null }).next ?? undefined,
    placeholderData: keepPreviousData,
    ...{ refetchOnMount: isShort, refetchOnWindowFocus: isShort },
  });
}

/** A list that grew long is not asked again page by page only because somebody looks at it again. */
function isShort({ state }: { readonly state: { readonly data?: unknown } }): boolean {
  return ((state.data as { pages: readonly unknown[] } | undefined)?.pages.length ?? 0) <= 3;
}

/** Values of a list question's pages, one after the other. */
export function itemsOf<T>(pages: readonly { readonly items: readonly T[] }[]): readonly T[] {
  return pages.flatMap((page) => page.items);
}
