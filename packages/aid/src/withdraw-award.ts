import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { deleteAward } from './aid-award-queries';
import { lockDeclaredAward } from './lock-declared-award';

/** Takes an award that the company has declared off its list. Errors: those of `lockDeclaredAward`. */
export function withdrawAward(
  { db }: { db: Db },
  actor: OrganisationActor<'company'>,
  id: string,
): Promise<void> {
  return asActor(db, actor, async (trx) => {
    await lockDeclaredAward(trx, actor, id);
    await deleteAward(trx, id);
    await recordAct(trx, actor, {
      action: 'aid_award.withdrawn',
      objectKind: 'aid_award',
      objectId: id,
    });
  });
}
