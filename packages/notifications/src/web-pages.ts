import type { MailItem } from './mail-message';
import type { NeedSupplies, NotificationKind } from './notification-kinds';

/** Addresses of the web's pages that mails lead to. */
export const WEB_PAGES = {
  notifications: '/varsler',
  preferences: '/varsler/innstillinger',
  case: (id: string) => `/saker/${id}`,
  plan: (id: string) => `/planer/${id}`,
  introduction: (id: string) => `/henvendelser/${id}`,
  agreement: (id: string) => `/avtaler/${id}`,
  invitation: (token: string) => `/invitasjon?token=${encodeURIComponent(token)}`,
} as const;

/** Where something can be done about what is not an introduction. */
const PAGES: Partial<Record<NotificationKind, string>> = {
  'invitation.accepted': '/organisasjon',
  'membership.asked': '/organisasjon',
  'membership.granted': '/organisasjon',
  'consent.asked': '/organisasjon',
  'consent.ended': '/organisasjon',
  'consent.given': '/klienter',
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

/** Where somebody can do something about a notification; among the others where there is nothing to do. */
export function pageOf({ kind, introductionId, data }: MailItem): string {
  if (data.plan !== undefined) return WEB_PAGES.plan(data.plan.planId);
  if (data.task !== undefined) return WEB_PAGES.plan(data.task.planId);
  if (data.deadline !== undefined) return WEB_PAGES.case(data.deadline.caseId);
  if (data.supplies !== undefined) return suppliesPage(data.supplies);
  if (data.agreementId !== undefined) return WEB_PAGES.agreement(data.agreementId);
  return introductionId === null
    ? (PAGES[kind] ?? WEB_PAGES.notifications)
    : WEB_PAGES.introduction(introductionId);
}

/** People have a list of their own; whatever else is new is among the bundles. */
function suppliesPage({ needId, pilots, calls }: NeedSupplies): string {
  return pilots + calls === 0 ? `/mine-behov/${needId}/folk` : `/behov/resultat?behov=${needId}`;
}
