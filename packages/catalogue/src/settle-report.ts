import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { CatalogueErrorCode } from './catalogue-error';
import type { SettledReport } from './report-input';
import { setHandled } from './report-queries';

/** Writes down what an adviser has done about a report, once. Error: `catalogue.not_found` for one that is handled or is none. */
export function settleReport(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'operator'>,
  { id, note }: SettledReport,
): Promise<void> {
  return asActor(db, actor, async (trx) => {
    const handled = { handledAt: clock.now(), handledBy: actor.personId, note };
    if (!(await setHandled(trx, id, handled)))
      throw new AppError<CatalogueErrorCode>('catalogue.not_found', 'not_found');
    await recordAct(trx, actor, {
      action: 'listing.report_handled',
      objectKind: 'listing_report',
      objectId: id,
    });
  });
}
