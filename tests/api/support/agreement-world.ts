import type { Db } from '@koble/db';
import { addDays, osloDate } from '@koble/kernel';
import { aRequest, addSignedChange, theTerms } from '../../support/agreement-examples';

interface Between {
  companyId: string;
  partnerId: string;
  offerId: string;
  needId: string;
  askedFor: string;
  onTheTable: string;
  agreedOn: string;
  underWay: string;
  toChange: string;
  delivered: string;
  approved: string;
  toldOf: string;
  companyHours: string;
  partnerFile: string;
}

/** What a company and a partner agree on: asked for, on the table, accepted by both, under way, delivered and approved. */
export async function addAgreements(db: Db, now: Date, between: Between): Promise<void> {
  const {
    askedFor,
    onTheTable,
    agreedOn,
    underWay,
    delivered,
    approved,
    needId,
    offerId,
    companyId,
    partnerId,
  } = between;
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
  const agreed = {
    ...asked,
    termsNumber: 1,
    companyAccepted: 1,
    partnerAccepted: 1,
    acceptedAt: now,
    deadlineOn: null,
  };
  const startedOn = osloDate(now);
  await db
    .insertInto('agreement')
    .values([
      { ...asked, id: askedFor },
      { ...asked, id: onTheTable, needId, state: 'offered', termsNumber: 1 },
      { ...agreed, id: agreedOn, state: 'accepted' },
      { ...agreed, id: underWay, state: 'running', startedOn },
      { ...agreed, id: between.toChange, state: 'running', startedOn },
      { ...agreed, id: delivered, state: 'delivered', startedOn, deliveredAt: now },
      {
        ...agreed,
        id: approved,
        state: 'approved',
        startedOn,
        deliveredAt: now,
        approvedAt: now,
      },
      {
        ...agreed,
        id: between.toldOf,
        state: 'reviewed',
        startedOn,
        deliveredAt: now,
        approvedAt: now,
      },
    ])
    .execute();
  for (const agreementId of [onTheTable, agreedOn, underWay, between.toChange, delivered, approved])
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
  await addSignedChange(db, {
    ...{ agreementId: between.toChange, side: 'partner', at: now },
    ...{ name: 'Demo-Finn Forsker', organisation: 'Demo FoU-partner' },
    ...{ reason: 'Delene kommer tre uker senere.', weeks: 7 },
  });
  await db
    .insertInto('agreementHours')
    .values({
      agreementId: underWay,
      at: now,
      id: between.companyHours,
      side: 'company',
      spentOn: startedOn,
      minutes: 60,
      note: '',
    })
    .execute();
  await db
    .insertInto('agreementFile')
    .values({
      id: between.partnerFile,
      agreementId: underWay,
      deliverable: theTerms().deliverables[0] ?? '',
      side: 'partner',
      name: 'rapport.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0'.repeat(64),
      storageKey: 'agreement-files/matrix',
      state: 'clean',
      createdAt: now,
    })
    .execute();
  const told = {
    problem: 'Bedriften sveiset tre deler for hånd.',
    work: 'Partneren sveiset de samme delene med robot.',
    outcome: 'Roboten var raskere på to av de tre delene.',
    figures: '',
    companyNamed: false,
    updatedAt: now,
  };
  await db
    .insertInto('agreementResult')
    .values([
      { ...told, agreementId: approved },
      {
        ...told,
        agreementId: between.toldOf,
        companyAgreed: 1,
        partnerAgreed: 1,
        publishedAt: now,
        wasPublic: true,
      },
    ])
    .execute();
}
