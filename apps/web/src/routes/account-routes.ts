import { createRoute } from '@tanstack/react-router';
import { readReturnTo, type ReturnTo } from '../features/accounts/return-to';
import { readSignInLink } from '../features/accounts/sign-in-link';
import { readSignInNews, type SignInNews } from '../features/accounts/sign-in-news';
import { readToken } from '../shared/address-parts';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** Signing in, and what somebody is. */
export const accountRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/logg-inn',
    validateSearch: (params: Record<string, unknown>): ReturnTo & SignInNews => ({
      ...readReturnTo(params),
      ...readSignInNews(params),
    }),
  }).lazy(lazyPage(() => import('./sign-in-page'), 'accounts')),
  createRoute({
    getParentRoute: () => root,
    path: '/logg-inn/lenke',
    validateSearch: readSignInLink,
  }).lazy(lazyPage(() => import('./sign-in-link-page'), 'accounts')),
  createRoute({ getParentRoute: () => root, path: '/logg-inn/videre' }).lazy(
    lazyPage(() => import('./first-page'), 'accounts'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/ny-konto',
    validateSearch: readReturnTo,
  }).lazy(lazyPage(() => import('./sign-up-page'), 'accounts')),
  createRoute({
    getParentRoute: () => root,
    path: '/glemt-passord',
    validateSearch: readReturnTo,
  }).lazy(lazyPage(() => import('./forgot-password-page'), 'accounts')),
  createRoute({
    getParentRoute: () => root,
    path: '/nytt-passord',
    validateSearch: (params: Record<string, unknown>) => ({
      ...readToken(params),
      ...readSignInNews(params),
    }),
  }).lazy(lazyPage(() => import('./new-password-page'), 'accounts')),
  createRoute({
    getParentRoute: () => root,
    path: '/invitasjon',
    validateSearch: readToken,
  }).lazy(lazyPage(() => import('./invitation-page'), 'accounts')),
  createRoute({ getParentRoute: () => root, path: '/registrer' }).lazy(
    lazyPage(() => import('./register-page'), 'accounts'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/organisasjon',
  }).lazy(lazyPage(() => import('./organisation-page'), 'accounts')),
  createRoute({ getParentRoute: () => root, path: '/vare-svar' }).lazy(
    lazyPage(() => import('./company-answers-page'), 'rules'),
  ),
  createRoute({ getParentRoute: () => root, path: '/min-konto' }).lazy(
    lazyPage(() => import('./me-page'), 'accounts'),
  ),
  createRoute({ getParentRoute: () => root, path: '/personvern' }).lazy(
    lazyPage(() => import('./privacy-page'), 'accounts'),
  ),
] as const;
