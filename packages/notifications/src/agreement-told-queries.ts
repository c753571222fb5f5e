import type { Trx } from '@koble/db';

interface Organisation {
  id: string;
  name: string;
}

/** An agreement as far as it decides who is told what. */
export async function findToldAgreement(
  trx: Trx,
  id: string,
): Promise<{ title: string; company: Organisation; partner: Organisation } | undefined> {
  const row = await trx
    .selectFrom('agreement')
    .innerJoin('organisation as company', 'company.id', 'agreement.companyId')
    .innerJoin('organisation as partner', 'partner.id', 'agreement.partnerId')
    .select([
      'agreement.title',
      'companyId',
      'company.name as companyName',
      'partnerId',
      'partner.name as partnerName',
    ])
    .where('agreement.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    title: row.title,
    company: { id: row.companyId, name: row.companyName },
    partner: { id: row.partnerId, name: row.partnerName },
  };
}
