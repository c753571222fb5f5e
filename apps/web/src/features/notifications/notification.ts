import type { AppRouter } from '@koble/api';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>['notifications'];

export type Notification = Outputs['list']['notifications'][number];
export type Preference = Outputs['preferences'][number];

/** Pages that a notification may lead to, beside the introduction that it is about. */
type Target =
  | '/organisasjon'
  | '/klienter'
  | '/min-profil'
  | '/mine-behov'
  | '/bagatellstotte'
  | '/innvendinger'
  | '/delt-med-oss'
  | '/fellesbehov'
  | '/gjennomgang'
  | '/lagret'
  | '/ordninger/rettelser';

const TARGETS: Partial<Record<Notification['kind'], Target>> = {
  'invitation.accepted': '/organisasjon',
  'membership.asked': '/organisasjon',
  'consent.asked': '/organisasjon',
  'consent.given': '/organisasjon',
  'consent.ended': '/organisasjon',
  'aid.link_declared': '/bagatellstotte',
  'aid.link_agreed': '/bagatellstotte',
  'aid.link_objected': '/bagatellstotte',
  'profile.expires': '/min-profil',
  'need.expires': '/mine-behov',
  'objection.answered': '/innvendinger',
  'need.review_asked': '/gjennomgang',
  'need.shared': '/delt-med-oss',
  'need.approved': '/mine-behov',
  'need.sent_back': '/mine-behov',
  'joint.invited': '/fellesbehov',
  'joint.joined': '/fellesbehov',
  'joint.declined': '/fellesbehov',
  'joint.withdrawn': '/fellesbehov',
  'joint.terms': '/fellesbehov',
  'joint.agreed': '/fellesbehov',
  'joint.left': '/fellesbehov',
  'favourite.deadline': '/lagret',
  'favourite.changed': '/lagret',
  'favourite.closed': '/lagret',
  'favourite.reopened': '/lagret',
  'call.corrected': '/ordninger/rettelser',
};

/** Where somebody can do something about it; undefined where there is nothing to do. `advises`: they act for an operator. */
export function targetOf(kind: Notification['kind'], advises: boolean): Target | undefined {
  return advises && kind.startsWith('consent.') ? '/klienter' : TARGETS[kind];
}

/** Whether there is anywhere to go for it, which is also having read it. */
export function leadsSomewhere(
  { kind, introductionId, data }: Notification,
  advises: boolean,
): boolean {
  const target = targetOf(kind, advises);
  const isLinked = [data.supplies, data.agreementId, data.deadline, data.plan, data.task].some(
    (one) => one !== undefined,
  );
  return introductionId !== null || isLinked || target !== undefined;
}

type Supplies = NonNullable<Notification['data']['supplies']>;

/** What new there can be for a need, in the order in which it is counted up. */
export const SUPPLIES = ['people', 'pilots', 'calls'] as const satisfies (keyof Supplies)[];

/** People have a list of their own; whatever else is new is among the bundles. */
export function onlyPeople({ pilots, calls }: Supplies): boolean {
  return pilots + calls === 0;
}

/** Who did it, where that is a person: persons stand in no list by name. */
type Nameless = 'seeker' | 'aSeeker' | 'adviser' | 'organisation';

const NAMELESS: Partial<Record<Notification['kind'], Nameless>> = {
  'introduction.sent': 'aSeeker',
  'introduction.proposed': 'adviser',
  'introduction.adviser_joined': 'adviser',
};

export function namelessOf(kind: Notification['kind']): Nameless {
  const named = /^(agreement|aid|consent|membership|invitation|joint|need)\./.test(kind)
    ? 'organisation'
    : 'seeker';
  return NAMELESS[kind] ?? named;
}
