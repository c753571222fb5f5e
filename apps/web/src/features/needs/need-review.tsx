import { Alert, Button } from '@koble/ui';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { draftOf, keepDraft } from './draft';
import { askedIn, type OwnNeed } from './own-need';

/** Of a need that has not been published: who looks at it, what they said, and the way to put it right or, `discard`, to take it away. */
export function NeedReview({ need, discard }: { need: OwnNeed; discard: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { review } = need;
  return (
    <>
      {review?.kind === 'waits' && (
        <Alert>{t('needs.waits', { operator: review.operator, date: date(review.by) })}</Alert>
      )}
      {review?.kind === 'sent_back' && (
        <Alert tone="warning">
          <strong>{t('needs.sentBack', { operator: review.operator })}</strong>
          <p className="prose">{review.note}</p>
        </Alert>
      )}
      {review === null && <Alert tone="warning">{t('needs.waitsForNobody')}</Alert>}
      <div className="row">
        <Button
          variant={review?.kind === 'waits' ? 'secondary' : 'primary'}
          onClick={() => {
            keepDraft(draftOf(need.id, askedIn(need)));
            void navigate({ to: '/behov' });
          }}
        >
          {t('needs.correct')}
        </Button>
        {discard}
      </div>
    </>
  );
}
