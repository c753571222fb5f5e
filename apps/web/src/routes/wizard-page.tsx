import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyForm } from '../features/accounts/company-form';
import { useDraft } from '../features/needs/use-draft';
import { Wizard } from '../features/needs/wizard';
import { STEPS } from '../features/needs/wizard-problems';
import { takeGoal } from '../shared/first-words';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/behov')({ component: WizardPage });

function WizardPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [firstGoal] = useState(takeGoal);
  const editor = useDraft(firstGoal);
  const { steg } = useSearch({ from: '/behov' });
  const step = STEPS[Number(steg ?? '1') - 1] ?? STEPS[0];
  useTitle(`${t(`wizard.stepName.${step}`)} – ${t('wizard.title')}`);
  // Each question is read from its beginning, also by who hears the page.
  useEffect(() => {
    if (steg !== undefined) document.getElementById('content')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [steg]);
  return (
    <div className="page">
      <Wizard
        editor={editor}
        step={step}
        onStep={(to) => {
          const n = STEPS.indexOf(to) + 1;
          void navigate({ to: '/behov', search: n === 1 ? {} : { steg: String(n) } });
        }}
        onFinish={() => void navigate({ to: '/behov/resultat' })}
        companyForm={(company, onChange) => <CompanyForm company={company} onChange={onChange} />}
      />
    </div>
  );
}
