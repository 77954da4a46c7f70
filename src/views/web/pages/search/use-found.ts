/** The four lists that words find, each as the address narrows it; answered before the page is shown, but for commitments, which take longest. */

import { useInfiniteQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { list } from '../../client/questions.js';
import { type Kind, lengthOf, peopleQuestion, questionOf, type SearchChoice } from './choice.js';

export function foundQueries(q: string, choice: SearchChoice) {
  const question = questionOf(q, choice);
  return {
    people: list('people', peopleQuestion(q, choice) ?? { q }, lengthOf('people', choice)),
    commitments: list('findCommitments', { ...question, steps: 1 }, lengthOf('commitments', choice)),
    acts: list('acts', question, lengthOf('acts', choice)),
    documents: list('search', question, lengthOf('documents', choice)),
  };
}

export function useFound(q: string, choice: SearchChoice) {
  const asked = foundQueries(q, choice);
  const people = useInfiniteQuery({ ...asked.people, enabled: peopleQuestion(q, choice) !== null });
  const lists = {
    commitments: useInfiniteQuery({ ...asked.commitments, throwOnError: true }),
    acts: useSuspenseInfiniteQuery(asked.acts),
    documents: useSuspenseInfiniteQuery(asked.documents),
  };
  const totals: Readonly<Record<Kind, number>> = {
    people: peopleQuestion(q, choice) ? (people.data?.pages[0]?.total ?? 0) : 0,
    commitments: lists.commitments.data?.pages[0]?.total ?? 0,
    acts: lists.acts.data.pages[0]?.total ?? 0,
    documents: lists.documents.data.pages[0]?.total ?? 0,
  };
  return { people, ...lists, totals };
}

export type FoundLists = ReturnType<typeof useFound>;
