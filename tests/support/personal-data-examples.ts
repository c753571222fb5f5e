import type { DB, Db } from '@koble/db';
import type { Insertable } from 'kysely';
import { addMember, addOrganisation, addPerson, addSession } from './account-examples';
import { theTerms } from './agreement-examples';
import { aCall } from './funding-examples';
import { addPilotOffer } from './introduction-examples';

/** What somebody wrote; it may be found nowhere once they are gone. */
export const CANARY = 'kanarifugl';
/** What the other side wrote to them. */
export const OTHERS_WORDS = 'gråspurv';
const AT = '2026-11-25T10:00:00Z';

/** A person who is named by every column of the database that can name one, in rows of their own and in others'. */
export async function addPersonEverywhere(db: Db) {
  const personId = await addPerson(db, `Demo-Eira ${CANARY}`, { email: `${CANARY}@koble.example` });
  const company = await addMember(db, { personId, role: 'member' });
  const { organisationId } = company;
  const operatorId = await addOrganisation(db, { kind: 'operator' });
  const otherId = await addPerson(db, 'Demo-Hamid Oppdiktmo');
  await addMember(db, { organisationId, personId: otherId });
  await addSession(db, personId);
  const login = { personId, accountId: personId, providerId: 'credential', password: CANARY };
  await db.insertInto('login').values(login).execute();
  await db
    .insertInto('verification')
    .values([
      { identifier: 'reset-password:x', value: personId, expiresAt: AT },
      {
        identifier: 'link',
        value: JSON.stringify({ email: `${CANARY}@koble.example` }),
        expiresAt: AT,
      },
    ])
    .execute();

  const request = { organisationId, createdAt: AT, decidedAt: AT, granted: true };
  await db
    .insertInto('membershipRequest')
    .values([
      { ...request, personId, decidedBy: otherId },
      { ...request, personId: otherId, decidedBy: personId },
    ])
    .execute();
  const invitation = { organisationId, role: 'member', createdAt: AT, expiresAt: AT } as const;
  await db
    .insertInto('invitation')
    .values([
      { ...invitation, email: 'ny@koble.example', invitedBy: personId, tokenHash: 'hash-of-hers' },
      { ...invitation, email: `${CANARY}@koble.example`, invitedBy: otherId, tokenHash: 'hash' },
    ])
    .execute();
  const consent = { companyId: organisationId, operatorId, askedAt: AT, givenAt: AT, endedAt: AT };
  await db
    .insertInto('clientConsent')
    .values({ ...consent, askedBy: personId, givenBy: personId, endedBy: personId })
    .execute();

  await db
    .insertInto('companyAnswer')
    .values({
      organisationId,
      ruleKey: 'needs:research_partner',
      answer: true,
      answeredBy: personId,
      answeredAt: AT,
    })
    .execute();

  const { id: candidateId } = await db
    .insertInto('candidate')
    .values({
      personId,
      state: 'active',
      title: 'Metallarbeidere',
      experience: 'long',
      municipality: '5037',
      district: 'innherred',
      radiusKm: 50,
      modes: ['onsite'],
      extents: ['full_time'],
      confirmedAt: AT,
      expiresAt: '2027-05-24T10:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('candidateBlock')
    .values({ candidateId, organisationId: operatorId })
    .execute();

  const applied = await addIntroduction(db, {
    kind: 'role',
    initiatorPersonId: personId,
    receiverOrganisationId: operatorId,
    sentBy: personId,
    answeredBy: otherId,
    why: CANARY,
    criteria: JSON.stringify([{ skillId: 'welding', evidence: CANARY }]),
    declinedBy: 'initiator',
    declineText: CANARY,
  });
  const wanted = await addIntroduction(db, {
    kind: 'candidate',
    candidateId,
    initiatorOrganisationId: operatorId,
    receiverPersonId: personId,
    sentBy: otherId,
    answeredBy: personId,
    why: 'Vi trenger en sveiser.',
    declinedBy: 'receiver',
    declineText: CANARY,
  });
  await addIntroduction(db, {
    kind: 'challenge',
    initiatorOrganisationId: operatorId,
    receiverOrganisationId: organisationId,
    answeredBy: personId,
    adviserPersonId: personId,
    adviserOrganisationId: organisationId,
    adviserPart: 'proposed',
  });
  await addThread(db, { introductionId: applied, personId, side: 'initiator', text: CANARY });
  await addThread(db, {
    introductionId: wanted,
    personId: otherId,
    side: 'initiator',
    text: OTHERS_WORDS,
  });

  await addAgreement(db, { personId, companyId: organisationId });
  const mail = {
    toAddress: `${CANARY}@koble.example`,
    locale: 'nb',
    kind: 'sign_in_link',
  } as const;
  await addAlerts(db, personId);
  await addCallWork(db, { personId, otherId, operatorId });
  const link = JSON.stringify({ url: `https://koble.example/${CANARY}` });
  await db
    .insertInto('mail')
    .values([
      { ...mail, personId, data: link, dueAt: AT, createdAt: AT },
      { ...mail, personId: null, data: link, dueAt: AT, createdAt: AT },
    ])
    .execute();
  await db
    .insertInto('notification')
    .values({
      personId,
      topic: 'answer',
      kind: 'introduction.accepted',
      inApp: true,
      mailMode: 'now',
      createdAt: AT,
    })
    .execute();
  await db
    .insertInto('notificationPreference')
    .values({ personId, topic: 'answer', inApp: true, mail: 'off' })
    .execute();
  const report = {
    kind: 'role',
    sourceId: '00000000-0000-4000-8000-000000000000',
    title: 'Sveiser',
    reason: 'other',
    byVisitor: false,
    createdAt: AT,
    handledAt: AT,
    note: 'Sett på.',
  } as const;
  await db
    .insertInto('listingReport')
    .values([
      { ...report, text: CANARY, personId, handledBy: otherId },
      { ...report, text: '', personId: otherId, handledBy: personId },
    ])
    .execute();
  await db
    .insertInto('favourite')
    .values({
      personId,
      kind: 'role',
      sourceId: '00000000-0000-4000-8000-000000000000',
      title: 'Sveiser',
      version: 0,
      substance: '',
      shown: false,
      createdAt: AT,
    })
    .execute();
  await db
    .insertInto('auditEntry')
    .values([
      { personId, action: 'person.saved' },
      { personId: otherId, seenPersonId: personId, action: 'name.seen' },
      { personId: otherId, objectKind: 'person', objectId: personId, action: 'member.removed' },
    ])
    .execute();
  await addFundingCase(db, { personId, organisationId });
  await addPlanTask(db, { personId, organisationId });
  const shown = { inputs: '{}', inputsHash: 'a', result: '{}', resultHash: 'b' };
  const { id: matchLogId } = await db
    .insertInto('matchLog')
    .values({ ...shown, ruleVersion: '1', personId })
    .returning('id')
    .executeTakeFirstOrThrow();
  const objection = { matchLogId, aboutKind: 'role', aboutId: matchLogId, createdAt: AT } as const;
  await db
    .insertInto('matchObjection')
    .values([
      { ...objection, personId, reason: `${CANARY}: det stemmer ikke` },
      {
        ...objection,
        personId: otherId,
        reason: `${OTHERS_WORDS}: det stemmer ikke`,
        state: 'answered',
        answer: 'Vi har sett på det sammen.',
        answeredBy: personId,
        answeredAt: AT,
      },
    ])
    .execute();
  return { personId, otherId, company, operatorId, introductions: { applied, wanted } };
}

/** What somebody has to do and has done for a funding case of their company, and their calendar's address. */
async function addFundingCase(
  db: Db,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<void> {
  const { id: caseId } = await db
    .insertInto('fundingCase')
    .values({
      organisationId,
      title: 'Pilotstøtte (demo)',
      giver: 'Demofondet',
      basis: 'de_minimis',
      state: 'planned',
      createdAt: AT,
      updatedAt: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: itemId } = await db
    .insertInto('fundingCaseItem')
    .values({
      caseId,
      kind: 'report',
      assigneeId: personId,
      doneBy: personId,
      doneAt: AT,
      createdAt: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('fundingCaseFile')
    .values({
      itemId,
      personId,
      name: 'rapport.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0'.repeat(64),
      storageKey: `case-files/${caseId}`,
      state: 'clean',
      createdAt: AT,
    })
    .execute();
  await db
    .insertInto('fundingCaseStep')
    .values({ caseId, kind: 'planned', personId, at: AT })
    .execute();
  await db
    .insertInto('calendarAddress')
    .values({ personId, organisationId, tokenHash: 'calendar-hash-of-hers', madeAt: AT })
    .execute();
}

/** What somebody has done for a plan of their company. */
async function addPlanTask(
  db: Db,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<void> {
  const { id: planId } = await db
    .insertInto('plan')
    .values({
      organisationId,
      title: 'Robot i vår',
      saved: '{}',
      lookedOn: '2026-11-28',
      createdAt: AT,
      updatedAt: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const done = { assigneeId: personId, doneBy: personId, doneAt: AT, createdAt: AT };
  await db
    .insertInto('planTask')
    .values({ planId, kind: 'start', ...done })
    .execute();
}

/** What somebody wants to hear of, as a person and by their address alone. */
async function addAlerts(db: Db, personId: string): Promise<void> {
  const subscribers = await db
    .insertInto('alertSubscriber')
    .values([
      { personId, createdAt: AT },
      { email: `${CANARY}@koble.example`, locale: 'nb', createdAt: AT },
    ])
    .returning('id')
    .execute();
  for (const { id: subscriberId } of subscribers) {
    const listing = { subscriberId, listingId: 'role_1' };
    await db
      .insertInto('savedSearch')
      .values({
        subscriberId,
        queryId: 'query',
        search: JSON.stringify({ q: CANARY }),
        name: CANARY,
        mail: true,
        frequency: 'daily',
        days: 30,
        until: AT,
        since: AT,
        createdAt: AT,
      })
      .execute();
    await db
      .insertInto('alertTold')
      .values({ ...listing, toldAt: AT })
      .execute();
    await db
      .insertInto('alertDismissal')
      .values({ ...listing, dismissedAt: AT })
      .execute();
  }
}

async function addIntroduction(
  db: Db,
  of: Omit<Insertable<DB['introduction']>, 'title'>,
): Promise<string> {
  const { id } = await db
    .insertInto('introduction')
    .values({
      title: 'Sveiser',
      state: 'declined',
      sentAt: AT,
      initiatorYesAt: AT,
      receiverYesAt: AT,
      releasedAt: AT,
      ...of,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** One of everything that belongs to an introduction, by one person. */
async function addThread(
  db: Db,
  {
    text,
    ...by
  }: { introductionId: string; personId: string; side: 'initiator' | 'receiver'; text: string },
): Promise<void> {
  const { id: messageId } = await db
    .insertInto('introductionMessage')
    .values({ ...by, text, createdAt: AT })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('introductionFile')
    .values({
      ...by,
      messageId,
      name: `${text}.pdf`,
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: 'c',
      storageKey: `files/${messageId}`,
      state: 'clean',
      createdAt: AT,
    })
    .execute();
  await db
    .insertInto('meeting')
    .values({
      ...by,
      reason: text,
      place: text,
      minutes: 30,
      slots: [AT],
      initiatorNextStep: 'trial',
      receiverNextStep: 'stop',
      createdAt: AT,
      updatedAt: AT,
    })
    .execute();
  const { introductionId, personId, side } = by;
  await db
    .insertInto('introductionOutcome')
    .values({
      introductionId,
      side,
      phase: 'close',
      askedAt: AT,
      answeredBy: personId,
      note: text,
    })
    .execute();
  await db
    .insertInto('introductionEvent')
    .values({ introductionId, personId, side, kind: 'sent', at: AT })
    .execute();
  await db
    .insertInto('introductionReadMark')
    .values({ introductionId, personId, readAt: AT })
    .execute();
}

/** An agreement that the person has asked for, laid terms of, signed, worked on and reviewed, for their company. */
async function addAgreement(
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
  const { id: changeId } = await db
    .insertInto('agreementChange')
    .values({
      agreementId,
      personId,
      side: 'company',
      reason: 'Delene kommer senere enn vi trodde.',
      baseNumber: 1,
      terms: JSON.stringify(theTerms({ weeks: 6 })),
      proposedAt: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('agreementChangeSignature')
    .values({
      changeId,
      personId,
      side: 'company',
      name: `Demo-Eira ${CANARY}`,
      organisation: 'Oppdiktet AS',
      role: 'member',
      locale: 'nb',
      at: AT,
    })
    .execute();
  await db
    .insertInto('agreementReview')
    .values({ ...step, result: 4, cooperation: 5, again: 5, text: 'Det gikk fint.' })
    .execute();
}

/** What somebody has written of a call, is writing, and says is wrong with it. */
async function addCallWork(
  db: Db,
  of: { personId: string; otherId: string; operatorId: string },
): Promise<void> {
  const { personId, otherId, operatorId: organisationId } = of;
  const funderId = await addOrganisation(db, { kind: 'funder' });
  const { funderId: _, summary, rules, ...call } = aCall({ funderId });
  const { costCaps: _caps, steps: _steps, payout: _payout, ...columns } = call;
  const { id: callId } = await db
    .insertInto('fundingCall')
    .values({
      ...columns,
      organisationId: funderId,
      summary: JSON.stringify(summary),
      rules: JSON.stringify(rules),
      state: 'published',
      publishedAt: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('callVersion')
    .values({
      callId,
      number: 1,
      state: 'published',
      content: '{}',
      personId,
      organisationId,
      at: AT,
    })
    .execute();
  const form = JSON.stringify({ title: CANARY });
  await db
    .insertInto('callDraft')
    .values({ personId, organisationId, form, savedAt: AT })
    .execute();
  const correction = { callId, field: 'title', byVisitor: false, createdAt: AT } as const;
  const handled = { outcome: 'dismissed', handledAt: AT, reason: 'Sett på.' } as const;
  await db
    .insertInto('callCorrection')
    .values([
      {
        ...correction,
        ...handled,
        text: CANARY,
        sourceUrl: `https://example.org/${CANARY}`,
        personId,
        handledBy: otherId,
      },
      { ...correction, ...handled, text: '', personId: otherId, handledBy: personId },
    ])
    .execute();
}
