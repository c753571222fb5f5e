import type { NeedInput } from '@koble/needs/schema';
import { useState } from 'react';
import { EMPTY_DRAFT, keepDraft, readDraft, titleOf, type CompanyFacts, type Draft } from './draft';
import { payOfTyped, type TypedPay } from './typed-pay';

export interface DraftEditor {
  draft: Draft;
  change(need: Partial<NeedInput>): void;
  /** Where the need has no place yet, it is the company's. */
  changeCompany(company: CompanyFacts): void;
  changeBudget(text: string, ore: number | null): void;
  changePay(typed: TypedPay): void;
  /** The person has put right what was understood. */
  correct(need: Partial<NeedInput>): void;
  startOver(): void;
}

/** The draft of this tab, kept at every change. */
export function useDraft(firstGoal: string): DraftEditor {
  const [draft, setDraft] = useState(() => {
    const kept = readDraft();
    return firstGoal === ''
      ? kept
      : { ...kept, need: { ...kept.need, goal: firstGoal, title: titleOf(firstGoal) } };
  });
  const update = (next: Draft): void => {
    keepDraft(next);
    setDraft(next);
  };
  return {
    draft,
    change: (need) => {
      update({ ...draft, need: { ...draft.need, ...need } });
    },
    changeCompany: (company) => {
      const municipality = draft.need.municipality ?? company.municipality ?? null;
      update({ ...draft, company, need: { ...draft.need, municipality } });
    },
    changeBudget: (text, ore) => {
      update({ ...draft, budgetText: text, need: { ...draft.need, budgetOre: ore } });
    },
    changePay: (typedPay) => {
      update({ ...draft, typedPay, need: { ...draft.need, pay: payOfTyped(typedPay) } });
    },
    correct: (need) => {
      update({ ...draft, corrected: true, need: { ...draft.need, ...need } });
    },
    startOver: () => {
      update(EMPTY_DRAFT);
    },
  };
}
