import type { DB, Trx } from '@koble/db';
import type { Selectable } from 'kysely';
import { TOLD_ROLES } from './recipient-queries';

/** A person as themself, or an organisation. An adviser who has taken a case is a person of theirs. */
export interface Party {
  personId: string | null;
  organisationId: string | null;
  organisation: string | null;
}

/** An introduction as far as it decides who is told. `adviser` is null where none takes part. */
export interface ToldIntroduction {
  title: string;
  initiator: Party & { saidYes: boolean };
  receiver: Party & { saidYes: boolean };
  adviser: (Party & { onlyAsked: boolean }) | null;
}

export async function findToldIntroduction(
  trx: Trx,
  id: string,
): Promise<ToldIntroduction | undefined> {
  const row = await trx
    .selectFrom('introduction')
    .leftJoin('organisation as initiator', 'initiator.id', 'initiatorOrganisationId')
    .leftJoin('organisation as receiver', 'receiver.id', 'receiverOrganisationId')
    .leftJoin('organisation as adviser', 'adviser.id', 'adviserOrganisationId')
    .leftJoin('membership as adviserMembership', (join) =>
      join
        .onRef('adviserMembership.personId', '=', 'introduction.adviserPersonId')
        .onRef('adviserMembership.organisationId', '=', 'introduction.adviserOrganisationId')
        .on('adviserMembership.role', 'in', TOLD_ROLES),
    )
    .selectAll('introduction')
    .select([
      'initiator.name as initiatorName',
      'receiver.name as receiverName',
      'adviser.name as adviserName',
      'adviserMembership.personId as adviserStillThere',
    ])
    .where('introduction.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    title: row.title,
    initiator: {
      personId: row.initiatorPersonId,
      organisationId: row.initiatorOrganisationId,
      organisation: row.initiatorName,
      saidYes: row.initiatorYesAt !== null,
    },
    receiver: {
      personId: row.receiverPersonId,
      organisationId: row.receiverOrganisationId,
      organisation: row.receiverName,
      saidYes: row.receiverYesAt !== null,
    },
    adviser: hasAdviser(row)
      ? {
          // Whoever has taken a case and left since: it is everybody's of theirs again.
          personId: row.adviserStillThere,
          organisationId: row.adviserOrganisationId,
          organisation: row.adviserName,
          onlyAsked: row.adviserPart === 'asked',
        }
      : null,
  };
}

function hasAdviser(row: Selectable<DB['introduction']>): boolean {
  return row.adviserPart !== null && row.adviserPart !== 'out';
}

export async function acceptedSlotOf(trx: Trx, meetingId: string): Promise<Date | null> {
  const meeting = await trx
    .selectFrom('meeting')
    .select('acceptedSlot')
    .where('id', '=', meetingId)
    .executeTakeFirst();
  return meeting?.acceptedSlot ?? null;
}
