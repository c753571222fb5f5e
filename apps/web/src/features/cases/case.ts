import type { AppRouter } from '@koble/api';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>['cases'];

export type Case = Outputs['get'];
export type CaseSummary = Outputs['list']['cases'][number];
export type CaseItem = Case['items'][number];
