import type { AppRouter } from '@koble/api';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>['notifications'];

export type Notification = Outputs['list']['notifications'][number];
export type Preference = Outputs['preferences'][number];

/** Pages that a notification may lead to, beside the introduction that it is about. */
type Target = '/organisasjon' | '/klienter' | '/min-profil' | '/mine-behov';

const TARGETS: Partial<Record<Notification['kind'], Target>> = {
  'invitation.accepted': '/organisasjon',
  'membership.asked': '/organisasjon',
  'consent.asked': '/organisasjon',
  'consent.given': '/organisasjon',
  'consent.ended': '/organisasjon',
  'profile.expires': '/min-profil',
  'need.expires': '/mine-behov',
};

/** Where somebody can do something about it; undefined where there is nothing to do. `advises`: they act for an operator. */
export function targetOf(kind: Notification['kind'], advises: boolean): Target | undefined {
  return advises && kind.startsWith('consent.') ? '/klienter' : TARGETS[kind];
}

/** Who did it, where that is a person: persons stand in no list by name. */
type Nameless = 'seeker' | 'aSeeker' | 'adviser' | 'organisation';

const NAMELESS: Partial<Record<Notification['kind'], Nameless>> = {
  'introduction.sent': 'aSeeker',
  'introduction.proposed': 'adviser',
  'introduction.adviser_joined': 'adviser',
};

export function namelessOf(kind: Notification['kind']): Nameless {
  const named = /^(consent|membership|invitation)\./.test(kind) ? 'organisation' : 'seeker';
  return NAMELESS[kind] ?? named;
}
