import type { Db } from '@koble/db';
import { addOrganisation } from './account-examples';
import { addSignedChange, theTerms } from './agreement-examples';
import { addPilotOffer } from './introduction-examples';
import { AT, CANARY } from './personal-canaries';

/** An agreement that the person has asked for, laid terms of, signed, worked on and reviewed, for their company. */
export async function addAgreement(
  db: Db,
  { personId, companyId }: { personId: string; companyId: string },
): Promise<void> {
  const partnerId = await addOrganisation(db, { kind: 'partner' });
  const { id: agreementId } = await db
    .insertInto('agreement')
    .values({
      offerId: await addPilotOffer(db, partnerId),
      companyId,
      partnerId,
      requestedBy: personId,
      title: 'Prøv sveiserobot',
      message: 'Vi vil prøve en robot på våre egne deler.',
      wishedStartOn: '2027-01-11',
      quarter: '2027Q1',
      state: 'offered',
      termsNumber: 1,
      companyAccepted: 1,
      deadlineOn: '2026-12-09',
      createdAt: AT,
      updatedAt: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const step = { agreementId, personId, at: AT, side: 'company' } as const;
  await db
    .insertInto('agreementTerms')
    .values({ ...step, number: 1, terms: JSON.stringify(theTerms()) })
    .execute();
  await db
    .insertInto('agreementEvent')
    .values({ ...step, kind: 'signed', termsNumber: 1 })
    .execute();
  await db
    .insertInto('agreementSignature')
    .values({
      ...step,
      termsNumber: 1,
      name: `Demo-Eira ${CANARY}`,
      organisation: 'Oppdiktet AS',
      role: 'member',
      locale: 'nb',
    })
    .execute();
  await db
    .insertInto('agreementHours')
    .values({ ...step, spentOn: '2027-01-12', minutes: 60, note: 'Målte tiden' })
    .execute();
  await db
    .insertInto('agreementFile')
    .values({
      agreementId,
      personId,
      side: 'company',
      deliverable: 'Regnestykke over tid og kostnad',
      name: 'deler.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0'.repeat(64),
      storageKey: `agreement-files/${agreementId}/deler`,
      state: 'clean',
      createdAt: AT,
    })
    .execute();
  await addSignedChange(db, {
    ...{ agreementId, personId, side: 'company', at: AT },
    ...{ name: `Demo-Eira ${CANARY}`, organisation: 'Oppdiktet AS' },
    ...{ reason: 'Delene kommer senere enn vi trodde.', weeks: 6 },
  });
  await db
    .insertInto('agreementReview')
    .values({ ...step, result: 4, cooperation: 5, again: 5, text: 'Det gikk fint.' })
    .execute();
}
