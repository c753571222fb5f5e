import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan';
import { TextForm } from './text-form';

/** What the company calls its plan and notes of it; changed in a form in its place. */
export function PlanText({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  return (
    <section className="side-card stack" aria-labelledby="plan-text">
      <h2 className="small" id="plan-text">
        {t('plans.text.title')}
      </h2>
      {changing ? (
        <TextForm
          plan={plan}
          onDone={() => {
            setChanging(false);
          }}
        />
      ) : (
        <div className="row">
          <Button
            variant="secondary"
            onClick={() => {
              setChanging(true);
            }}
          >
            {t('plans.text.change')}
          </Button>
        </div>
      )}
    </section>
  );
}
