import { plainText } from '@koble/kernel';
import { z } from 'zod';
import { AtVersion } from './agreement-input';
import { ProposedTerms } from './terms';

export const CHANGE_REASON = { min: 10, max: 1000 } as const;

/** Other terms than those that hold, and why; the whole of them, not only what is new. */
export const ChangeProposal = AtVersion.extend({
  reason: z.string().overwrite(plainText).min(CHANGE_REASON.min).max(CHANGE_REASON.max),
  terms: ProposedTerms,
});

/** A no to what is proposed, with what the other side reads; empty where there is nothing to say. */
export const ChangeRefusal = AtVersion.extend({
  answer: z.string().overwrite(plainText).max(CHANGE_REASON.max),
});
