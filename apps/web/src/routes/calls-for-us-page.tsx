import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyForm } from '../features/accounts/company-form';
import { CheckAll } from '../features/funding/check-all';
import { readDraft } from '../features/needs/draft';
import { api } from '../shared/api';
import { PageLoading } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/stotte/for-oss')({ component: CallsForUsPage });

/** What the wizard already knows of the company is not asked again; of one's own the server knows the rest. */
function CallsForUsPage() {
  const { t } = useTranslation();
  useTitle(t('forUs.title'));
  const costs = useSearch({ from: '/stotte/for-oss' });
  const navigate = useNavigate();
  const [{ company }] = useState(readDraft);
  const { data: me, error } = useQuery(api.accounts.me.queryOptions());
  const isCompany = me?.actor.kind === 'company';
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <h1>{t('forUs.title')}</h1>
        <p className="lead">{t('forUs.lead')}</p>
        {isCompany && (
          <p>
            <Link to="/vare-svar" className="ds-link">
              {t('forUs.answers')}
            </Link>
          </p>
        )}
      </header>
      {me === undefined && error === null ? (
        <PageLoading />
      ) : (
        <CheckAll
          company={isCompany ? {} : company}
          costs={costs}
          onCosts={(search) => {
            void navigate({ to: '/stotte/for-oss', search, replace: true, resetScroll: false });
          }}
          companyForm={(known, onChange) => <CompanyForm company={known} onChange={onChange} />}
        />
      )}
    </div>
  );
}
