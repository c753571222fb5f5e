import { profilesOfOrganisations } from '@koble/accounts';
import type { Trx } from '@koble/db';
import { osloDate } from '@koble/kernel';
import { listWatchedNeeds, type WatchedNeed } from '@koble/needs';
import { isGoodNews } from './is-good-news';
import { listedSupplies, listingIdOf } from './listed-supplies';
import { insertNeedSupplies, listShutOut, lockFirstShown } from './need-supply-queries';
import { relatedTo } from './related-to';
import type { ScoredSupply } from './supply';

/**
 * Finds for each of these listings that is a person, pilot or call the open needs that it fits well, and writes each pair down: the
 * alerts' turned-round search, where the searches are needs. Nothing is found for a need that was published later, whose company was
 * shown the listing then, and no candidate for a company that they have shut out. It is matching's own, since the score decides;
 * `packages/alerts`, which imports this one, gives it the listings that are due.
 */
export async function offerToNeeds(
  trx: Trx,
  listingIds: readonly string[],
  now: Date,
): Promise<void> {
  for (const supply of await listedSupplies(trx, listingIds, now)) {
    const needIds = await needsFor(trx, supply, now);
    await insertNeedSupplies(trx, { listingId: listingIdOf(supply), needIds }, now);
  }
}

async function needsFor(trx: Trx, supply: ScoredSupply, now: Date): Promise<string[]> {
  const since = await lockFirstShown(trx, supply);
  if (since === undefined) return [];
  const needs = await listWatchedNeeds(trx, relatedTo(supply), { now, since });
  const fitting = await whichFit(trx, { supply, needs, now });
  if (supply.kind !== 'candidate') return fitting.map(({ id }) => id);
  const companyIds = fitting.map(({ organisationId }) => organisationId);
  const shutOut = await listShutOut(trx, [supply.id], companyIds);
  return fitting
    .filter(({ organisationId }) => !shutOut.has(`${supply.id} ${organisationId}`))
    .map(({ id }) => id);
}

async function whichFit(
  trx: Trx,
  of: { supply: ScoredSupply; needs: readonly WatchedNeed[]; now: Date },
): Promise<WatchedNeed[]> {
  const { supply, needs } = of;
  const today = osloDate(of.now);
  // What a company is says nothing of how a person fits.
  const companies =
    supply.kind === 'candidate'
      ? new Map<string, object>()
      : await profilesOfOrganisations(
          trx,
          needs.map(({ organisationId }) => organisationId),
        );
  return needs.filter(({ organisationId, asked }) =>
    isGoodNews(
      { need: asked, company: companies.get(organisationId) ?? {}, answers: {}, today },
      supply,
    ),
  );
}
