import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { Alert, Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResultConsent } from './delivery-result-consent';
import { ResultForm } from './delivery-result-form';

const TOLD = ['problem', 'work', 'outcome', 'figures'] as const;

/** What both may tell others of the pilot, and what each has said to it. */
export function DeliveryResult({
  view,
  delivery: { result, canTell },
  isAdviser,
}: {
  view: AgreementView;
  delivery: DeliveryView;
  isAdviser: boolean;
}) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  if (result === null && !canTell) return null;
  return (
    <section className="stack wide" aria-labelledby="result">
      <h3 id="result">{t('delivery.result.title')}</h3>
      <p>{t('delivery.result.lead')}</p>
      {result !== null && !writing && (
        <div className="box stack wide">
          {TOLD.filter((part) => result[part] !== '').map((part) => (
            <div key={part}>
              <h4>{t(`result.${part}`)}</h4>
              <p className="bubble-text">{result[part]}</p>
            </div>
          ))}
          <p className="quiet">
            {t(result.companyNamed ? 'delivery.result.namedValue' : 'delivery.result.unnamedValue')}
          </p>
          {result.isPublic && <Alert tone="success">{t('delivery.result.public')}</Alert>}
          <ResultConsent view={view} result={result} canTell={canTell} isAdviser={isAdviser} />
        </div>
      )}
      {writing ? (
        <ResultForm
          id={view.id}
          result={result}
          onDone={() => {
            setWriting(false);
          }}
        />
      ) : (
        canTell && (
          <div className="row">
            <Button
              variant="secondary"
              onClick={() => {
                setWriting(true);
              }}
            >
              {t(result === null ? 'delivery.result.write' : 'delivery.result.edit')}
            </Button>
          </div>
        )
      )}
    </section>
  );
}
