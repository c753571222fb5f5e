import type { CompanyProfile } from '@koble/accounts/schema';
import type { NeedInput } from '@koble/needs/schema';
import { kronerText, NO_PAY, typedOf, type TypedPay } from './typed-pay';

/** What the wizard knows of the company; only what was stated or fetched. */
export type CompanyFacts = Partial<CompanyProfile>;

/** A need while it is being written, as it lies in this tab. */
export interface Draft {
  company: CompanyFacts;
  need: NeedInput;
  /** Whether the person has corrected what was understood: then the text no longer decides it. */
  corrected: boolean;
  /** The budget as it was typed: what is no amount stays to be put right. */
  budgetText: string;
  /** The pay in the same way. */
  typedPay: TypedPay;
  /** The need that it puts right, by its id; null for a new one. */
  correcting: string | null;
}

const KEY = 'koble.draft';

export const EMPTY_DRAFT: Draft = {
  company: {},
  corrected: false,
  budgetText: '',
  typedPay: NO_PAY,
  correcting: null,
  need: {
    title: '',
    goal: '',
    wants: ['people', 'pilot', 'funding'],
    occupations: [],
    skillsMust: [],
    skillsShould: [],
    languages: [],
    municipality: null,
    startsOn: null,
    mode: null,
    extent: null,
    openings: 1,
    pay: null,
    ownHours: null,
    budgetOre: null,
    dataAtHand: '',
    equipmentAtHand: '',
  },
};

/** A need of the company's own as a draft, to be put right. */
export function draftOf(id: string, need: NeedInput): Draft {
  return {
    ...EMPTY_DRAFT,
    need,
    corrected: true,
    budgetText: need.budgetOre === null ? '' : kronerText(need.budgetOre),
    typedPay: typedOf(need.pay),
    correcting: id,
  };
}

/** The draft of this tab, or an empty one where there is none or it is of an older version. */
export function readDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isDraft(kept)
      ? { ...EMPTY_DRAFT, ...kept, need: { ...EMPTY_DRAFT.need, ...kept.need } }
      : EMPTY_DRAFT;
  } catch {
    // Text that is not ours: begin anew rather than fail.
    return EMPTY_DRAFT;
  }
}

export function keepDraft(draft: Draft): void {
  sessionStorage.setItem(KEY, JSON.stringify(draft));
}

export function dropDraft(): void {
  sessionStorage.removeItem(KEY);
}

/** A title out of the first words of a goal, for who does not care to write one. */
export function titleOf(goal: string): string {
  const [first = ''] = goal.split(/[.!?\n]/);
  return first.trim().slice(0, 140);
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'need' in value && 'company' in value;
}
