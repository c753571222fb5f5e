import type { Rights } from '@koble/agreements/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';

/** A template of who may use what, in full, and that it is no legal advice. */
export function RightsText({ rights }: { rights: Rights }) {
  const { t } = useTranslation();
  return (
    <div className="stack tight">
      <Facts
        facts={[
          { term: t('terms.results'), value: t(`rights.${rights}.results`) },
          { term: t('terms.background'), value: t(`rights.${rights}.background`) },
          { term: t('terms.publication'), value: t(`rights.${rights}.publication`) },
        ]}
      />
      <p className="quiet">{t('rights.disclaimer')}</p>
    </div>
  );
}
