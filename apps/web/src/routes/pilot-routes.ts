import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** What a partner offers, and writing it. */
export const pilotRoutes = [
  createRoute({ getParentRoute: () => root, path: '/partner' }).lazy(
    lazyPage(
      () => import('./partner-page'),
      'workspace',
      'pilots',
      'agreements',
      'matching',
      'ratings',
    ),
  ),
  createRoute({ getParentRoute: () => root, path: '/mine-piloter' }).lazy(
    lazyPage(() => import('./own-pilots-page'), 'pilots'),
  ),
  createRoute({ getParentRoute: () => root, path: '/mine-piloter/ny' }).lazy(
    lazyPage(() => import('./new-pilot-page'), 'pilots'),
  ),
  createRoute({ getParentRoute: () => root, path: '/mine-piloter/$id' }).lazy(
    lazyPage(() => import('./edit-pilot-page'), 'pilots'),
  ),
] as const;
