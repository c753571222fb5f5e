import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { ReviewForm } from './delivery-review-form';
import { REVIEW_QUESTIONS, wordOfPoints } from './review-questions';

/** What both think of it, as far as the reader may read it, and the reader's own words. */
export function DeliveryReviews({
  view,
  delivery: { reviews, reviewUntil, canReview, approvedAt },
}: {
  view: AgreementView;
  delivery: DeliveryView;
}) {
  const { t } = useTranslation();
  if (approvedAt === null) return null;
  return (
    <section className="stack wide" aria-labelledby="reviews">
      <h3 id="reviews">{t('delivery.review.title')}</h3>
      {canReview && reviewUntil !== null && (
        <>
          <p>{t('delivery.review.lead', { date: date(reviewUntil) })}</p>
          <ReviewForm id={view.id} />
        </>
      )}
      {reviewUntil !== null && reviews.length > 0 && (
        <p role="status">{t('delivery.review.waiting', { date: date(reviewUntil) })}</p>
      )}
      {reviewUntil === null && reviews.length === 0 && <p>{t('delivery.review.none')}</p>}
      {reviews.map((review) => (
        <div key={review.side} className="box stack wide">
          <h4>{t('delivery.review.by', { name: view[review.side].name })}</h4>
          <Facts
            facts={REVIEW_QUESTIONS.map((question) => ({
              term: t(`delivery.review.question.${question}`),
              value: t(wordOfPoints(review[question])),
            }))}
          />
          {review.text !== '' && <p className="bubble-text">{review.text}</p>}
        </div>
      ))}
    </section>
  );
}
