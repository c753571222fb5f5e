import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page';
import { root } from './root-route';

/** The bundles that a company has decided to go for. */
export const planRoutes = [
  createRoute({ getParentRoute: () => root, path: '/planer' }).lazy(
    lazyPage(() => import('./plans-page'), 'plans', 'tasks'),
  ),
  createRoute({ getParentRoute: () => root, path: '/planer/$id' }).lazy(
    lazyPage(() => import('./plan-page'), 'plans', 'tasks'),
  ),
] as const;
