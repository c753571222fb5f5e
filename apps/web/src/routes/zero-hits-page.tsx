import type { Me } from '@koble/accounts/schema';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { SynonymList } from '../features/synonyms/synonym-list';
import { useSynonyms } from '../features/synonyms/use-synonyms';
import { ZeroHits } from '../features/synonyms/zero-hits';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';
import '../shared/styles/zero-hits.css';

export const page = createLazyRoute('/sok-uten-treff')({
  component: () => <SignedInOnly>{(me) => <ZeroHitsPage me={me} />}</SignedInOnly>,
});

function ZeroHitsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  useTitle(t('synonyms.title'));
  if (me.actor.kind !== 'operator')
    return (
      <div className="page narrow stack">
        <h1>{t('synonyms.title')}</h1>
        <p className="lead">
          {me.operator === null
            ? t('synonyms.notAdviser')
            : t('synonyms.whileActing', { client: me.organisation?.name ?? '' })}
        </p>
      </div>
    );
  return <Searches />;
}

function Searches() {
  const { t } = useTranslation();
  const acts = useSynonyms();
  return (
    <div className="page account-page">
      <header className="stack">
        <h1>{t('synonyms.title')}</h1>
        <p className="lead">{t('synonyms.lead')}</p>
        <p className="quiet">{t('synonyms.privacy')}</p>
      </header>
      <ZeroHits acts={acts} />
      <SynonymList acts={acts} />
    </div>
  );
}
