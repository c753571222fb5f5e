import type { AWARD_BASES, OTHER_SUPPORT } from './award-input';

export { MOST_AWARD_ORE, NOK_PER_EUR } from './award-bounds';
export {
  AWARD_BASES,
  AwardChange,
  AwardInput,
  AwardPlan,
  AwardVersion,
  DeclarationRequest,
  LinkAnswer,
  LinkDeclaration,
  OTHER_SUPPORT,
  OtherSupportAnswer,
} from './award-input';

/** De minimis balance of the single undertaking on a day, in cents (Reg. (EU) 2023/2831). */
export interface DeMinimisBalance {
  on: string;
  ceilingCents: number;
  ceilingSource: string;
  registeredCents: number;
  declaredCents: number;
  remainingCents: number;
  /** True where the register may lack awards: always, until the national register holds three full years. */
  incomplete: boolean;
  /** The next day on which an award leaves the rolling three years, and how much then returns. */
  nextReturn: AidReturn | null;
}

/** A day on which aid leaves the rolling three years, and how much room then returns. */
export interface AidReturn {
  on: string;
  cents: number;
}

/** A company's answer to whether it has had other de minimis aid than is listed, and on which day it said so. */
export interface OtherSupport {
  answer: (typeof OTHER_SUPPORT)[number];
  on: string;
}

/** Why there may be less room than the balance says. */
export const UNKNOWN_REASONS = [
  'other_support_unanswered',
  'other_support_unsure',
  'other_support_missing',
  'basis_unknown',
  'link_unanswered',
  'register_incomplete',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** An award as those who act for the company see it. */
export interface LedgerAward {
  id: string;
  version: number;
  grantedOn: string;
  giver: string;
  amountOre: number;
  nokPerEur: number;
  cents: number;
  basis: (typeof AWARD_BASES)[number];
  source: 'registered' | 'declared';
  /** The linked company that got it; null: this one. */
  company: string | null;
  /** Whether the company typed it itself and may change it; others are changed where they are from. */
  changeable: boolean;
  /** The first day on which it no longer counts; null where it does not count today. */
  returnsOn: string | null;
}

/** A link between two companies, as one of them sees it. Declared: the other one has not answered. */
export interface AidLink {
  otherId: string;
  name: string;
  number: string | null;
  declaredByUs: boolean;
  state: 'declared' | 'agreed' | 'objected';
}

/** A link as the ledger shows it. */
export interface LedgerLink extends AidLink {
  /** What counts of that company and is not listed; null where nothing is hidden. */
  sumCents: number | null;
}

/** What a company sees of its undertaking's de minimis aid. */
export interface AidLedger {
  /** null on a day for which no ceiling is known. */
  balance: DeMinimisBalance | null;
  /** The part of what is used that is of companies whose awards are not listed. */
  hiddenCents: number;
  /** Empty: nothing speaks against the balance. */
  unknown: UnknownReason[];
  /** What of `awards` is in no sum and may count all the same, since its basis is not known. */
  ofUnknownBasis: LedgerAward[];
  /** When room returns, of what is listed; the soonest first. */
  returns: AidReturn[];
  /** The newest first. */
  awards: LedgerAward[];
  links: LedgerLink[];
  otherSupport: OtherSupport | null;
  mayManageLinks: boolean;
}

/** What an award that is only thought of would leave. */
export interface PlannedAward {
  on: string;
  /** What it is worth in euro cents. */
  cents: number;
  /** The room on that day without it. */
  roomCents: number;
  /** And with it; below nothing where there is too little room. */
  leftCents: number;
  /** The first day from then on with room for it; null where that is never in sight. */
  fitsOn: string | null;
}
