import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { findAnswer } from './aid-answer-queries';
import { awardsOf } from './aid-award-queries';
import { listLinks } from './aid-link-queries';
import { ledgerOf } from './ledger';
import { canManageLinks } from './link';
import type { AidLedger } from './schema';
import { awardsOfUndertaking, shownCompanies } from './undertaking';

/**
 * The de minimis ledger of the actor's company today. What is listed is read behind the wall, where only the own awards and those of
 * companies that agreed are; the others come to it as a sum.
 */
export async function getLedger(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
): Promise<AidLedger> {
  const { organisationId } = actor;
  const listed = await asActor(db, actor, async (trx) => {
    const links = await listLinks(trx, organisationId);
    return {
      links,
      awards: await awardsOf(trx, shownCompanies(organisationId, links)),
      otherSupport: (await findAnswer(trx, organisationId)) ?? null,
    };
  });
  return {
    ...ledgerOf({
      ...listed,
      organisationId,
      counted: await awardsOfUndertaking(db, organisationId),
      today: osloDate(clock.now()),
    }),
    mayManageLinks: canManageLinks(actor),
  };
}
