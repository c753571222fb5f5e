import type { Db } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import { sql } from 'kysely';
import type { PartnerRating } from './delivery-views';
import { RATED_TOGETHER, REVIEW_DAYS } from './review-rules';

/** The mean to one decimal. */
const mean = (column: 'result' | 'cooperation' | 'again') =>
  sql<number>`round(avg(${sql.ref(column)}), 1)::float8`;

/**
 * What companies think of a partner's pilots, out of those reviews that are open on this day in Norway, in whole groups of
 * `RATED_TOGETHER` in the order in which they were opened; undefined where there is no such group, or all are of fewer companies. It
 * goes past the walls of the reviews, so nothing but the sum of many leaves the database. The index `agreement_partner` finds the
 * agreements, the primary key their reviews.
 */
export function findPartnerRating(
  db: Db,
  { partnerId, today }: { partnerId: string; today: IsoDate },
): Promise<PartnerRating | undefined> {
  return db
    .with('opened', (from) =>
      from
        .selectFrom('agreement')
        .innerJoin('agreementReview as review', (join) =>
          join.onRef('review.agreementId', '=', 'agreement.id').on('review.side', '=', 'company'),
        )
        .leftJoin('agreementReview as answer', (join) =>
          join.onRef('answer.agreementId', '=', 'agreement.id').on('answer.side', '=', 'partner'),
        )
        .select([
          'agreement.id',
          'companyId',
          'review.result',
          'review.cooperation',
          'review.again',
        ])
        // As `areReviewsOpen` says it of one: when both have written, or the days are over.
        .select(
          sql<Date>`least(
            greatest(review.at, coalesce(answer.at, 'infinity')),
            ((approved_at at time zone 'Europe/Oslo')::date + ${REVIEW_DAYS + 1}::integer)::timestamp
              at time zone 'Europe/Oslo'
          )`.as('openedAt'),
        )
        .where('agreement.partnerId', '=', partnerId)
        .where('agreement.state', 'in', ['approved', 'reviewed']),
    )
    .with('ordered', (from) =>
      from
        .selectFrom('opened')
        .selectAll()
        .select((of) => [
          of.fn
            .agg<number>('row_number')
            .over((o) => o.orderBy('openedAt').orderBy('id'))
            .as('place'),
          of.fn.countAll<number>().over().as('all'),
        ])
        .where(sql<boolean>`(opened_at at time zone 'Europe/Oslo')::date <= ${today}::date`),
    )
    .selectFrom('ordered')
    .select((of) => [
      of.cast<number>(of.fn.countAll(), 'integer').as('count'),
      mean('result').as('result'),
      mean('cooperation').as('cooperation'),
      mean('again').as('again'),
    ])
    .where(sql<boolean>`place <= "all" - "all" % ${RATED_TOGETHER}`)
    .having((of) => of(of.fn.count('companyId').distinct(), '>=', RATED_TOGETHER))
    .executeTakeFirst();
}
