import type { Actor } from '@koble/accounts';
import { saveAlert } from '@koble/alerts';
import { candidateTitle } from '@koble/candidates';
import type { Db } from '@koble/db';
import { getCallEditor, publishCall, saveCallDraft } from '@koble/funding';
import { addDays, fixedClock, osloDate } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { anAward } from '../../support/aid-examples';
import { anAlert } from '../../support/alert-examples';
import { aCallForm } from '../../support/call-form-examples';
import { aCall } from '../../support/funding-examples';
import { aProfile } from '../../support/candidate-examples';
import { aNeed } from '../../support/need-examples';
import { aDraft, anOffer } from '../../support/pilot-examples';
import { addAgreements } from './agreement-world';
import { addCases } from './case-world';
import { addJointNeed } from './joint-need-world';
import { newIds, type Ids } from './world-ids';
import { addPlans } from './plan-world';

/** What may be nowhere before both have said yes: in the rows of `seeker`, and in no others. */
export const CANARIES = {
  name: 'Kanarifugl Fiktivdal',
  email: 'kanarifugl@hemmelig.example',
  municipality: '5049',
  salaryOre: 5_432_100,
} as const;

/** The token of the region's invitation. */
export const INVITATION_TOKEN = 'invited'.repeat(6);

/** What signs the links in the region's mails. */
export const LINK_SECRET = 'a secret of at least 32 characters';

/** Everybody who may ask: the people as what they are, the adviser also for the client, and a visitor. */
export const CALLERS = [
  'visitor',
  'seeker',
  'otherSeeker',
  'owner',
  'member',
  'accountant',
  'otherOwner',
  'researcher',
  'otherResearcher',
  'adviser',
  'adviserForClient',
  'otherAdviser',
  'funder',
  'county',
] as const;
export type CallerName = (typeof CALLERS)[number];

const MEMBERS = [
  { person: 'owner', of: 'company', role: 'owner' },
  { person: 'member', of: 'company', role: 'member' },
  { person: 'accountant', of: 'company', role: 'accountant' },
  { person: 'otherOwner', of: 'otherCompany', role: 'owner' },
  { person: 'researcher', of: 'partner', role: 'owner' },
  { person: 'otherResearcher', of: 'otherPartner', role: 'owner' },
  { person: 'adviser', of: 'operator', role: 'adviser' },
  { person: 'otherAdviser', of: 'otherOperator', role: 'adviser' },
  { person: 'funder', of: 'funderOrganisation', role: 'owner' },
  { person: 'county', of: 'programme', role: 'owner' },
] as const;

export const ORGANISATIONS = [
  { name: 'company', kind: 'company', number: '310000108' },
  { name: 'otherCompany', kind: 'company', number: '310000116' },
  { name: 'partner', kind: 'partner', number: '310000124' },
  { name: 'otherPartner', kind: 'partner', number: '310000132' },
  { name: 'operator', kind: 'operator', number: '310000140' },
  { name: 'otherOperator', kind: 'operator', number: '310000159' },
  { name: 'funderOrganisation', kind: 'funder', number: '310000167' },
  { name: 'programme', kind: 'programme', number: '310000175' },
] as const;

/** A small region with everybody in it and one of everything: "own" are the seeker's, the company's and the partner's. */
export interface World extends Ids {
  actors: Record<CallerName, Actor>;
  /** What the call says. */
  callRevision: string;
}

/** Builds the region at this moment in a database that is empty but for it. `tokenHash` is that of its invitation's token. */
export async function buildWorld(
  db: Db,
  now: Date,
  { tokenHash }: { tokenHash: string },
): Promise<World> {
  const ids = newIds();
  await addPeople(db, ids);
  await addListings(db, now, ids);
  await addIntroductions(db, now, ids);
  await addPaperwork(db, now, { ids, tokenHash });
  await addAid(db, ids);
  await addAlert(db, now, ids);
  const { organisations, things } = ids;
  await addAgreements(db, now, {
    ...things,
    companyId: organisations.company,
    partnerId: organisations.partner,
    offerId: things.offer,
    needId: things.metNeed,
  });
  await addJointNeed(db, now, ids);
  await addCases(db, now, ids);
  await addPlans(db, now, ids);
  const callRevision = await addCallWork(db, now, ids);
  return { ...ids, actors: actorsOf(ids), callRevision };
}

