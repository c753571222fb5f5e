import { asActor, recordAct } from '@koble/accounts';
import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { CatalogueErrorCode } from './catalogue-error';
import { listSubstance } from './favourite-queries';
import type { ListingReport } from './report-input';
import { saveReportOfPerson, saveReportOfVisitor } from './report-queries';

/**
 * Tells the operators' advisers what is wrong with a listing; its owner is not told, and nothing happens to it by itself. Anybody
 * may, once for each listing as long as nobody has looked at it. Error: `catalogue.not_found` for a listing that is not to be seen.
 */
export async function reportListing(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  { kind, id, reason, text }: ListingReport,
): Promise<void> {
  const [listing] = await listSubstance(db, [{ kind, id }]);
  if (listing === undefined || listing.standing === 'hidden')
    throw new AppError<CatalogueErrorCode>('catalogue.not_found', 'not_found');
  const { title } = listing;
  const report = { kind, sourceId: id, title, reason, text, createdAt: clock.now() };
  if (actor.kind === 'visitor') {
    await saveReportOfVisitor(db, { ...report, personId: null, byVisitor: true });
    return;
  }
  await asActor(db, actor, async (trx) => {
    await saveReportOfPerson(trx, { ...report, personId: actor.personId, byVisitor: false });
    await recordAct(trx, actor, {
      action: 'listing.reported',
      objectKind: kind,
      objectId: id,
      details: { reason },
    });
  });
}
