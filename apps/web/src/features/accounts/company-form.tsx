import { useTranslation } from 'react-i18next';
import type { CompanyFacts } from './company-facts';
import { CompanyFields } from './company-fields';
import { CompanyLookup } from './company-lookup';

/** A company by its number; what the register knows is filled in, and everything may be put right or left out. */
export function CompanyForm({
  company,
  onChange,
}: {
  company: CompanyFacts;
  onChange: (company: CompanyFacts) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack wide">
      <CompanyLookup company={company} onFound={onChange} />
      <h2 className="small">{t('wizard.orFillIn')}</h2>
      <CompanyFields
        company={company}
        onChange={(changed) => {
          // What a person states is no longer the register's word.
          const { source: _source, sourceAt: _sourceAt, ...facts } = company;
          onChange({ ...facts, ...changed });
        }}
      />
    </div>
  );
}
