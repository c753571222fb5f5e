import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import { sha256 } from '@koble/kernel/fingerprint';
import { listMilestonesDone, listUnderWay } from './milestone-queries';
import { AgreementTerms } from './terms';

/** A milestone that is not reached yet, for a calendar. */
export interface MilestoneDate {
  /** The same each time that the same milestone of the same day is told of. */
  uid: string;
  agreementId: string;
  agreement: string;
  title: string;
  on: IsoDate;
}

/** The milestones to come of all agreements that the acting organisation has under way, the soonest first. */
export function listMilestoneDates(
  { db }: { db: Db },
  actor: OrganisationActor,
): Promise<MilestoneDate[]> {
  return asActor(db, actor, async (trx) => {
    const dates: MilestoneDate[] = [];
    for (const { id, title: agreement, terms } of await listUnderWay(trx, actor.organisationId)) {
      const done = await listMilestonesDone(trx, id);
      for (const { title, on } of AgreementTerms.parse(terms).milestones)
        if (!done.has(title))
          dates.push({
            uid: `milestone-${sha256(`${id} ${title} ${on}`)}`,
            agreementId: id,
            agreement,
            title,
            on,
          });
    }
    return dates.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  });
}
