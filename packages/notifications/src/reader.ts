import type { SignedIn } from '@koble/accounts/schema';
import type { Reader } from './notification-queries';

/**
 * Whose notifications somebody sees: their own as themself, else those of the organisation they act for. The two are never on
 * one screen: what a job seeker hears is nothing for the screen at their work. An adviser who acts for a client still hears as
 * their own organisation, for the client is told by its own people.
 */
export function readerOf(actor: SignedIn): Reader {
  return {
    personId: actor.personId,
    organisationId: actor.kind === 'candidate' ? null : (actor.operatorId ?? actor.organisationId),
  };
}
