import type { Db } from '@koble/db';
import type { Ids } from './world-ids';

/** The company's funding cases: planned with something to do, applied for, and granted. */
export async function addCases(
  db: Db,
  now: Date,
  { people, organisations, things }: Ids,
): Promise<void> {
  const { plannedCase, requestedCase, grantedCase } = things;
  const applied = { appliedOn: '2026-11-01', appliedOre: 20_000_000 };
  const granted = { decidedOn: '2026-11-10', grantedOre: 15_000_000, nokPerEur: 11.5 };
  const nothing = { appliedOn: null, appliedOre: null };
  const open = { ...nothing, decidedOn: null, grantedOre: null, nokPerEur: null };
  const cases = [
    { ...open, id: plannedCase, state: 'planned' as const },
    { ...open, ...applied, id: requestedCase, state: 'requested' as const },
    { ...open, ...applied, ...granted, id: grantedCase, state: 'granted' as const },
  ];
  const about = { title: 'Pilotstøtte (demo)', giver: 'Demofondet', basis: 'de_minimis' } as const;
  const made = { organisationId: organisations.company, createdAt: now, updatedAt: now };
  await db
    .insertInto('fundingCase')
    .values(cases.map((one) => ({ ...about, ...made, ...one })))
    .execute();
  await db
    .insertInto('fundingCaseStep')
    .values({
      caseId: requestedCase,
      kind: 'requested',
      at: now,
      personId: people.owner,
      before: JSON.stringify({ ...open, basis: about.basis, state: 'planned' }),
    })
    .execute();
  const item = { id: things.caseItem, caseId: plannedCase, createdAt: now };
  await db
    .insertInto('fundingCaseItem')
    .values({ ...item, kind: 'own', title: 'Ring banken' })
    .execute();
  await db
    .insertInto('fundingCaseFile')
    .values({
      id: things.caseFile,
      itemId: things.caseItem,
      name: 'avtale.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0'.repeat(64),
      storageKey: 'case-files/matrix',
      state: 'clean',
      createdAt: now,
    })
    .execute();
}
