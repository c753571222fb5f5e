import { actsFor } from '@koble/accounts';
import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { BRIEF_FIELDS, type ChallengeBrief } from './challenge-brief';
import { findBrief, isSharedWith } from './brief-queries';
import { canSeeNeed, needIsOpen, type NeedErrorCode } from './need';
import { findNeed, type NeedRow } from './need-queries';
import { payOf } from './pay-columns';
import type { PublicNeed } from './schema';

/**
 * A need as anybody reads it: as a role where it asks for people, as a challenge where it asks for a pilot. One that was
 * published stays readable, marked as not open; a draft is for its company alone, and a challenge that was shared with some partners
 * for them and its company. Error: `needs.not_found`.
 */
export async function getPublicNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  { kind, id }: { kind: PublicNeed['kind']; id: string },
): Promise<PublicNeed> {
  const row = await findNeed(db, id);
  const asked = kind === 'role' ? row?.wantsPeople : row?.wantsPilot;
  if (row === undefined || asked !== true || !canSeeNeed(actor, row)) throw notFound();
  const need = publicNeed(kind, row, clock.now());
  if (kind === 'role') return need;
  if (row.audience === 'chosen' && !(await isAmongChosen(db, actor, row))) throw notFound();
  const brief = await findBrief(db, id);
  return {
    ...need,
    brief: brief !== undefined && saysSomething(brief) ? brief : null,
    shared: row.audience === 'chosen',
  };
}

async function isAmongChosen(db: Db, actor: Actor, need: NeedRow): Promise<boolean> {
  if (actsFor(actor, need.organisationId)) return true;
  return actor.kind === 'partner' && (await isSharedWith(db, need.id, actor.organisationId));
}

function saysSomething(brief: ChallengeBrief): boolean {
  return BRIEF_FIELDS.some((field) => brief[field] !== '');
}

function notFound(): AppError<NeedErrorCode> {
  return new AppError('needs.not_found', 'not_found');
}

export function publicNeed(kind: PublicNeed['kind'], row: NeedRow, now: Date): PublicNeed {
  // A role stays everybody's, and what is said to chosen partners does not come out with it.
  const isForChosen = kind === 'role' && row.audience === 'chosen';
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
    dataAtHand: isForChosen ? '' : row.dataAtHand,
    equipmentAtHand: isForChosen ? '' : row.equipmentAtHand,
    brief: null,
    shared: false,
    // What a company can pay is told to partners who may help, not to those who apply for work.
    budgetOre: kind === 'challenge' ? row.budgetOre : null,
    source: row.source,
    applyUrl: row.applyUrl,
    publishedAt: (row.publishedAt ?? row.createdAt).toISOString(),
    expiresAt: (row.expiresAt ?? row.createdAt).toISOString(),
    open: needIsOpen(row, now),
  };
}
