import type { Db } from '@koble/db';
import { addMember, addOrganisation, addPerson, addSession } from './account-examples';
import { addAgreement } from './personal-agreement-examples';
import { addAlerts } from './personal-alert-examples';
import { AT, CANARY, OTHERS_WORDS } from './personal-canaries';
import { addCallWork, addFundingCase, addPlanTask } from './personal-money-examples';
import { addIntroduction, addThread } from './personal-thread-examples';

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
