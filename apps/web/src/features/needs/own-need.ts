import type { AppRouter } from '@koble/api';
import type { NeedInput } from '@koble/needs/schema';
import type { inferRouterOutputs } from '@trpc/server';

/** A need as its own company reads it. */
export type OwnNeed = inferRouterOutputs<AppRouter>['needs']['mine'][number];

/** The part of it that was asked. */
export function askedIn(own: OwnNeed): NeedInput {
  const { id: _id, organisationId: _of, state: _state, interests: _interests, ...rest } = own;
  const { publishedAt: _from, expiresAt: _to, renewedAt: _again, review: _review, ...need } = rest;
  return need;
}
