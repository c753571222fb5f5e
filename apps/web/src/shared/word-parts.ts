import type { AccountWords } from '@koble/words/accounts/nb';
import type { AgreementWords } from '@koble/words/agreements/nb';
import type { AidWords } from '@koble/words/aid/nb';
import type { AlertWords } from '@koble/words/alerts/nb';
import type { CallsWords } from '@koble/words/calls/nb';
import type { CandidateWords } from '@koble/words/candidates/nb';
import type { CaseWords } from '@koble/words/cases/nb';
import type { ChallengeWords } from '@koble/words/challenges/nb';
import type { DeliveryWords } from '@koble/words/deliveries/nb';
import type { EqualTreatmentWords } from '@koble/words/equal-treatment/nb';
import type { FavouriteWords } from '@koble/words/favourites/nb';
import type { FeedWords } from '@koble/words/feeds/nb';
import type { FileWords } from '@koble/words/files/nb';
import type { IntroductionWords } from '@koble/words/introductions/nb';
import type { JointNeedWords } from '@koble/words/joint-needs/nb';
import type { MatchingWords } from '@koble/words/matching/nb';
import type { NotificationWords } from '@koble/words/notifications/nb';
import type { PilotWords } from '@koble/words/pilots/nb';
import type { PlanWords } from '@koble/words/plans/nb';
import type { ProjectWords } from '@koble/words/project/nb';
import type { RatingWords } from '@koble/words/ratings/nb';
import type { ReportWords } from '@koble/words/reports/nb';
import type { ReviewWords } from '@koble/words/reviews/nb';
import type { RuleWords } from '@koble/words/rules/nb';
import type { SynonymWords } from '@koble/words/synonyms/nb';
import type { TaskWords } from '@koble/words/tasks/nb';
import type { WorkspaceWords } from '@koble/words/workspace/nb';

export type PartWords = AccountWords &
  AgreementWords &
  AidWords &
  AlertWords &
  CallsWords &
  CandidateWords &
  CaseWords &
  ChallengeWords &
  DeliveryWords &
  EqualTreatmentWords &
  FavouriteWords &
  FeedWords &
  FileWords &
  IntroductionWords &
  JointNeedWords &
  MatchingWords &
  NotificationWords &
  PilotWords &
  PlanWords &
  ProjectWords &
  RatingWords &
  ReportWords &
  ReviewWords &
  RuleWords &
  SynonymWords &
  TaskWords &
  WorkspaceWords;

type ReadWords = () => Promise<object>;
type InLanguages = Record<'nb' | 'en', ReadWords> & { nn?: ReadWords };

