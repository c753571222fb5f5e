import type { AccountEvent } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Trx } from '@koble/db';
import { DAY_MS } from '@koble/kernel';
import { findReviewer } from './review-queries';
import { reviewedBy } from './reviewed-by';
import { NEED_OPEN_DAYS, type PostedNeed } from './schema';

/** A need that is published at this moment, as the columns say it. */
export function published(at: Date) {
  return {
    state: 'published',
    publishedAt: at,
    expiresAt: new Date(at.getTime() + NEED_OPEN_DAYS * DAY_MS),
    reviewOperatorId: null,
    reviewAskedAt: null,
    reviewNote: null,
  } as const;
}

/**
 * What becomes of a need that its company posts at this moment, as the columns say it: it is published, or waits for an adviser of
 * an operator that looks at them first. An adviser of that operator who posts it for the company has looked at it.
 */
export async function postingOf(trx: Trx, actor: OrganisationActor<'company'>, at: Date) {
  const reviewer = await findReviewer(trx, actor.organisationId);
  if (reviewer === undefined || reviewer.id === actor.operatorId)
    return { columns: published(at), review: null };
  return {
    columns: {
      state: 'review',
      publishedAt: null,
      expiresAt: null,
      reviewOperatorId: reviewer.id,
      reviewAskedAt: at,
      reviewNote: null,
    } as const,
    review: { operator: reviewer.name, by: reviewedBy(at) },
  };
}

/** Tells the advisers of a need that waits for them. */
export async function tellPosted(trx: Trx, posted: PostedNeed): Promise<PostedNeed> {
  if (posted.review !== null)
    await emitEvent<AccountEvent>(trx, {
      kind: 'need.review_asked',
      needId: posted.id,
      onDate: posted.review.by,
    });
  return posted;
}
