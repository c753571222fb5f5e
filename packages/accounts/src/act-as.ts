import { inTransaction, type Db } from '@koble/db';
import { AppError, assertNever } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { ActingChoice } from './account-input';
import type { Choices } from './account-views';
import { asThemself, type SignedIn } from './actor';
import { recordAct } from './audit-queries';
import { updateSession } from './choice-queries';
import { listChoices } from './list-choices';

type SessionChoice = Parameters<typeof updateSession>[2];

const SELF: SessionChoice = { actsAs: 'self', actingOrganisationId: null, clientId: null };

/**
 * Chooses whom the session acts for from the next request on, on every server.
 * `accounts.no_such_organisation` for one that is not theirs, and for somebody else's session.
 */
export async function actAs(
  { db }: { db: Db },
  actor: SignedIn,
  { sessionId, choice }: { sessionId: string; choice: ActingChoice },
): Promise<void> {
  const { personId } = actor;
  const chosen = sessionChoice(await listChoices({ db }, actor), choice);
  await inTransaction(db, async (trx) => {
    if (chosen === undefined || !(await updateSession(trx, { sessionId, personId }, chosen)))
      throw new AppError<AccountErrorCode>('accounts.no_such_organisation', 'not_found');
    const objectId = chosen.clientId ?? chosen.actingOrganisationId;
    await recordAct(trx, asThemself(actor), {
      action: 'acting.chosen',
      ...(objectId === null ? {} : { objectKind: 'organisation', objectId }),
      details: { as: choice.as },
    });
  });
}

function sessionChoice(
  { organisations, clients }: Choices,
  choice: ActingChoice,
): SessionChoice | undefined {
  switch (choice.as) {
    case 'self':
      return SELF;
    case 'organisation': {
      const found = organisations.find(({ id }) => id === choice.organisationId);
      return found && { actsAs: 'organisation', actingOrganisationId: found.id, clientId: null };
    }
    case 'client': {
      const found = clients.find(({ id }) => id === choice.companyId);
      return (
        found && {
          actsAs: 'organisation',
          actingOrganisationId: found.operatorId,
          clientId: found.id,
        }
      );
    }
    default:
      return assertNever(choice);
  }
}
