import type { Trx } from '@koble/db';
import { listAddenda } from './addendum-queries';
import type { ProposedChange } from './change-queries';
import type { DecidedChange, ProposedView } from './change-views';
import { listDecided } from './decided-queries';
import { termsDifference } from './terms-difference';
import type { NumberedTerms } from './terms-queries';

/** What is proposed, against the terms that hold. */
export function proposedView(
  { side, reason, proposedAt, terms, baseNumber, signatures }: ProposedChange,
  laid: readonly NumberedTerms[],
): ProposedView {
  const before = laid.find(({ number }) => number === baseNumber);
  return {
    side,
    reason,
    at: proposedAt.toISOString(),
    terms,
    changes: before === undefined ? [] : termsDifference(before.terms, terms),
    signed: signatures.map((one) => one.side),
  };
}

/** What came of each change that was proposed, the last at the top; `laid` are all terms of the agreement. */
export async function decidedChanges(
  trx: Trx,
  agreementId: string,
  laid: readonly NumberedTerms[],
): Promise<DecidedChange[]> {
  const addenda = await listAddenda(trx, agreementId);
  const termsOf = (number: number | null) => laid.find((one) => one.number === number)?.terms;
  return (await listDecided(trx, agreementId)).map(
    ({ terms, baseNumber, proposedAt, decidedAt, ...change }) => {
      const before = termsOf(baseNumber);
      const after = terms ?? termsOf(change.termsNumber);
      const kept = addenda.find(({ changeId }) => changeId === change.id);
      return {
        ...change,
        proposedAt: proposedAt.toISOString(),
        decidedAt: decidedAt.toISOString(),
        changes: before && after ? termsDifference(before, after) : [],
        addendum: kept === undefined ? null : addendumOf(kept),
      };
    },
  );
}

function addendumOf({
  number,
  sha256,
  termsSha256,
  bytes,
  at,
}: NonNullable<DecidedChange['addendum']>): DecidedChange['addendum'] {
  return { number, sha256, termsSha256, bytes, at };
}