async function addAid(db: Db, { organisations, things }: Ids): Promise<void> {
  const { currency: _currency, amount, ...award } = anAward();
  await db
    .insertInto('aidAward')
    .values({
      ...award,
      id: things.award,
      organisationId: organisations.company,
      amountOre: amount,
      source: 'declared',
    })
    .execute();
  await db
    .insertInto('organisationLink')
    .values({ organisationId: organisations.otherCompany, linkedId: organisations.company })
    .execute();
}

async function addAlert(db: Db, now: Date, { people, things }: Ids): Promise<void> {
  const actor = { kind: 'candidate', personId: people.seeker } as const;
  const { id } = await saveAlert({ db, clock: fixedClock(now) }, actor, anAlert());
  const saved = await db
    .updateTable('savedSearch')
    .set({ id: things.alert })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('alertSubscriber')
    .values({ id: things.subscriber, email: 'uten@koble.example', locale: 'nb', createdAt: now })
    .execute();
  await db
    .insertInto('savedSearch')
    .values({
      ...saved,
      id: things.mailedAlert,
      subscriberId: things.subscriber,
      search: JSON.stringify(saved.search),
    })
    .execute();
}

/** What is being written of a call, and what is said to be wrong with one; gives the call's revision. */
async function addCallWork(db: Db, now: Date, ids: Ids): Promise<string> {
  const { funder } = actorsOf(ids);
  if (funder.kind !== 'funder') throw new Error('no funder');
  const services = { db, clock: fixedClock(now) };
  const draft = { id: null, callId: null, base: null, form: aCallForm() };
  const { id } = await saveCallDraft(services, funder, draft);
  const { callDraft, call: callId, correction } = ids.things;
  await db.updateTable('callDraft').set({ id: callDraft }).where('id', '=', id).execute();
  const said = { field: 'title', text: 'Nytt navn.', byVisitor: true, createdAt: now };
  await db
    .insertInto('callCorrection')
    .values({ id: correction, callId, ...said })
    .execute();
  const { revision } = await getCallEditor(services, funder, { slug: 'demo-pilot' });
  return revision ?? '';
}

async function addPeople(db: Db, { people, organisations, sessions }: Ids): Promise<void> {
  for (const [name, id] of Object.entries(people)) {
    await db
      .insertInto('person')
      .values({
        id,
        name: name === 'seeker' ? CANARIES.name : `Demo-${name} Tenktvik`,
        email: name === 'seeker' ? CANARIES.email : `${name.toLowerCase()}@koble.example`,
        emailVerified: true,
      })
      .execute();
    const session = { id: randomUUID(), personId: id, token: randomUUID() };
    await db
      .insertInto('session')
      .values({ ...session, expiresAt: '2100-01-01T00:00:00Z' })
      .execute();
    sessions.set(id, session.id);
  }
  for (const { name, kind, number } of ORGANISATIONS)
    await db
      .insertInto('organisation')
      .values({
        id: organisations[name],
        kind,
        number,
        name: `Oppdiktet ${name} AS`,
        municipality: '5037',
        source: 'demo',
        status: 'active',
      })
      .execute();
  for (const { person, of, role } of MEMBERS)
    await db
      .insertInto('membership')
      .values({ personId: people[person], organisationId: organisations[of], role })
      .execute();
}

