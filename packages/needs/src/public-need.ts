import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { canSeeNeed, needIsOpen, type NeedErrorCode } from './need';
import { findNeed, type NeedRow } from './need-queries';
import { payOf } from './pay-columns';
import type { PublicNeed } from './schema';

/**
 * A need as anybody reads it: as a role where it asks for people, as a challenge where it asks for a pilot. One that was
 * published stays readable, marked as not open; a draft is for its company alone. Error: `needs.not_found`.
 */
export async function getPublicNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  { kind, id }: { kind: PublicNeed['kind']; id: string },
): Promise<PublicNeed> {
  const row = await findNeed(db, id);
  const asked = kind === 'role' ? row?.wantsPeople : row?.wantsPilot;
  if (row === undefined || asked !== true || !canSeeNeed(actor, row))
    throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
  return publicNeed(kind, row, clock.now());
}

export function publicNeed(kind: PublicNeed['kind'], row: NeedRow, now: Date): PublicNeed {
  return {
    id: row.id,
    kind,
    title: row.title,
    goal: row.goal,
    organisation: {
      id: row.organisationId,
      name: row.organisationName,
      municipality: row.organisationMunicipality,
      industry: row.organisationIndustry,
      answers: row.organisationAnswers,
      answerDays: row.organisationAnswerDays,
    },
    occupations: row.occupations,
    skillsMust: row.skillsMust,
    skillsShould: row.skillsShould,
    languages: row.languages,
    municipality: row.municipality,
    startsOn: row.startsOn,
    mode: row.mode,
    extent: row.extent,
    openings: row.openings,
    pay: kind === 'role' ? payOf(row) : null,
    dataAtHand: row.dataAtHand,
    equipmentAtHand: row.equipmentAtHand,
    // What a company can pay is told to partners who may help, not to those who apply for work.
    budgetOre: kind === 'challenge' ? row.budgetOre : null,
    source: row.source,
    applyUrl: row.applyUrl,
    publishedAt: (row.publishedAt ?? row.createdAt).toISOString(),
    expiresAt: (row.expiresAt ?? row.createdAt).toISOString(),
    open: needIsOpen(row, now),
  };
}
