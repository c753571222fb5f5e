import type { Db } from '@koble/db';
import { addOrganisation } from './account-examples';
import { aCall } from './funding-examples';
import { AT, CANARY } from './personal-canaries';

/** What somebody has to do and has done for a funding case of their company, and their calendar's address. */
export async function addFundingCase(
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
export async function addPlanTask(
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

/** What somebody has written of a call, is writing, and says is wrong with it. */
export async function addCallWork(
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
