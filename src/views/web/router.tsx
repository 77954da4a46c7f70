/** The pages and their addresses. A page is shown once its data is there, so nothing jumps. */

import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { cache } from './client/cache.js';
import { list, one } from './client/questions.js';
import { type CommitmentFilters, Commitments, commitmentQuestion } from './pages/commitments.js';
import { Contact } from './pages/contact.js';
import { ReadDocument } from './pages/document/document.js';
import { Documents } from './pages/documents.js';
import { Home } from './pages/home.js';
import { People } from './pages/people.js';
import { Person } from './pages/person.js';
import { Read } from './pages/read/read.js';
import { readFilters, toFilters } from './pages/relation/filters.js';
import { Relation } from './pages/relation/relation.js';
import { isSearch, Search } from './pages/search.js';
import { Frame } from './parts/frame.js';
import { Loading, Missing, Problem } from './parts/states.js';

const root = createRootRoute({ component: Frame, notFoundComponent: () => <Missing /> });
const getParentRoute = () => root;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const home = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: (search): { country?: string | undefined } => ({ country: text(search.country) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) =>
    Promise.all([
      cache.ensureQueryData(one('summary', {})),
      cache.ensureInfiniteQueryData(list('relations', { q: deps.country })),
      cache.ensureInfiniteQueryData(list('contacts', {}, 6)),
    ]),
  component: Home,
});

const relation = createRoute({
  getParentRoute,
  path: '/relations/$pair',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ params: { pair }, deps }) =>
    Promise.all([
      cache.ensureQueryData(one('relation', { pair })),
      cache.ensureQueryData(one('facets', { pair, ...toFilters(deps) })),
      cache.ensureInfiniteQueryData(list('timeline', { pair, ...toFilters(deps) }, 30)),
    ]),
  component: Relation,
});

const commitments = createRoute({
  getParentRoute,
  path: '/relations/$pair/commitments',
  validateSearch: (search): CommitmentFilters => ({ state: text(search.state), debtor: text(search.debtor) }),
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) =>
    cache.ensureInfiniteQueryData(list('commitments', commitmentQuestion(params.pair, deps), 30)),
  component: Commitments,
});

const contact = createRoute({
  getParentRoute,
  path: '/contacts/$id',
  loader: ({ params }) => cache.ensureQueryData(one('contact', params)),
  component: Contact,
});

const people = createRoute({
  getParentRoute,
  path: '/people',
  validateSearch: (search): { q?: string | undefined } => ({ q: text(search.q) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => cache.ensureInfiniteQueryData(list('people', deps)),
  component: People,
});

const person = createRoute({
  getParentRoute,
  path: '/people/$id',
  loader: ({ params: { id } }) =>
    Promise.all([
      cache.ensureQueryData(one('person', { id })),
      cache.ensureInfiniteQueryData(list('contacts', { person: id }, 20)),
      cache.ensureInfiniteQueryData(list('acts', { person: id }, 20)),
    ]),
  component: Person,
});

const documents = createRoute({
  getParentRoute,
  path: '/documents',
  validateSearch: (search): { q?: string | undefined } => ({ q: text(search.q) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => cache.ensureInfiniteQueryData(list('documents', deps)),
  component: Documents,
});

const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: (search): { q?: string | undefined } => ({ q: text(search.q) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps: { q } }) => {
    if (!isSearch(q)) return;
    await Promise.all([
      cache.ensureInfiniteQueryData(list('search', { q }, 20)),
      cache.ensureInfiniteQueryData(list('people', { q }, 5)),
    ]);
  },
  component: Search,
});

const document = createRoute({
  getParentRoute,
  path: '/documents/$id',
  validateSearch: (search): { act?: string | undefined } => ({ act: text(search.act) }),
  loader: ({ params }) => cache.ensureQueryData(one('document', params)),
  component: ReadDocument,
});

const read = createRoute({
  getParentRoute,
  path: '/read',
  loader: () => cache.ensureQueryData(one('readings', {})),
  component: Read,
});

/** The address holds plain words: `?topic=health`, never JSON. */
const parseSearch = (search: string) => Object.fromEntries(new URLSearchParams(search));
const stringifySearch = (search: Record<string, unknown>) => {
  const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString();
  return query ? `?${query}` : '';
};

export const router = createRouter({
  parseSearch,
  stringifySearch,
  routeTree: root.addChildren([
    home,
    relation,
    commitments,
    contact,
    people,
    person,
    documents,
    document,
    search,
    read,
  ]),
  defaultErrorComponent: Problem,
  defaultPendingComponent: Loading,
  defaultPendingMs: 300,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
