import type { Db } from '@koble/db';
import { later } from './world-days';
import type { Ids } from './world-ids';

/** One of each thing that is written about others: words, news, reports, invitations, consents, rankings. */
export async function addPaperwork(
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
