import type { AppRouter } from '@koble/api';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>['plans'];

export type Plan = Outputs['get'];
export type PlanSummary = Outputs['list'][number];
export type PlanTask = Plan['tasks'][number];
export type Change = Plan['changes'][number];
export type Picture = Plan['saved'];
