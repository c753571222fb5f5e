import type { CompanyProfile } from '@koble/accounts/schema';
import type { ProjectQuestion } from '@koble/funding/schema';
import { addDays, addMonths } from '@koble/kernel';
import type { CostField } from '../../shared/cost-address';
import {
  NO_COSTS,
  costProblems,
  costsOf,
  hasCosts,
  isWhole,
  oreIfSaid,
  wholeOf,
} from './project-costs';

export type ProjectField = CostField | 'startsOn' | 'months' | 'ownMoney' | 'spending';
/** When most of the costs come. */
export const SPENDINGS = ['even', 'start', 'both', 'end'] as const;
type Spending = (typeof SPENDINGS)[number];

/** A project as it is being written: what was typed, as it was typed. */
export interface ProjectDraft {
  company: Partial<CompanyProfile>;
  typed: Record<ProjectField, string>;
}

/** What is wrong with a field, by the key of its words. */
export type ProjectProblems = Partial<
  Record<ProjectField, 'amount' | 'hours' | 'months' | 'startsOn' | 'nothing'>
>;

const USUAL_MONTHS = '12';
const MOST_MONTHS = 60;
const KEY = 'koble.project';

/** A project about which nothing has been said. */
export function emptyProject(company: Partial<CompanyProfile>, today: string): ProjectDraft {
  return {
    company,
    typed: {
      ...NO_COSTS,
      startsOn: today,
      months: USUAL_MONTHS,
      ownMoney: '',
      spending: 'even',
    },
  };
}

/** What was written on this device of the project from this place ("pilot:…"); null where there is none or it is unreadable. */
export function readProject(from: string): ProjectDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${KEY}.${from}`) ?? 'null');
    return isProject(kept) ? kept : null;
  } catch {
    // Text that is not ours, or a browser that keeps nothing: begin anew rather than fail.
    return null;
  }
}

export function keepProject(from: string, draft: ProjectDraft): void {
  try {
    localStorage.setItem(`${KEY}.${from}`, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still answers.
  }
}

export function dropProject(from: string): void {
  localStorage.removeItem(`${KEY}.${from}`);
}

function isProject(kept: unknown): kept is ProjectDraft {
  if (typeof kept !== 'object' || kept === null || !('company' in kept) || !('typed' in kept))
    return false;
  const { typed } = kept;
  const fields = Object.keys(emptyProject({}, '').typed);
  return (
    typeof kept.company === 'object' &&
    typeof typed === 'object' &&
    typed !== null &&
    fields.every((field) =>
      Object.entries(typed).some(([key, value]) => key === field && typeof value === 'string'),
    )
  );
}

/** What is to be put right before the project can be worked out. */
export function problemsOf({ typed }: ProjectDraft): ProjectProblems {
  const problems: ProjectProblems = costProblems(typed);
  if (!isWhole(typed.ownMoney)) problems.ownMoney = 'amount';
  const months = wholeOf(typed.months);
  if (!isWhole(typed.months) || months < 1 || months > MOST_MONTHS) problems.months = 'months';
  if (!/^20\d\d-\d\d-\d\d$/.test(typed.startsOn)) problems.startsOn = 'startsOn';
  if (!hasCosts(typed)) problems.purchasedRd ??= 'nothing';
  return problems;
}

/** The project as it is asked about; for a draft without problems. */
export function questionOf({ company, typed }: ProjectDraft): ProjectQuestion {
  const { startsOn } = typed;
  const endsOn = addDays(addMonths(startsOn, wholeOf(typed.months)), -1);
  return {
    company,
    answers: {},
    costs: costsOf(typed),
    period: {
      startsOn,
      endsOn,
      milestones: milestonesOf(
        SPENDINGS.find((one) => one === typed.spending) ?? 'even',
        startsOn.slice(0, 7),
        endsOn.slice(0, 7),
      ),
    },
    ownMoneyOre: oreIfSaid(typed.ownMoney),
  };
}

function milestonesOf(
  spending: Spending,
  first: string,
  last: string,
): ProjectQuestion['period']['milestones'] {
  switch (spending) {
    case 'even':
      return [];
    case 'start':
      return [{ month: first, percent: 100 }];
    case 'end':
      return [{ month: last, percent: 100 }];
    case 'both':
      return [
        { month: first, percent: 50 },
        { month: last, percent: 50 },
      ];
  }
}
