import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { ProposalForm } from '../features/introductions/proposal-form';
import { useNeedOf, useSupplyOf } from '../features/introductions/use-picked';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';

export const page = createLazyRoute('/foresla')({ component: ProposePage });

function ProposePage() {
  const { t } = useTranslation();
  useTitle(t('proposal.title'));
  return (
    <div className="page narrow stack wide">
      <div className="stack">
        <h1>{t('proposal.title')}</h1>
        <p className="lead">{t('proposal.lead')}</p>
      </div>
      <SignedInOnly>
        {({ actor }) =>
          actor.kind === 'operator' ? <Proposal /> : <p>{t('introduction.onlyAdviser')}</p>
        }
      </SignedInOnly>
    </div>
  );
}

function Proposal() {
  const { behov, kandidat, pilot } = useSearch({ from: '/foresla' });
  return <ProposalForm need={useNeedOf(behov)} supply={useSupplyOf({ kandidat, pilot })} />;
}
