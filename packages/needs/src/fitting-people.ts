import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { countFitting } from './fitting-people-queries';

const FEWEST_TOLD = 5;
const TOLD_BY = 5;

/** A count as it is told: in whole fives from five on, and null below, so that no small number tells who it is. */
export function toldCount(count: number): number | null {
  return count < FEWEST_TOLD ? null : Math.round(count / TOLD_BY) * TOLD_BY;
}

/**
 * About how many of the people whom a company may see have all these skills: in whole fives, null below five. It reads no more than
 * the musts; what else a need says moves people up and down and shuts nobody out.
 */
export async function aboutHowManyFit(
  { db, clock }: { db: Db; clock: Clock },
  { organisationId, operatorId }: OrganisationActor<'company'>,
  { skillsMust }: { skillsMust: readonly string[] },
): Promise<{ about: number | null }> {
  // An adviser who acts for a client is of the operator all the same.
  const lookers = operatorId === undefined ? [organisationId] : [organisationId, operatorId];
  const count = await countFitting(db, { skillsMust, lookers, now: clock.now() });
  return { about: toldCount(count) };
}
