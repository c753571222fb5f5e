import type { DB, Trx } from '@koble/db';
import { sql, type Selectable } from 'kysely';
import type { Side } from './agreement-input';

/** An agreement with the names of its organisations and of its need, and which side is to answer a change that is proposed. */
export type NamedAgreement = Selectable<DB['agreement']> & {
  companyName: string;
  partnerName: string;
  needTitle: string | null;
  changeWaitsFor: Side | null;
};

const LIMIT = 200;

function selectNamed(trx: Trx) {
  return trx
    .selectFrom('agreement')
    .innerJoin('organisation as company', 'company.id', 'agreement.companyId')
    .innerJoin('organisation as partner', 'partner.id', 'agreement.partnerId')
    .leftJoin('need', 'need.id', 'agreement.needId')
    .selectAll('agreement')
    .select([
      'company.name as companyName',
      'partner.name as partnerName',
      'need.title as needTitle',
      sql<Side | null>`(
        select case
          when change.side = 'company' and not exists (
            select from agreement_change_signature s where s.change_id = change.id and s.side = 'partner'
          ) then 'partner'
          when change.side = 'partner' and exists (
            select from agreement_change_signature s where s.change_id = change.id and s.side = 'company'
          ) then 'partner'
          else 'company'
        end
        from agreement_change change
        where change.agreement_id = agreement.id and change.state = 'proposed'
      )`.as('changeWaitsFor'),
    ]);
}

export function findNamedAgreement(trx: Trx, id: string): Promise<NamedAgreement | undefined> {
  return selectNamed(trx).where('agreement.id', '=', id).executeTakeFirst();
}

/** The last 200 of an organisation, on either side, what changed last at the top. */
export function listNamedAgreements(trx: Trx, organisationId: string): Promise<NamedAgreement[]> {
  return selectNamed(trx)
    .where((where) =>
      where.or([where('companyId', '=', organisationId), where('partnerId', '=', organisationId)]),
    )
    .orderBy('agreement.updatedAt', 'desc')
    .limit(LIMIT)
    .execute();
}
