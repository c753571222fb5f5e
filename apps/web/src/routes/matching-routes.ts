import { createRoute } from '@tanstack/react-router';
import { readReturnTo } from '../features/accounts/return-to';
import { readPart } from '../shared/address-parts';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** What a company needs and what a person offers, and what fits. */
export const matchingRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/behov',
    // The page of the wizard, so that the browser's own back goes to the question before.
    validateSearch: ({ steg }: Record<string, unknown>): { steg?: string } =>
      typeof steg === 'string' && /^[2-9]$/.test(steg) ? { steg } : {},
  }).lazy(lazyPage(() => import('./wizard-page'))),
  createRoute({
    getParentRoute: () => root,
    path: '/behov/resultat',
    // A need of the company's own instead of this tab's draft.
    validateSearch: (params: Record<string, unknown>) => readPart('behov', params),
  }).lazy(lazyPage(() => import('./bundles-page'), 'matching', 'plans')),
  createRoute({ getParentRoute: () => root, path: '/mine-behov' }).lazy(
    lazyPage(() => import('./own-needs-page'), 'accounts', 'introductions', 'matching'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/mine-behov/$id/folk',
  }).lazy(lazyPage(() => import('./people-page'), 'matching')),
  createRoute({
    getParentRoute: () => root,
    path: '/mine-behov/$id/utfordring',
  }).lazy(lazyPage(() => import('./own-challenge-page'), 'accounts', 'challenges')),
  createRoute({
    getParentRoute: () => root,
    path: '/mine-behov/$id/sammen',
  }).lazy(lazyPage(() => import('./companions-page'), 'accounts', 'jointNeeds')),
  createRoute({ getParentRoute: () => root, path: '/fellesbehov' }).lazy(
    lazyPage(() => import('./joint-needs-page'), 'accounts', 'jointNeeds'),
  ),
  createRoute({ getParentRoute: () => root, path: '/fellesbehov/$id' }).lazy(
    lazyPage(() => import('./joint-need-page'), 'accounts', 'introductions', 'jointNeeds'),
  ),
  createRoute({ getParentRoute: () => root, path: '/bagatellstotte' }).lazy(
    lazyPage(() => import('./aid-page'), 'accounts', 'aid', 'feeds'),
  ),
  createRoute({ getParentRoute: () => root, path: '/delt-med-oss' }).lazy(
    lazyPage(() => import('./shared-challenges-page'), 'accounts', 'challenges'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/min-profil',
    validateSearch: readReturnTo,
  }).lazy(lazyPage(() => import('./own-profile-page'), 'accounts', 'candidates')),
  createRoute({ getParentRoute: () => root, path: '/roller-for-meg' }).lazy(
    lazyPage(() => import('./roles-for-me-page'), 'matching'),
  ),
] as const;
