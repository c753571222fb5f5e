import type { Db } from '@koble/db';
import { addDays, osloDate } from '@koble/kernel';
import { aRequest, theTerms } from '../../support/agreement-examples';

interface Between {
  companyId: string;
  partnerId: string;
  offerId: string;
  needId: string;
  askedFor: string;
  onTheTable: string;
  agreedOn: string;
}

/** What a company and a partner agree on: asked for, on the table and accepted by both. */
export async function addAgreements(db: Db, now: Date, between: Between): Promise<void> {
  const { askedFor, onTheTable, agreedOn, needId, offerId, companyId, partnerId } = between;
  const { message, wishedStartOn } = aRequest(offerId);
  const asked = {
    offerId,
    companyId,
    partnerId,
    title: 'Prøv sveiserobot på egne deler (demo)',
    message,
    wishedStartOn,
    quarter: '2027Q1',
    deadlineOn: addDays(osloDate(now), 14),
    createdAt: now,
    updatedAt: now,
  };
  await db
    .insertInto('agreement')
    .values([
      { ...asked, id: askedFor },
      { ...asked, id: onTheTable, needId, state: 'offered', termsNumber: 1 },
      {
        ...asked,
        id: agreedOn,
        state: 'accepted',
        termsNumber: 1,
        companyAccepted: 1,
        partnerAccepted: 1,
        acceptedAt: now,
        deadlineOn: null,
      },
    ])
    .execute();
  for (const agreementId of [onTheTable, agreedOn])
    await db
      .insertInto('agreementTerms')
      .values({
        agreementId,
        number: 1,
        side: 'partner',
        terms: JSON.stringify(theTerms()),
        at: now,
      })
      .execute();
}
