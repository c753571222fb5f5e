import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** What the operators’ advisers do. */
export const adviserRoutes = [
  createRoute({ getParentRoute: () => root, path: '/klienter' }).lazy(
    lazyPage(() => import('./clients-page'), 'accounts'),
  ),
  createRoute({ getParentRoute: () => root, path: '/gjennomgang' }).lazy(
    lazyPage(() => import('./review-page'), 'reviews'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/meldinger-om-annonser',
  }).lazy(lazyPage(() => import('./reports-page'), 'reports')),
  createRoute({ getParentRoute: () => root, path: '/innvendinger' }).lazy(
    lazyPage(() => import('./objections-page'), 'matching'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/sok-uten-treff',
  }).lazy(lazyPage(() => import('./zero-hits-page'), 'accounts', 'synonyms')),
] as const;
