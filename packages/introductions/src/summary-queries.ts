import type { SignedIn } from '@koble/accounts/schema';
import type { DB, Trx } from '@koble/db';
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely';
import type { AnswerHabit } from './schema';

/** An introduction with the public names of its organisations. */
export type NamedIntroduction = Selectable<DB['introduction']> & {
  initiatorName: string | null;
  initiatorAnswers: AnswerHabit['answers'];
  initiatorAnswerDays: number | null;
  receiverName: string | null;
  receiverAnswers: AnswerHabit['answers'];
  receiverAnswerDays: number | null;
  operatorName: string | null;
};

const LIMIT = 200;

function selectNamed(trx: Trx) {
  return trx
    .selectFrom('introduction')
    .leftJoin('organisation as initiator', 'initiator.id', 'introduction.initiatorOrganisationId')
    .leftJoin('organisation as receiver', 'receiver.id', 'introduction.receiverOrganisationId')
    .leftJoin('organisation as operator', 'operator.id', 'introduction.adviserOrganisationId')
    .selectAll('introduction')
    .select([
      'initiator.name as initiatorName',
      'initiator.answers as initiatorAnswers',
      'initiator.answerDays as initiatorAnswerDays',
      'receiver.name as receiverName',
      'receiver.answers as receiverAnswers',
      'receiver.answerDays as receiverAnswerDays',
      'operator.name as operatorName',
    ]);
}

export function findNamedIntroduction(
  trx: Trx,
  id: string,
): Promise<NamedIntroduction | undefined> {
  return selectNamed(trx).where('introduction.id', '=', id).executeTakeFirst();
}

/** The last 200 that the actor's side has sent or is writing, what changed last at the top. */
export function listNamedSent(trx: Trx, actor: SignedIn): Promise<NamedIntroduction[]> {
  return selectNamed(trx)
    .where((where) =>
      where.and([
        isInitiator(where, actor),
        where.or([where('state', '=', 'draft'), where('initiatorYesAt', 'is not', null)]),
      ]),
    )
    .orderBy('introduction.updatedAt', 'desc')
    .limit(LIMIT)
    .execute();
}

/** The last 200 that others have sent or proposed to the actor's side, or asked its advisers about. */
export function listNamedInbox(trx: Trx, actor: SignedIn): Promise<NamedIntroduction[]> {
  return selectNamed(trx)
    .where((where) =>
      where.and([
        where('state', '<>', 'draft'),
        where.or([
          isReceiver(where, actor),
          isAdviser(where, actor),
          where.and([isInitiator(where, actor), where('initiatorYesAt', 'is', null)]),
        ]),
      ]),
    )
    .orderBy('introduction.updatedAt', 'desc')
    .limit(LIMIT)
    .execute();
}

type Where = ExpressionBuilder<DB, 'introduction'>;

function isInitiator(where: Where, actor: SignedIn): Expression<SqlBool> {
  return actor.kind === 'candidate'
    ? where('initiatorPersonId', '=', actor.personId)
    : where('initiatorOrganisationId', '=', actor.organisationId);
}

function isReceiver(where: Where, actor: SignedIn): Expression<SqlBool> {
  return actor.kind === 'candidate'
    ? where('receiverPersonId', '=', actor.personId)
    : where('receiverOrganisationId', '=', actor.organisationId);
}

function isAdviser(where: Where, actor: SignedIn): Expression<SqlBool> {
  if (actor.kind === 'candidate') return where.lit(false);
  return where.and([
    where('adviserOrganisationId', '=', actor.organisationId),
    where('adviserPart', '<>', 'out'),
  ]);
}
