import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDraft } from '../features/needs/use-draft';
import { Wizard } from '../features/needs/wizard';
import { takeGoal } from '../shared/first-words';
import '../shared/styles/later.css';

export const page = createLazyRoute('/behov')({ component: WizardPage });

function WizardPage() {
  const navigate = useNavigate();
  const [firstGoal] = useState(takeGoal);
  const editor = useDraft(firstGoal);
  return (
    <div className="page narrow">
      <Wizard editor={editor} onFinish={() => void navigate({ to: '/behov/resultat' })} />
    </div>
  );
}
