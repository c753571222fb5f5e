import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { pointsOf, resemblanceOf } from './compare-needs';
import { findOwnCompared, listFindable } from './companion-queries';
import { jointNeedError } from './joint-need';
import type { Companions } from './schema';

const MOST_SHOWN = 20;

/**
 * Other companies with the same challenge, the likest first, each with what is alike. Only those that have said that they may be
 * found, and only to whoever has said so too. Error: `joint_needs.not_found` for a challenge that is not open or not one's own.
 */
export function findCompanions(
  { db }: { db: Db },
  actor: OrganisationActor<'company'>,
  needId: string,
): Promise<Companions> {
  return asActor(db, actor, async (trx) => {
    const own = await findOwnCompared(trx, actor.organisationId, needId);
    if (own === undefined) throw jointNeedError('joint_needs.not_found', 'not_found');
    const { title, open } = own;
    if (!open) return { title, open, companions: [] };
    const others = await listFindable(trx, actor.organisationId, own.skills);
    const companions = others
      .map((other) => ({ other, resemblance: resemblanceOf(own, other) }))
      .filter(({ resemblance }) => resemblance.length > 0)
      .sort((a, b) => pointsOf(b.resemblance) - pointsOf(a.resemblance))
      .slice(0, MOST_SHOWN)
      .map(({ other, resemblance }) => ({
        needId: other.needId,
        title: other.title,
        company: other.company,
        municipality: other.municipality,
        resemblance,
      }));
    return { title, open, companions };
  });
}
