import type { Me } from '@koble/accounts/schema';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { WaitingNeeds } from '../features/needs/waiting-needs';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/gjennomgang')({
  component: () => <SignedInOnly>{(me) => <ReviewPage me={me} />}</SignedInOnly>,
});

const HEADING = 'review-heading';

function ReviewPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const operator = me.actor.kind === 'operator';
  useTitle(t('review.title'));
  return (
    <div className="page narrow stack wide">
      <h1 id={HEADING} tabIndex={-1}>
        {t('review.title')}
      </h1>
      <p className="lead">{operator ? t('review.lead') : t('review.advisersOnly')}</p>
      {operator && <WaitingNeeds headingId={HEADING} />}
    </div>
  );
}
