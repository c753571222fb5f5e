import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { deleteAward } from './aid-award-queries';
import type { AwardVersion } from './award-input';
import { lockDeclaredAward } from './lock-declared-award';

/** Takes an award that the company has declared off its list. Errors: those of `lockDeclaredAward`. */
export function withdrawAward(
  { db }: { db: Db },
  actor: OrganisationActor<'company'>,
  award: AwardVersion,
): Promise<void> {
  return asActor(db, actor, async (trx) => {
    await lockDeclaredAward(trx, actor, award);
    await deleteAward(trx, award.id);
    await recordAct(trx, actor, {
      action: 'aid_award.withdrawn',
      objectKind: 'aid_award',
      objectId: award.id,
    });
  });
}
