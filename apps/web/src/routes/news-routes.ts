import { createRoute } from '@tanstack/react-router';
import { readSearch } from '../features/catalogue/search-address';
import { readPart, readToken } from '../shared/address-parts';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** What somebody hears of. */
export const newsRoutes = [
  createRoute({ getParentRoute: () => root, path: '/varsler' }).lazy(
    lazyPage(() => import('./notifications-page'), 'notifications'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/varsler/innstillinger',
  }).lazy(lazyPage(() => import('./notification-settings-page'), 'notifications')),
  createRoute({
    getParentRoute: () => root,
    path: '/varsler/stopp',
    validateSearch: readToken,
  }).lazy(lazyPage(() => import('./mail-stop-page'), 'notifications')),
  createRoute({
    getParentRoute: () => root,
    path: '/sok/varsler',
    validateSearch: readToken,
  }).lazy(lazyPage(() => import('./alerts-page'), 'alerts')),
  createRoute({
    getParentRoute: () => root,
    path: '/sok/varsler/ny',
    // The search as the search page has it, and the saved one that is changed.
    validateSearch: (params: Record<string, unknown>) => ({
      ...readSearch(params),
      ...readPart('id', params),
      ...readToken(params),
    }),
  }).lazy(lazyPage(() => import('./alert-page'), 'alerts')),
  createRoute({
    getParentRoute: () => root,
    path: '/sok/varsler/bekreft',
    validateSearch: readToken,
  }).lazy(lazyPage(() => import('./confirm-alert-page'), 'alerts')),
  createRoute({
    getParentRoute: () => root,
    path: '/sok/varsler/ikke-slike',
    validateSearch: readToken,
  }).lazy(lazyPage(() => import('./dismiss-page'), 'alerts')),
] as const;
