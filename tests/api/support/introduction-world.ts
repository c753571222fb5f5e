import type { Db } from '@koble/db';
import { addDays, osloDate } from '@koble/kernel';
import { later } from './world-days';
import type { Ids } from './world-ids';

/** Interests at each step, and of the one that has met a message, a file and a meeting. */
export async function addIntroductions(
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
