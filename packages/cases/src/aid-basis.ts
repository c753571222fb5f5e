import type { AID_BASES } from '@koble/funding/schema';

type AidBasis = (typeof AID_BASES)[number];

/**
 * What stands in a company's ledger of aid: de minimis aid (Reg. (EU) 2023/2831), aid under the GBER (Reg. (EU) No 651/2014), and what
 * may be either, which the ledger keeps out of its sums and tells of.
 */
const LEDGER_BASES = ['de_minimis', 'gber_25', 'gber_28', 'gber_31', 'unknown'] as const;
type LedgerBasis = (typeof LEDGER_BASES)[number];

/** The basis under which a grant is written into the ledger; undefined for what is known to be no such aid. */
export function ledgerBasis(basis: AidBasis): LedgerBasis | undefined {
  return LEDGER_BASES.find((one) => one === basis);
}
