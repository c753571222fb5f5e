import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { updateAward } from './aid-award-queries';
import { oreOf, refuseFuture } from './amount';
import type { AwardChange, AwardVersion } from './award-input';
import { lockDeclaredAward } from './lock-declared-award';

/** Writes an award of the company's own list anew, and gives its next version. Errors: those of `declareAward` and `lockDeclaredAward`. */
export async function changeAward(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { id, version, award: { grantedOn, giver, basis, ...amount } }: AwardChange,
): Promise<AwardVersion> {
  refuseFuture(clock, grantedOn);
  const award = { grantedOn, giver, basis, ...oreOf(amount) };
  return asActor(db, actor, async (trx) => {
    await lockDeclaredAward(trx, actor, { id, version });
    const changed = { id, version: version + 1 };
    await updateAward(trx, id, { ...award, version: changed.version });
    await recordAct(trx, actor, {
      action: 'aid_award.changed',
      objectKind: 'aid_award',
      objectId: id,
    });
    return changed;
  });
}
