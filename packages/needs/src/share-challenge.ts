import type { AccountEvent } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { insertPartners, keepPartners, listPartnersIn, setAudience } from './brief-queries';
import type { ChallengeShare } from './challenge-brief';
import { lockOwnChallenge } from './lock-own-challenge';
import type { NeedErrorCode } from './need';

/**
 * Says for whom a challenge is. Chosen partners alone read it then: it leaves the search, the feeds and everybody's page, and those
 * who are new to it are told. The role of a need that also asks for people stays everybody's, with its title and goal, and without
 * the data and equipment at hand. Errors: those of `lockOwnChallenge`; `needs.unknown_partner` (field `partners`).
 */
export function shareChallenge(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  share: ChallengeShare,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    await lockOwnChallenge(trx, actor, share.id);
    const partners = share.audience === 'all' ? [] : [...new Set(share.partners)];
    await refuseUnknownPartners(trx, partners);
    await setAudience(trx, share.id, share.audience);
    await keepPartners(trx, share.id, partners);
    if (partners.length === 0) return;
    const added = await insertPartners(trx, { needId: share.id, partners, at: clock.now() });
    for (const partnerId of added)
      await emitEvent<AccountEvent>(trx, { kind: 'need.shared', needId: share.id, partnerId });
  });
}

async function refuseUnknownPartners(trx: Trx, partners: readonly string[]): Promise<void> {
  if (partners.length === 0) return;
  const known = await listPartnersIn(trx, partners);
  const unknown = partners.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new AppError<NeedErrorCode>('needs.unknown_partner', 'invalid', {
      field: 'partners',
      details: { id: unknown },
    });
}
