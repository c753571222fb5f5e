import type { CompanyProfile } from '@koble/accounts/schema';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { CompanyFactList } from './company-fact-list';

/** What is known of the organisation one acts for. */
export function OrganisationFacts({ profile }: { profile: CompanyProfile }) {
  const { t } = useTranslation();
  const fine = profile.status === 'active';
  return (
    <section className="panel stack wide" aria-labelledby="organisation-facts">
      <div className="row apart">
        <h2 id="organisation-facts">{t('organisation.facts')}</h2>
        <Tag tone={fine ? 'success' : 'warning'} icon={fine ? 'check' : 'alert'}>
          {t(`organisation.status.${profile.status}`)}
        </Tag>
      </div>
      <CompanyFactList profile={profile} />
    </section>
  );
}
