import type { Migration } from 'kysely';
import { marketplace } from './2026-11-23-marketplace';
import { introductions } from './2026-11-25-introductions';
import { people } from './2026-11-25-people';
import { roles } from './2026-11-26-roles';
import { alerts } from './2026-11-27-alerts';
import { favourites } from './2026-11-27-favourites';
import { feedsIn } from './2026-11-27-feeds-in';
import { needWatch } from './2026-11-27-need-watch';
import { objections } from './2026-11-27-objections';
import { reports } from './2026-11-27-reports';
import { reviews } from './2026-11-27-reviews';
import { salaryWish } from './2026-11-27-salary-wish';
import { zeroHits } from './2026-11-27-zero-hits';
import { agreements } from './2026-11-28-agreements';
import { aid } from './2026-11-28-aid';
import { briefs } from './2026-11-28-briefs';
import { calls } from './2026-11-28-calls';
import { callHistory } from './2026-11-28-calls-history';
import { cases } from './2026-11-28-cases';
import { companyAnswers } from './2026-11-28-company-answers';
import { delivery } from './2026-11-28-delivery';
import { importers } from './2026-11-28-importers';
import { jointNeeds } from './2026-11-28-joint-needs';
import { offers } from './2026-11-28-offers';
import { plans } from './2026-11-28-plans';
import { workspace } from './2026-11-28-workspace';
import { agreementChanges } from './2026-11-29-agreement-changes';
import { caseFiles } from './2026-11-29-case-files';
import { jointCases } from './2026-11-29-joint-cases';
import { planReminders } from './2026-11-29-plan-reminders';
import { awards } from './2026-11-30-awards';
import { callVersionOrigin } from './2026-11-30-call-version-origin';
import { jointWithdrawals } from './2026-11-30-joint-withdrawals';

/** By name, which is also the order. A migration that has landed is never edited. */
export const migrations: Record<string, Migration> = {
  '2026-11-23-marketplace': marketplace,
  '2026-11-25-introductions': introductions,
  '2026-11-25-people': people,
  '2026-11-26-roles': roles,
  '2026-11-27-alerts': alerts,
  '2026-11-27-favourites': favourites,
  '2026-11-27-feeds-in': feedsIn,
  '2026-11-27-need-watch': needWatch,
  '2026-11-27-objections': objections,
  '2026-11-27-reports': reports,
  '2026-11-27-reviews': reviews,
  '2026-11-27-salary-wish': salaryWish,
  '2026-11-27-zero-hits': zeroHits,
  '2026-11-28-agreements': agreements,
  '2026-11-28-aid': aid,
  '2026-11-28-briefs': briefs,
  '2026-11-28-calls': calls,
  '2026-11-28-calls-history': callHistory,
  '2026-11-28-cases': cases,
  '2026-11-28-company-answers': companyAnswers,
  '2026-11-28-delivery': delivery,
  '2026-11-28-importers': importers,
  '2026-11-28-joint-needs': jointNeeds,
  '2026-11-28-offers': offers,
  '2026-11-28-plans': plans,
  '2026-11-28-workspace': workspace,
  '2026-11-29-agreement-changes': agreementChanges,
  '2026-11-29-case-files': caseFiles,
  '2026-11-29-joint-cases': jointCases,
  '2026-11-29-plan-reminders': planReminders,
  '2026-11-30-awards': awards,
  '2026-11-30-call-version-origin': callVersionOrigin,
  '2026-11-30-joint-withdrawals': jointWithdrawals,
};
