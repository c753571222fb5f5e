import type { AppRouter } from '@koble/api';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>['matching'];

export type OwnObjection = Outputs['myObjections'][number];
export type ObjectionToAnswer = Outputs['objections'][number];