async function addListings(
  db: Db,
  now: Date,
  { people, organisations, things }: Ids,
): Promise<void> {
  const { wants: _wants, pay: _pay, ...need } = aNeed();
  const open = { state: 'published', publishedAt: now, expiresAt: later(now, 90) } as const;
  await db
    .insertInto('need')
    .values(
      (['need', 'metNeed', 'otherNeed'] as const).map((name) => ({
        ...need,
        ...open,
        id: things[name],
        organisationId: organisations[name === 'otherNeed' ? 'otherCompany' : 'company'],
        wantsPeople: true,
        wantsPilot: true,
        wantsFunding: false,
      })),
    )
    .execute();
  await db
    .insertInto('need')
    .values({
      ...need,
      id: things.waitingNeed,
      organisationId: organisations.company,
      state: 'review',
      reviewOperatorId: organisations.operator,
      reviewAskedAt: now,
      wantsPeople: true,
      wantsPilot: false,
      wantsFunding: false,
    })
    .execute();
  await db
    .insertInto('pilotOffer')
    .values({
      ...anOffer(),
      id: things.offer,
      organisationId: organisations.partner,
      state: 'published',
      publishedAt: now,
    })
    .execute();
  await db
    .insertInto('pilotDraft')
    .values({
      offerId: things.pilotDraft,
      organisationId: organisations.partner,
      version: 1,
      content: JSON.stringify(aDraft()),
      savedAt: now,
    })
    .execute();
  const funder = {
    kind: 'funder',
    personId: people.funder,
    organisationId: organisations.funderOrganisation,
    role: 'owner',
  } as const;
  const { id } = await publishCall(
    { db, clock: fixedClock(now) },
    funder,
    aCall({ funderId: organisations.funderOrganisation }),
  );
  const { content, ...version } = await db
    .deleteFrom('callVersion')
    .where('callId', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db.updateTable('fundingCall').set({ id: things.call }).where('id', '=', id).execute();
  await db
    .insertInto('callVersion')
    .values({ ...version, content: JSON.stringify(content), callId: things.call })
    .execute();
  const { salaryWish: _wish, paused: _paused, ...profile } = aProfile();
  await db
    .insertInto('candidate')
    .values([
      {
        ...profile,
        id: things.candidate,
        personId: people.seeker,
        municipality: CANARIES.municipality,
        salaryWishOre: CANARIES.salaryOre,
        salaryWishPer: 'month',
        district: 'namdalen',
        state: 'active',
        title: candidateTitle(profile.occupations),
        confirmedAt: now,
        expiresAt: later(now, 182),
      },
      {
        ...profile,
        id: things.otherCandidate,
        personId: people.otherSeeker,
        district: 'innherred',
        state: 'active',
        title: candidateTitle(profile.occupations),
        confirmedAt: now,
        expiresAt: later(now, 182),
      },
    ])
    .execute();
}

async function addIntroductions(
  db: Db,
  now: Date,
  { people, organisations, things }: Ids,
): Promise<void> {
  const today = osloDate(now);
  const sent = {
    state: 'sent',
    sentAt: now,
    initiatorYesAt: now,
    firstReminderOn: addDays(today, 3),
    secondReminderOn: addDays(today, 9),
    answerBy: addDays(today, 21),
    pauseOn: addDays(today, 30),
    title: 'Vi vil sveise med robot (demo)',
  } as const;
  const fromSeeker = { initiatorPersonId: people.seeker, sentBy: people.seeker };
  await db
    .insertInto('introduction')
    .values([
      {
        ...sent,
        ...fromSeeker,
        id: things.applied,
        kind: 'role',
        needId: things.need,
        receiverOrganisationId: organisations.company,
        why: 'Jeg har sveist i ti år.',
      },
      {
        ...sent,
        ...fromSeeker,
        id: things.met,
        kind: 'role',
        state: 'introduced',
        needId: things.metNeed,
        receiverOrganisationId: organisations.company,
        receiverYesAt: now,
        releasedAt: now,
        answeredAt: now,
        answeredBy: people.owner,
      },
      {
        ...fromSeeker,
        id: things.draft,
        kind: 'role',
        state: 'draft',
        title: sent.title,
        why: 'Jeg vil sveise hos dere.',
        needId: things.otherNeed,
        receiverOrganisationId: organisations.otherCompany,
      },
      {
        ...sent,
        id: things.asked,
        kind: 'pilot',
        pilotOfferId: things.offer,
        initiatorOrganisationId: organisations.company,
        sentBy: people.owner,
        receiverOrganisationId: organisations.partner,
        adviserOrganisationId: organisations.operator,
        adviserPart: 'asked',
      },
      {
        ...sent,
        id: things.cardAsked,
        kind: 'candidate',
        candidateId: things.candidate,
        initiatorOrganisationId: organisations.otherCompany,
        sentBy: people.otherOwner,
        receiverPersonId: people.seeker,
      },
    ])
    .execute();
  await db
    .insertInto('introductionMessage')
    .values({
      id: things.message,
      introductionId: things.met,
      side: 'initiator',
      personId: people.seeker,
      text: 'Takk for praten.',
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('introductionFile')
    .values({
      id: things.file,
      introductionId: things.met,
      messageId: things.message,
      side: 'initiator',
      personId: people.seeker,
      name: 'vitnemål.pdf',
      mediaType: 'application/pdf',
      bytes: 10,
      sha256: 'x',
      storageKey: things.file,
      state: 'clean',
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('meeting')
    .values({
      id: things.meeting,
      introductionId: things.met,
      side: 'initiator',
      personId: people.seeker,
      reason: 'Se verkstedet sammen',
      place: 'Papirveien 1',
      minutes: 60,
      slots: [later(now, 5)],
      createdAt: now,
      updatedAt: now,
    })
    .execute();
}

async function addPaperwork(
  db: Db,
  now: Date,
  { ids: { people, organisations, things }, tokenHash }: { ids: Ids; tokenHash: string },
): Promise<void> {
  await db
    .insertInto('synonym')
    .values({
      id: things.synonym,
      word: 'jernlimer',
      wordKey: 'jernlim',
      targetKind: 'occupation',
      targetId: 'welder',
      operatorId: organisations.operator,
      addedAt: now,
    })
    .execute();
  await db
    .insertInto('notification')
    .values({
      id: things.notification,
      personId: people.seeker,
      topic: 'interest',
      kind: 'introduction.sent',
      introductionId: things.cardAsked,
      data: JSON.stringify({}),
      inApp: true,
      mailMode: 'off',
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('listingReport')
    .values({
      id: things.report,
      kind: 'role',
      sourceId: things.need,
      title: 'Vi vil sveise med robot (demo)',
      reason: 'expired',
      text: '',
      personId: null,
      byVisitor: true,
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('invitation')
    .values({
      id: things.invitation,
      organisationId: organisations.company,
      email: 'otherseeker@koble.example',
      role: 'member',
      tokenHash,
      invitedBy: people.owner,
      createdAt: now,
      expiresAt: later(now, 7),
    })
    .execute();
  await db
    .insertInto('membershipRequest')
    .values({
      id: things.request,
      organisationId: organisations.company,
      personId: people.nobody,
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('clientConsent')
    .values({
      id: things.consent,
      companyId: organisations.company,
      operatorId: organisations.operator,
      givenBy: people.owner,
      givenAt: now,
    })
    .execute();
  const ranked = [things.need, things.metNeed].map((id) => ['role', id, 80]);
  await db
    .insertInto('matchLog')
    .values({
      id: things.shown,
      kind: 'roles',
      ruleVersion: 'of before',
      personId: people.seeker,
      inputs: JSON.stringify({ candidate: {}, roles: [], today: '2026-11-23' }),
      inputsHash: 'a',
      result: JSON.stringify({ ranked }),
      resultHash: 'b',
    })
    .execute();
  await db
    .insertInto('matchObjection')
    .values({
      id: things.objection,
      matchLogId: things.shown,
      aboutKind: 'role',
      aboutId: things.need,
      personId: people.seeker,
      reason: 'Jeg har sveist i ti år, og det vises ikke.',
      createdAt: now,
    })
    .execute();
}

function actorsOf({ people, organisations }: Ids): World['actors'] {
  const company = { kind: 'company', organisationId: organisations.company } as const;
  return {
    visitor: { kind: 'visitor' },
    seeker: { kind: 'candidate', personId: people.seeker },
    otherSeeker: { kind: 'candidate', personId: people.otherSeeker },
    owner: { ...company, personId: people.owner, role: 'owner' },
    member: { ...company, personId: people.member, role: 'member' },
    accountant: { ...company, personId: people.accountant, role: 'accountant' },
    otherOwner: {
      kind: 'company',
      organisationId: organisations.otherCompany,
      personId: people.otherOwner,
      role: 'owner',
    },
    researcher: {
      kind: 'partner',
      organisationId: organisations.partner,
      personId: people.researcher,
      role: 'owner',
    },
    otherResearcher: {
      kind: 'partner',
      organisationId: organisations.otherPartner,
      personId: people.otherResearcher,
      role: 'owner',
    },
    adviser: {
      kind: 'operator',
      organisationId: organisations.operator,
      personId: people.adviser,
      role: 'adviser',
    },
    adviserForClient: {
      ...company,
      personId: people.adviser,
      role: 'adviser',
      operatorId: organisations.operator,
    },
    otherAdviser: {
      kind: 'operator',
      organisationId: organisations.otherOperator,
      personId: people.otherAdviser,
      role: 'adviser',
    },
    funder: {
      kind: 'funder',
      organisationId: organisations.funderOrganisation,
      personId: people.funder,
      role: 'owner',
    },
    county: {
      kind: 'programme',
      organisationId: organisations.programme,
      personId: people.county,
      role: 'owner',
    },
  };
}

function later(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 86_400_000);
}
