import { createRoute } from '@tanstack/react-router';
import { readPart } from '../shared/address-parts';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** The funding that a company applies for. */
export const caseRoutes = [
  createRoute({ getParentRoute: () => root, path: '/saker' }).lazy(
    lazyPage(() => import('./cases-page'), 'cases'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/saker/ny',
    // The call by its slug, whether it has been sent, and the need and the agreement that it is for.
    validateSearch: (params: Record<string, unknown>) => ({
      ...readPart('stotte', params),
      ...readPart('sokt', params),
      ...readPart('behov', params),
      ...readPart('avtale', params),
    }),
  }).lazy(lazyPage(() => import('./new-case-page'), 'cases')),
  createRoute({ getParentRoute: () => root, path: '/saker/$id' }).lazy(
    lazyPage(() => import('./case-page'), 'cases', 'files', 'tasks'),
  ),
] as const;
