import { createRoute } from '@tanstack/react-router';
import { readPart } from '../shared/address-parts';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** Keeping the funding catalogue, and what has been changed in it. */
export const callKeepingRoutes = [
  createRoute({ getParentRoute: () => root, path: '/ordninger' }).lazy(
    lazyPage(() => import('./calls-page'), 'calls', 'rules'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/ordninger/ny',
    validateSearch: (params: Record<string, unknown>) => readPart('kladd', params),
  }).lazy(lazyPage(() => import('./new-call-page'), 'calls', 'rules')),
  createRoute({ getParentRoute: () => root, path: '/ordninger/rettelser' }).lazy(
    lazyPage(() => import('./corrections-page'), 'calls', 'rules'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/ordninger/$slug',
    validateSearch: (params: Record<string, unknown>) => ({
      ...readPart('felt', params),
      ...readPart('rettelse', params),
      ...readPart('gjort', params),
    }),
  }).lazy(lazyPage(() => import('./edit-call-page'), 'calls', 'rules')),
  createRoute({ getParentRoute: () => root, path: '/stotte/$slug/endringer' }).lazy(
    lazyPage(() => import('./call-history-page'), 'calls', 'rules'),
  ),
] as const;
