import type { AwardInput } from '@koble/aid/schema';

/** An award with nothing special about it, as a company types it; for tests. */
export function anAward(changed: Partial<AwardInput> = {}): AwardInput {
  return {
    grantedOn: '2026-02-02',
    giver: 'Oppdiktet fylkeskommune',
    currency: 'NOK',
    amount: 11_500_000,
    nokPerEur: 11.5,
    basis: 'de_minimis',
    ...changed,
  };
}
