import type { CompanyProfile } from '@koble/accounts/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, number } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

/** A company's facts, and whose word they are. */
export function CompanyFactList({ profile }: { profile: CompanyProfile }) {
  const { t } = useTranslation();
  const names = useNames();
  const { municipality, industry, foundedOn, employees, source, sourceAt } = profile;
  return (
    <>
      <Facts
        facts={[
          { term: t('funding.orgNumber'), value: profile.number },
          { term: t('wizard.form'), value: profile.form },
          {
            term: t('wizard.municipality'),
            value: municipality === null ? null : nameOf(names.municipalities, municipality),
          },
          {
            term: t('wizard.industry'),
            value: industry === null ? null : nameOf(names.industries, industry),
          },
          { term: t('wizard.founded'), value: foundedOn === null ? null : date(foundedOn) },
          {
            term: t('wizard.employees'),
            value: employees === null ? null : number(employees),
          },
        ]}
      />
      <p className="quiet">{t(`organisation.source.${source}`, { date: date(sourceAt) })}</p>
    </>
  );
}
