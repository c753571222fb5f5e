import type { CaseStart } from '@koble/cases/schema';
import { amountOf } from './typed';

/** A case to begin with as it was typed. */
export interface StartDraft {
  title: string;
  giver: string;
  basis: Extract<CaseStart['about'], { basis: unknown }>['basis'];
  sent: boolean;
  appliedOn: string;
  amount: string;
  needId: string;
}

export type StartField = 'title' | 'giver' | 'appliedOn' | 'amount';

export const NEW_CASE: StartDraft = {
  title: '',
  giver: '',
  basis: 'unknown',
  sent: false,
  appliedOn: '',
  amount: '',
  needId: '',
};

/** The fields to put right, in the order of the page. An amount may be left out while one plans, and only then. */
export function startProblems(draft: StartDraft, hasCall: boolean): StartField[] {
  const { title, giver, sent, appliedOn, amount } = draft;
  const isAmount = amountOf(amount) !== undefined || (!sent && amount.trim() === '');
  return [
    ...(hasCall || title.trim().length >= 3 ? [] : (['title'] as const)),
    ...(hasCall || giver.trim().length >= 2 ? [] : (['giver'] as const)),
    ...(sent && appliedOn === '' ? (['appliedOn'] as const) : []),
    ...(isAmount ? [] : (['amount'] as const)),
  ];
}

/** What is sent of a draft without problems. */
export function startOf(
  draft: StartDraft,
  { callId, agreementId }: { callId: string | null; agreementId: string | null },
): CaseStart {
  const { title, giver, basis, sent, appliedOn, amount, needId } = draft;
  return {
    about: callId === null ? { title, giver, basis } : { callId },
    needId: needId === '' ? null : needId,
    agreementId,
    appliedOn: sent ? appliedOn : null,
    appliedOre: amountOf(amount) ?? null,
  };
}
