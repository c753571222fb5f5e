import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** From the request for a pilot to what was agreed on. */
export const agreementRoutes = [
  createRoute({ getParentRoute: () => root, path: '/avtaler' }).lazy(
    lazyPage(() => import('./agreements-page'), 'agreements'),
  ),
  createRoute({ getParentRoute: () => root, path: '/avtaler/$id' }).lazy(
    lazyPage(() => import('./agreement-page'), 'agreements', 'deliveries', 'files'),
  ),
  createRoute({ getParentRoute: () => root, path: '/piloter/$id/foresporsel' }).lazy(
    lazyPage(() => import('./request-page'), 'agreements'),
  ),
] as const;
