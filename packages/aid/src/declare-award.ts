import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { countAwards, insertAward } from './aid-award-queries';
import { aidError } from './aid-error';
import { oreOf, refuseFuture } from './amount';
import type { AwardInput, AwardVersion } from './award-input';

/** Ten a year for fifty years; more is a machine. */
const MOST_AWARDS = 500;

/**
 * Adds an award to the company's list as its own word. Errors: those of `oreOf` and `refuseFuture`; `aid.too_many_awards` from 500.
 */
export async function declareAward(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { grantedOn, giver, basis, ...amount }: AwardInput,
): Promise<AwardVersion> {
  refuseFuture(clock, grantedOn);
  const { organisationId } = actor;
  const award = { organisationId, grantedOn, giver, basis, ...oreOf(amount) };
  return asActor(db, actor, async (trx) => {
    if ((await countAwards(trx, organisationId)) >= MOST_AWARDS)
      throw aidError('aid.too_many_awards', 'conflict');
    const declared = await insertAward(trx, { ...award, source: 'declared' });
    await recordAct(trx, actor, {
      action: 'aid_award.declared',
      objectKind: 'aid_award',
      objectId: declared.id,
    });
    return declared;
  });
}
