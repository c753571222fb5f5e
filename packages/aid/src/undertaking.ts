import type { Db } from '@koble/db';
import { awardsOf } from './aid-award-queries';
import { listAgreedCircle, listLinks } from './aid-link-queries';
import type { AidAward } from './de-minimis';
import type { AidLink } from './schema';

/** The companies whose awards count for one, by what is counted and shown of them. */
export interface Undertaking {
  /** It and those it has agreed with: all of it counts and is shown. */
  shown: readonly string[];
  /** Those that these have agreed with, and so on: all of it counts, and only its sum is shown. */
  further: readonly string[];
  /** Those that it has declared and that have not answered: what the public register has of them counts, as a sum. */
  unanswered: readonly string[];
}

/**
 * The awards of the single undertaking this organisation belongs to (Reg. (EU) 2023/2831 art. 2(2)), the oldest first. Nobody learns from a link
 * that they alone have declared what another company has told Koble: until it agrees, only what stands in a public register
 * counts. And a link that another company has declared counts for nobody else before it was agreed to.
 */
export async function awardsOfUndertaking(db: Db, organisationId: string): Promise<AidAward[]> {
  const undertaking = await getUndertaking(db, organisationId);
  const { shown, further, unanswered } = undertaking;
  return countedAwards(undertaking, await awardsOf(db, [...shown, ...further, ...unanswered]));
}

async function getUndertaking(db: Db, organisationId: string): Promise<Undertaking> {
  const links = await listLinks(db, organisationId);
  const circle = await listAgreedCircle(db, organisationId);
  const shown = shownCompanies(organisationId, links);
  return {
    shown,
    further: circle.filter((id) => !shown.includes(id)),
    unanswered: links
      .filter(({ state, declaredByUs }) => state === 'declared' && declaredByUs)
      .map(({ otherId }) => otherId)
      .filter((id) => !circle.includes(id)),
  };
}

/** A company and those it has agreed with. */
export function shownCompanies(organisationId: string, links: readonly AidLink[]): string[] {
  const agreed = links.filter(({ state }) => state === 'agreed');
  return [organisationId, ...agreed.map(({ otherId }) => otherId)];
}

/** Which of these awards count for the undertaking; those that are not to be shown are marked. */
function countedAwards(
  { shown, unanswered }: Undertaking,
  awards: readonly AidAward[],
): AidAward[] {
  return awards
    .filter(
      ({ organisationId, source }) =>
        source === 'registered' || !unanswered.includes(organisationId),
    )
    .map(({ organisationId, grantedOn, giver, amountOre, nokPerEur, basis, source }) => ({
      ...{ organisationId, grantedOn, giver, amountOre, nokPerEur, basis, source },
      ...(shown.includes(organisationId) ? {} : { hidden: true }),
    }));
}
