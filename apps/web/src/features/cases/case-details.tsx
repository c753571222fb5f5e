import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from './case';
import { CaseFacts } from './case-facts';
import { DetailsForm } from './details-form';

/** What is known of a case, and a form to change what the company notes itself. `needs` are its own, to say which it is for. */
export function CaseDetails({
  of,
  needs,
}: {
  of: Case;
  needs: readonly { id: string; title: string }[];
}) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  return (
    <section className="side-card stack" aria-labelledby="case-details">
      <h2 className="small" id="case-details">
        {t('cases.details.title')}
      </h2>
      {changing ? (
        <DetailsForm
          of={of}
          needs={needs}
          onDone={() => {
            setChanging(false);
          }}
        />
      ) : (
        <>
          <CaseFacts of={of} />
          {of.nokPerEur !== null && <p className="quiet">{t('cases.details.ledger')}</p>}
          <div className="row">
            <Button
              variant="secondary"
              onClick={() => {
                setChanging(true);
              }}
            >
              {t('cases.details.change')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
