import { createRoute } from '@tanstack/react-router';
import { readPart, readShown } from '../shared/address-parts';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** From interest to outcome. */
export const introductionRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/interesse/$kind/$id',
    // The step, so that the browser's own back goes to the one before.
    validateSearch: ({ steg }: Record<string, unknown>): { steg?: string } =>
      typeof steg === 'string' && /^[23]$/.test(steg) ? { steg } : {},
  }).lazy(lazyPage(() => import('./interest-page'), 'introductions', 'candidates')),
  createRoute({
    getParentRoute: () => root,
    path: '/henvendelser',
    validateSearch: readShown,
  }).lazy(lazyPage(() => import('./sent-page'), 'introductions')),
  createRoute({
    getParentRoute: () => root,
    path: '/henvendelser/$id',
  }).lazy(lazyPage(() => import('./introduction-page'), 'introductions', 'files')),
  createRoute({
    getParentRoute: () => root,
    path: '/innboks',
    validateSearch: readShown,
  }).lazy(lazyPage(() => import('./inbox-page'), 'introductions')),
  createRoute({
    getParentRoute: () => root,
    path: '/foresla',
    validateSearch: (params: Record<string, unknown>) => ({
      ...readPart('behov', params),
      ...readPart('kandidat', params),
      ...readPart('pilot', params),
    }),
  }).lazy(lazyPage(() => import('./propose-page'), 'introductions')),
] as const;
