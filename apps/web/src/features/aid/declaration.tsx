import { Select, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { CopyField } from '../../shared/copy-field';
import { currentLanguage } from '../../shared/i18n';
import { Outcome } from '../../shared/outcome';

/** The declaration that funders ask for, to copy or to sign; in a language of its own. */
export function Declaration() {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<'nb' | 'en'>(() =>
    currentLanguage() === 'en' ? 'en' : 'nb',
  );
  const { data, error } = useQuery(api.aid.declaration.queryOptions({ language }));
  return (
    <section className="stack wide">
      <h2>{t('aid.declaration')}</h2>
      <p>{t('aid.declarationLead')}</p>
      <Select
        id="declaration-language"
        label={t('aid.declarationLanguage')}
        value={language}
        options={(['nb', 'en'] as const).map((value) => ({
          value,
          text: t(`aid.inLanguage.${value}`),
        }))}
        onChange={(event) => {
          setLanguage(event.target.value === 'en' ? 'en' : 'nb');
        }}
      />
      <Outcome error={error} />
      {data === undefined ? (
        error === null && <Skeleton lines={6} label={t('app.loading')} />
      ) : (
        <CopyField
          label={t('aid.declarationText')}
          description={t('aid.declarationTextHelp')}
          text={data.text}
          rows={12}
        />
      )}
      <div>
        <a
          href={`/api/aid/declaration?language=${language}`}
          className="ds-button"
          data-variant="secondary"
          download
        >
          {t('aid.declarationPdf')}
        </a>
      </div>
    </section>
  );
}
