import type { Me } from '@koble/accounts/schema';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { ObjectionQueue } from '../features/matching/objection-queue';
import { OwnObjections } from '../features/matching/own-objections';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/innvendinger')({
  component: () => <SignedInOnly>{(me) => <ObjectionsPage me={me} />}</SignedInOnly>,
});

/** What somebody has objected to themself; for an adviser first what others have. */
function ObjectionsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  useTitle(t('objection.title'));
  return (
    <div className="page narrow stack wide">
      <h1>{t('objection.title')}</h1>
      {me.actor.kind === 'operator' && (
        <section className="stack wide">
          <div>
            <h2>{t('objection.queue')}</h2>
            <p>{t('objection.queueLead')}</p>
          </div>
          <ObjectionQueue />
        </section>
      )}
      <section className="stack wide">
        <div>
          <h2>{t('objection.mine')}</h2>
          <p>{t('objection.mineLead')}</p>
        </div>
        <OwnObjections />
      </section>
    </div>
  );
}
