import {
  createRootRoute,
  createRoute,
  createRouter,
  retainSearchParams,
} from '@tanstack/react-router';
import { AccountLinks } from './features/accounts/account-links';
import { readSearch } from './features/catalogue/search-address';
import { languageOf, type Language } from './shared/i18n';
import { Layout } from './shared/layout';
import { NotFound, PageLoading, PageProblem } from './shared/page-states';

const root = createRootRoute({
  component: () => <Layout account={<AccountLinks />} />,
  notFoundComponent: NotFound,
  validateSearch: ({ lang }: Record<string, unknown>): { lang?: Language } => {
    const language = typeof lang === 'string' ? languageOf(lang) : undefined;
    return language === undefined ? {} : { lang: language };
  },
  search: { middlewares: [retainSearchParams(['lang'])] },
});

const frontRoute = createRoute({ getParentRoute: () => root, path: '/' }).lazy(() =>
  import('./routes/front-page').then(({ page }) => page),
);
const searchRoute = createRoute({
  getParentRoute: () => root,
  path: '/sok',
  validateSearch: (params: Record<string, unknown>) => readSearch(params),
}).lazy(() => import('./routes/search-page').then(({ page }) => page));
const roleRoute = createRoute({ getParentRoute: () => root, path: '/roller/$id' }).lazy(() =>
  import('./routes/role-page').then(({ page }) => page),
);
const challengeRoute = createRoute({
  getParentRoute: () => root,
  path: '/utfordringer/$id',
}).lazy(() => import('./routes/challenge-page').then(({ page }) => page));
const pilotRoute = createRoute({ getParentRoute: () => root, path: '/piloter/$id' }).lazy(() =>
  import('./routes/pilot-page').then(({ page }) => page),
);
const callRoute = createRoute({ getParentRoute: () => root, path: '/stotte/$slug' }).lazy(() =>
  import('./routes/call-page').then(({ page }) => page),
);
const callCheckRoute = createRoute({
  getParentRoute: () => root,
  path: '/stotte/$slug/sjekk',
}).lazy(() => import('./routes/call-check-page').then(({ page }) => page));
const candidateRoute = createRoute({
  getParentRoute: () => root,
  path: '/kandidater/$id',
}).lazy(() => import('./routes/candidate-page').then(({ page }) => page));
const wizardRoute = createRoute({
  getParentRoute: () => root,
  path: '/behov',
  // The page of the wizard, so that the browser's own back goes to the question before.
  validateSearch: ({ steg }: Record<string, unknown>): { steg?: string } =>
    typeof steg === 'string' && /^[2-9]$/.test(steg) ? { steg } : {},
}).lazy(() => import('./routes/wizard-page').then(({ page }) => page));
const bundlesRoute = createRoute({
  getParentRoute: () => root,
  path: '/behov/resultat',
  // A need of the company's own instead of this tab's draft.
  validateSearch: ({ behov }: Record<string, unknown>): { behov?: string } =>
    typeof behov === 'string' && behov !== '' ? { behov } : {},
}).lazy(() => import('./routes/bundles-page').then(({ page }) => page));
const rankingRoute = createRoute({
  getParentRoute: () => root,
  path: '/slik-rangerer-vi',
}).lazy(() => import('./routes/ranking-page').then(({ page }) => page));
const ownNeedsRoute = createRoute({ getParentRoute: () => root, path: '/mine-behov' }).lazy(() =>
  import('./routes/own-needs-page').then(({ page }) => page),
);
const signInRoute = createRoute({ getParentRoute: () => root, path: '/logg-inn' }).lazy(() =>
  import('./routes/sign-in-page').then(({ page }) => page),
);

const tree = root.addChildren([
  frontRoute,
  searchRoute,
  roleRoute,
  challengeRoute,
  pilotRoute,
  callRoute,
  callCheckRoute,
  candidateRoute,
  wizardRoute,
  bundlesRoute,
  rankingRoute,
  ownNeedsRoute,
  signInRoute,
]);

/** Addresses hold plain text, `?q=sveiser&sted=5037`, not JSON: people read and share them. */
export function createAppRouter() {
  const router = createRouter({
    routeTree: tree,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageProblem,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (params) => {
      const text = new URLSearchParams(
        Object.entries(params).flatMap(([name, value]) =>
          typeof value === 'string' && value !== '' ? [[name, value]] : [],
        ),
      ).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
  // A new page is read from its beginning, as if the browser had loaded it.
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged)
      document.getElementById('content')?.focus({ preventScroll: true });
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
