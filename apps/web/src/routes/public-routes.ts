import { createRoute, retainSearchParams } from '@tanstack/react-router';
import { readSavedAddress } from '../features/catalogue/saved-order';
import { readSearch } from '../features/catalogue/search-address';
import { readPart } from '../shared/address-parts';
import { readCosts } from '../shared/cost-address';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** What anybody may read. */
export const publicRoutes = [
  createRoute({ getParentRoute: () => root, path: '/' }).lazy(
    lazyPage(() => import('./front-page')),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/sok',
    // The saved search that it was opened from stays while the search is changed.
    validateSearch: (params: Record<string, unknown>) => ({
      ...readSearch(params),
      ...readPart('varsel', params),
    }),
    search: { middlewares: [retainSearchParams(['varsel'])] },
  }).lazy(lazyPage(() => import('./search-page'), 'feeds')),
  createRoute({ getParentRoute: () => root, path: '/roller/$id' }).lazy(
    lazyPage(() => import('./role-page'), 'matching'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/utfordringer/$id',
  }).lazy(lazyPage(() => import('./challenge-page'))),
  createRoute({ getParentRoute: () => root, path: '/piloter/$id' }).lazy(
    lazyPage(() => import('./pilot-page'), 'ratings'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/stotte/prosjekt',
    validateSearch: (params: Record<string, unknown>) => ({
      ...readPart('behov', params),
      ...readPart('pilot', params),
      ...readCosts(params),
    }),
  }).lazy(lazyPage(() => import('./project-page'), 'project', 'rules')),
  createRoute({ getParentRoute: () => root, path: '/resultater' }).lazy(
    lazyPage(() => import('./results-page')),
  ),
  createRoute({ getParentRoute: () => root, path: '/resultater/$id' }).lazy(
    lazyPage(() => import('./result-page')),
  ),
  createRoute({ getParentRoute: () => root, path: '/stotte/$slug' }).lazy(
    lazyPage(() => import('./call-page'), 'rules'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/stotte/for-oss',
    validateSearch: readCosts,
  }).lazy(lazyPage(() => import('./calls-for-us-page'), 'project', 'rules')),
  createRoute({
    getParentRoute: () => root,
    path: '/stotte/$slug/sjekk',
  }).lazy(lazyPage(() => import('./call-check-page'), 'project', 'rules')),
  createRoute({
    getParentRoute: () => root,
    path: '/kandidater/$id',
  }).lazy(lazyPage(() => import('./candidate-page'))),
  createRoute({
    getParentRoute: () => root,
    path: '/lagret',
    validateSearch: readSavedAddress,
  }).lazy(lazyPage(() => import('./saved-page'), 'favourites')),
  createRoute({
    getParentRoute: () => root,
    path: '/slik-rangerer-vi',
  }).lazy(lazyPage(() => import('./ranking-page'), 'matching')),
  createRoute({
    getParentRoute: () => root,
    path: '/slik-rangerer-vi/likebehandling',
  }).lazy(lazyPage(() => import('./equal-treatment-page'), 'equalTreatment')),
] as const;
