import type { Db } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import { sql } from 'kysely';
import type { PartnerRating } from './delivery-views';
import { LEAST_REVIEWS, REVIEW_DAYS } from './review-rules';

/** The mean to one decimal. */
const mean = (column: 'result' | 'cooperation' | 'again') =>
  sql<number>`round(avg(${sql.ref(`review.${column}`)}), 1)::float8`;

/**
 * What companies think of a partner's pilots, out of those reviews that are open on this day in Norway; undefined below
 * `LEAST_REVIEWS`. It goes past the walls of the reviews, so nothing but the sum of many leaves the database. The index
 * `agreement_partner` finds the agreements, the primary key their reviews.
 */
export function findPartnerRating(
  db: Db,
  { partnerId, today }: { partnerId: string; today: IsoDate },
): Promise<PartnerRating | undefined> {
  return (
    db
      .selectFrom('agreement')
      .innerJoin('agreementReview as review', (join) =>
        join.onRef('review.agreementId', '=', 'agreement.id').on('review.side', '=', 'company'),
      )
      .leftJoin('agreementReview as answer', (join) =>
        join.onRef('answer.agreementId', '=', 'agreement.id').on('answer.side', '=', 'partner'),
      )
      .select((of) => [
        of.cast<number>(of.fn.countAll(), 'integer').as('count'),
        mean('result').as('result'),
        mean('cooperation').as('cooperation'),
        mean('again').as('again'),
      ])
      .where('agreement.partnerId', '=', partnerId)
      .where('agreement.state', 'in', ['approved', 'reviewed'])
      // As `areReviewsOpen` says it of one.
      .where((of) =>
        of.or([
          of('answer.side', 'is not', null),
          sql<boolean>`(agreement.approved_at at time zone 'Europe/Oslo')::date + ${REVIEW_DAYS}::integer < ${today}::date`,
        ]),
      )
      .having((of) => of(of.fn.countAll(), '>=', LEAST_REVIEWS))
      .executeTakeFirst()
  );
}
