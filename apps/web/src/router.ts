import { createRouter } from '@tanstack/react-router';
import { accountRoutes } from './routes/account-routes';
import { adviserRoutes } from './routes/adviser-routes';
import { agreementRoutes } from './routes/agreement-routes';
import { callKeepingRoutes } from './routes/call-keeping-routes';
import { introductionRoutes } from './routes/introduction-routes';
import { matchingRoutes } from './routes/matching-routes';
import { caseRoutes } from './routes/case-routes';
import { newsRoutes } from './routes/news-routes';
import { pilotRoutes } from './routes/pilot-routes';
import { planRoutes } from './routes/plan-routes';
import { publicRoutes } from './routes/public-routes';
import { root } from './routes/root-route';
import { PageLoading, PageProblem } from './shared/page-states';

const tree = root.addChildren([
  ...publicRoutes,
  ...matchingRoutes,
  ...introductionRoutes,
  ...agreementRoutes,
  ...pilotRoutes,
  ...accountRoutes,
  ...caseRoutes,
  ...planRoutes,
  ...newsRoutes,
  ...adviserRoutes,
  ...callKeepingRoutes,
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
