import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyForm } from '../features/accounts/company-form';
import { TrackCall } from '../features/cases/track-call';
import { FavouriteButton } from '../features/catalogue/favourite-button';
import { FundingCheck } from '../features/funding/funding-check';
import { InterestAction } from '../features/introductions/interest-action';
import { readDraft } from '../features/needs/draft';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/stotte/$slug/sjekk')({ component: CallCheckPage });

/** What the wizard already knows of the company is not asked again. */
function CallCheckPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/stotte/$slug/sjekk' });
  const [{ company }] = useState(readDraft);
  const { data, error } = useQuery(api.funding.get.queryOptions({ slug }, { retry: false }));
  useTitle(t('funding.title'));
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <nav className="no-print" aria-label={t('app.back')}>
        <Link to="/stotte/$slug" params={{ slug }} className="back-link">
          <Icon name="arrow-left" />
          {data.title}
        </Link>
      </nav>
      <h1>{t('funding.title')}</h1>
      <FundingCheck
        call={data}
        company={company}
        companyForm={(known, onChange) => <CompanyForm company={known} onChange={onChange} />}
        actions={
          <>
            <FavouriteButton listing={{ kind: 'call', id: data.id, title: data.title }} />
            <InterestAction kind="call" id={data.id} variant="secondary" />
            <TrackCall slug={slug} />
            <TrackCall slug={slug} sent />
          </>
        }
      />
    </div>
  );
}
