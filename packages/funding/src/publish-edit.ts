import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { findCallBySlug } from './call-queries';
import { organisationName } from './funder-queries';
import { fundingError } from './funding-error';
import { publishCall } from './publish-call';
import type { CallPublication, FundingCall } from './schema';

/**
 * Publishes what somebody has written, in the name of their organisation where they say that they have read it at its source; else
 * the last check stands, which a call that is new has none of. Errors: `funding.not_checked` and those of `publishCall`.
 */
export async function publishEdit(
  place: { db: Db; clock: Clock },
  actor: OrganisationActor,
  { call, checked, ...edit }: CallPublication,
): Promise<FundingCall> {
  const check = checked
    ? {
        checkedOn: osloDate(place.clock.now()),
        checkedBy: await organisationName(place.db, actor.organisationId),
      }
    : await findCallBySlug(place.db, call.slug);
  if (check === undefined)
    throw fundingError('funding.not_checked', 'invalid', { field: 'checked' });
  const { checkedOn, checkedBy } = check;
  return publishCall(place, actor, { ...call, ...edit, checkedOn, checkedBy });
}
