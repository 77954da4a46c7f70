/** The pages and their addresses. A page is shown once its data is there, so nothing jumps. */

import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { firstView } from '../first-view.js';
import { cache } from './client/cache.js';
import { list, one, session } from './client/questions.js';
import { Briefing } from './pages/briefing/briefing.js';
import { readChoice } from './pages/briefing/choice.js';
import { Commitment } from './pages/commitment.js';
import { type CommitmentFilters, Commitments, commitmentQuestion } from './pages/commitments.js';
import { Contact } from './pages/contact/contact.js';
import { ReadDocument, type WordsSought } from './pages/document/document.js';
import { versionsOf } from './pages/document/versions.js';
import { Documents } from './pages/documents.js';
import { Home } from './pages/home.js';
import { Network, type NetworkChoice, networkQuestion } from './pages/network.js';
import { People } from './pages/people.js';
import { Person } from './pages/person.js';
import { Read } from './pages/read/read.js';
import { readFilters, toFilters } from './pages/relation/filters.js';
import { Relation } from './pages/relation/relation.js';
import { type ReviewChoice, reviewQuestion, unsureQuestion } from './pages/review/question.js';
import { Review } from './pages/review/review.js';
import { isSearch, peopleQuestion, readSearch } from './pages/search/choice.js';
import { Search } from './pages/search/search.js';
import { foundQueries } from './pages/search/use-found.js';
import { Sources } from './pages/sources/sources.js';
import { Account } from './pages/team/account.js';
import { Audit } from './pages/team/audit.js';
import { TeamPeople } from './pages/team/people.js';
import { Welcome } from './pages/team/welcome.js';
import { Thing } from './pages/thing.js';
import { type ThingChoice, Things, thingQuestion } from './pages/things.js';
import { Frame } from './parts/frame.js';
import { SignInPage } from './parts/sign-in.js';
import { Loading, Missing, Problem } from './parts/states.js';

const root = createRootRoute({
  // Who is signed in decides what pages show; a server that does not say lets the page itself tell why.
  loader: () => cache.ensureQueryData(session()).catch(() => undefined),
  component: Frame,
  notFoundComponent: () => <Missing />,
});
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
      cache.ensureInfiniteQueryData(list('relations', { q: deps.country }, firstView.relations)),
      cache.ensureInfiniteQueryData(list('contacts', {}, firstView.contacts)),
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
      cache.ensureInfiniteQueryData(list('timeline', { pair, ...toFilters(deps) }, firstView.timeline)),
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
  loader: ({ params }) =>
    Promise.all([cache.ensureQueryData(one('contact', params)), cache.ensureQueryData(one('comparison', params))]),
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
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => {
    const { q } = deps;
    if (!isSearch(q)) return;
    const { people, commitments, acts, documents } = foundQueries(q, deps);
    // Of a large record these take seconds the first time: the page is shown without them.
    void cache.prefetchInfiniteQuery(commitments);
    await Promise.all([
      cache.ensureInfiniteQueryData(documents),
      peopleQuestion(q, deps) && cache.ensureInfiniteQueryData(people),
      cache.ensureInfiniteQueryData(acts),
    ]);
  },
  component: Search,
});

const document = createRoute({
  getParentRoute,
  path: '/documents/$id',
  validateSearch: (search): WordsSought => ({
    ...{ act: text(search.act), at: text(search.at), marks: text(search.marks) },
  }),
  loader: ({ params }) =>
    Promise.all([cache.ensureQueryData(one('document', params)), cache.ensureQueryData(versionsOf(params.id))]),
  component: ReadDocument,
});

const briefing = createRoute({
  getParentRoute,
  path: '/briefing',
  validateSearch: readChoice,
  component: Briefing,
});

const read = createRoute({
  getParentRoute,
  path: '/read',
  loader: () => cache.ensureQueryData(one('readings', {})),
  component: Read,
});

const sources = createRoute({
  getParentRoute,
  path: '/sources',
  loader: () => Promise.all([cache.ensureQueryData(one('sources', {})), cache.ensureQueryData(one('pageChanges', {}))]),
  component: Sources,
});

const commitment = createRoute({
  getParentRoute,
  path: '/commitments/$id',
  loader: ({ params }) => cache.ensureQueryData(one('commitment', params)),
  component: Commitment,
});

const review = createRoute({
  getParentRoute,
  path: '/review',
  validateSearch: (search): ReviewChoice => ({ type: text(search.type), pair: text(search.pair) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }): Promise<unknown> =>
    deps.type === 'act'
      ? cache.ensureQueryData(one('acts', unsureQuestion))
      : Promise.all([
          cache.ensureQueryData(one('candidates', reviewQuestion(deps))),
          deps.type === undefined && cache.ensureQueryData(one('acts', unsureQuestion)),
        ]),
  component: Review,
});

const things = createRoute({
  getParentRoute,
  path: '/things',
  validateSearch: (search): ThingChoice => ({ q: text(search.q), type: text(search.type) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => cache.ensureInfiniteQueryData(list('things', thingQuestion(deps))),
  component: Things,
});

const thing = createRoute({
  getParentRoute,
  path: '/things/$id',
  loader: ({ params: { id } }) =>
    Promise.all([
      cache.ensureQueryData(one('thing', { id })),
      cache.ensureInfiniteQueryData(list('contacts', { person: id }, 10)),
      cache.ensureInfiniteQueryData(list('acts', { person: id }, 10)),
    ]),
  component: Thing,
});

const network = createRoute({
  getParentRoute,
  path: '/network',
  validateSearch: (search): NetworkChoice => ({ pair: text(search.pair), person: text(search.person) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => cache.ensureQueryData(one('network', networkQuestion(deps))),
  component: Network,
});

const account = createRoute({
  getParentRoute,
  path: '/account',
  loader: () => cache.ensureQueryData(one('account', {})),
  component: Account,
});

const team = createRoute({
  getParentRoute,
  path: '/team',
  loader: () => cache.ensureQueryData(one('accounts', {})),
  component: TeamPeople,
});

const audit = createRoute({
  getParentRoute,
  path: '/audit',
  validateSearch: (search): { action?: string | undefined } => ({ action: text(search.action) }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => cache.ensureInfiniteQueryData(list('audit', deps)),
  component: Audit,
});

const welcome = createRoute({ getParentRoute, path: '/welcome', component: Welcome });
const signIn = createRoute({ getParentRoute, path: '/sign-in', component: SignInPage });

/** The address holds plain words: `?topic=health`, never JSON; of several values each stands with its name. */
const parseSearch = (search: string) => {
  const query = new URLSearchParams(search);
  const given = (key: string) => (query.getAll(key).length > 1 ? query.getAll(key) : query.get(key));
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, given(key)]));
};
const stringifySearch = (search: Record<string, unknown>) => {
  const set = Object.entries(search).flatMap(([key, value]) => [value ?? ''].flat().map((one) => [key, String(one)]));
  const query = new URLSearchParams(set.filter(([, value]) => value !== '')).toString();
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
    briefing,
    read,
    sources,
    commitment,
    review,
    things,
    thing,
    network,
    account,
    team,
    audit,
    welcome,
    signIn,
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
