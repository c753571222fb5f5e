import type { Clock } from '@koble/kernel';
import { createAttemptLimit, type Attempt, type LimitRule } from './auth-attempt-limit';

/** What is limited: guesses of a password, of which only the wrong ones count, and requests that send somebody a mail. */
export type Limited = 'guess' | 'mail';

const RULES: Record<Limited, { account: LimitRule; address: LimitRule }> = {
  guess: { account: { max: 10, minutes: 15 }, address: { max: 30, minutes: 5 } },
  mail: { account: { max: 5, minutes: 60 }, address: { max: 20, minutes: 60 } },
};

export interface AuthLimit {
  /** Counts an attempt against the account and the address, or neither: undefined where either has had too many. */
  take(account: string, address: string): Attempt | undefined;
}

/** Limits of one route of sign-in; another route has its own, so that a link still signs in whose password is being guessed. */
export function createAuthLimit(limited: Limited, clock: Clock): AuthLimit {
  const accounts = createAttemptLimit(RULES[limited].account, clock);
  const addresses = createAttemptLimit(RULES[limited].address, clock);
  return {
    take(account, address) {
      const ofAccount = accounts.take(account);
      if (ofAccount === undefined) return undefined;
      const ofAddress = addresses.take(address);
      if (ofAddress === undefined) {
        ofAccount.giveBack();
        return undefined;
      }
      return {
        giveBack() {
          ofAccount.giveBack();
          ofAddress.giveBack();
        },
      };
    },
  };
}
