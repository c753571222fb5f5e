import type { Trx } from '@koble/db';

/** A correction of a call: whose call, who said it and for whom they acted, and what was answered. */
export function findToldCorrection(trx: Trx, id: string) {
  return trx
    .selectFrom('callCorrection')
    .innerJoin('fundingCall', 'fundingCall.id', 'callCorrection.callId')
    .select(['callId', 'title', 'fundingCall.organisationId as funderId', 'reason'])
    .select(['personId', 'callCorrection.organisationId'])
    .where('callCorrection.id', '=', id)
    .executeTakeFirst();
}