/** The parts of the words that only some pages need. */
const PARTS = {
  accounts: {
    nb: async () => (await import('@koble/words/accounts/nb')).accountsNb,
    en: async () => (await import('@koble/words/accounts/en')).accountsEn,
  },
  agreements: {
    nb: async () => (await import('@koble/words/agreements/nb')).agreementsNb,
    nn: async () => (await import('@koble/words/agreements/nn')).agreementsNn,
    en: async () => (await import('@koble/words/agreements/en')).agreementsEn,
  },
  aid: {
    nb: async () => (await import('@koble/words/aid/nb')).aidNb,
    nn: async () => (await import('@koble/words/aid/nn')).aidNn,
    en: async () => (await import('@koble/words/aid/en')).aidEn,
  },
  alerts: {
    nb: async () => (await import('@koble/words/alerts/nb')).alertsNb,
    nn: async () => (await import('@koble/words/alerts/nn')).alertsNn,
    en: async () => (await import('@koble/words/alerts/en')).alertsEn,
  },
  calls: {
    nb: async () => (await import('@koble/words/calls/nb')).callsNb,
    nn: async () => (await import('@koble/words/calls/nn')).callsNn,
    en: async () => (await import('@koble/words/calls/en')).callsEn,
  },
  candidates: {
    nb: async () => (await import('@koble/words/candidates/nb')).candidatesNb,
    nn: async () => (await import('@koble/words/candidates/nn')).candidatesNn,
    en: async () => (await import('@koble/words/candidates/en')).candidatesEn,
  },
  cases: {
    nb: async () => (await import('@koble/words/cases/nb')).casesNb,
    nn: async () => (await import('@koble/words/cases/nn')).casesNn,
    en: async () => (await import('@koble/words/cases/en')).casesEn,
  },
  challenges: {
    nb: async () => (await import('@koble/words/challenges/nb')).challengesNb,
    nn: async () => (await import('@koble/words/challenges/nn')).challengesNn,
    en: async () => (await import('@koble/words/challenges/en')).challengesEn,
  },
  deliveries: {
    nb: async () => (await import('@koble/words/deliveries/nb')).deliveriesNb,
    nn: async () => (await import('@koble/words/deliveries/nn')).deliveriesNn,
    en: async () => (await import('@koble/words/deliveries/en')).deliveriesEn,
  },
  equalTreatment: {
    nb: async () => (await import('@koble/words/equal-treatment/nb')).equalTreatmentNb,
    nn: async () => (await import('@koble/words/equal-treatment/nn')).equalTreatmentNn,
    en: async () => (await import('@koble/words/equal-treatment/en')).equalTreatmentEn,
  },
  favourites: {
    nb: async () => (await import('@koble/words/favourites/nb')).favouritesNb,
    nn: async () => (await import('@koble/words/favourites/nn')).favouritesNn,
    en: async () => (await import('@koble/words/favourites/en')).favouritesEn,
  },
  feeds: {
    nb: async () => (await import('@koble/words/feeds/nb')).feedsNb,
    nn: async () => (await import('@koble/words/feeds/nn')).feedsNn,
    en: async () => (await import('@koble/words/feeds/en')).feedsEn,
  },
  files: {
    nb: async () => (await import('@koble/words/files/nb')).filesNb,
    nn: async () => (await import('@koble/words/files/nn')).filesNn,
    en: async () => (await import('@koble/words/files/en')).filesEn,
  },
  introductions: {
    nb: async () => (await import('@koble/words/introductions/nb')).introductionsNb,
    en: async () => (await import('@koble/words/introductions/en')).introductionsEn,
  },
  jointNeeds: {
    nb: async () => (await import('@koble/words/joint-needs/nb')).jointNeedsNb,
    nn: async () => (await import('@koble/words/joint-needs/nn')).jointNeedsNn,
    en: async () => (await import('@koble/words/joint-needs/en')).jointNeedsEn,
  },
  matching: {
    nb: async () => (await import('@koble/words/matching/nb')).matchingNb,
    nn: async () => (await import('@koble/words/matching/nn')).matchingNn,
    en: async () => (await import('@koble/words/matching/en')).matchingEn,
  },
  notifications: {
    nb: async () => (await import('@koble/words/notifications/nb')).notificationsNb,
    en: async () => (await import('@koble/words/notifications/en')).notificationsEn,
  },
  pilots: {
    nb: async () => (await import('@koble/words/pilots/nb')).pilotsNb,
    nn: async () => (await import('@koble/words/pilots/nn')).pilotsNn,
    en: async () => (await import('@koble/words/pilots/en')).pilotsEn,
  },
  plans: {
    nb: async () => (await import('@koble/words/plans/nb')).plansNb,
    nn: async () => (await import('@koble/words/plans/nn')).plansNn,
    en: async () => (await import('@koble/words/plans/en')).plansEn,
  },
  project: {
    nb: async () => (await import('@koble/words/project/nb')).projectNb,
    nn: async () => (await import('@koble/words/project/nn')).projectNn,
    en: async () => (await import('@koble/words/project/en')).projectEn,
  },
  ratings: {
    nb: async () => (await import('@koble/words/ratings/nb')).ratingsNb,
    nn: async () => (await import('@koble/words/ratings/nn')).ratingsNn,
    en: async () => (await import('@koble/words/ratings/en')).ratingsEn,
  },
  reports: {
    nb: async () => (await import('@koble/words/reports/nb')).reportsNb,
    nn: async () => (await import('@koble/words/reports/nn')).reportsNn,
    en: async () => (await import('@koble/words/reports/en')).reportsEn,
  },
  reviews: {
    nb: async () => (await import('@koble/words/reviews/nb')).reviewsNb,
    nn: async () => (await import('@koble/words/reviews/nn')).reviewsNn,
    en: async () => (await import('@koble/words/reviews/en')).reviewsEn,
  },
  rules: {
    nb: async () => (await import('@koble/words/rules/nb')).rulesNb,
    nn: async () => (await import('@koble/words/rules/nn')).rulesNn,
    en: async () => (await import('@koble/words/rules/en')).rulesEn,
  },
  synonyms: {
    nb: async () => (await import('@koble/words/synonyms/nb')).synonymsNb,
    nn: async () => (await import('@koble/words/synonyms/nn')).synonymsNn,
    en: async () => (await import('@koble/words/synonyms/en')).synonymsEn,
  },
  tasks: {
    nb: async () => (await import('@koble/words/tasks/nb')).tasksNb,
    nn: async () => (await import('@koble/words/tasks/nn')).tasksNn,
    en: async () => (await import('@koble/words/tasks/en')).tasksEn,
  },
  workspace: {
    nb: async () => (await import('@koble/words/workspace/nb')).workspaceNb,
    nn: async () => (await import('@koble/words/workspace/nn')).workspaceNn,
    en: async () => (await import('@koble/words/workspace/en')).workspaceEn,
  },
} as const satisfies Record<string, InLanguages>;
export type Part = keyof typeof PARTS;

/** The words of a part by language: this one, and bokmål beneath nynorsk, which falls back to it word by word. */
export async function readPart(
  part: Part,
  language: 'nb' | 'nn' | 'en',
): Promise<Record<string, object>> {
  const { nb, nn, en }: InLanguages = PARTS[part];
  if (language === 'en') return { en: await en() };
  const words = { nb: await nb() };
  return language === 'nb' || nn === undefined ? words : { ...words, nn: await nn() };
}
