import { Button, ErrorSummary, Icon } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyFacts } from './draft';
import { GoalStep } from './goal-step';
import { MeansStep } from './means-step';
import { Quality } from './quality';
import { UnderstoodStep } from './understood-step';
import type { DraftEditor } from './use-draft';
import { WantsStep } from './wants-step';
import { WhenStep } from './when-step';
import { firstProblem, problemsOf, STEPS, type Step } from './wizard-problems';

interface WizardProps {
  editor: DraftEditor;
  step: Step;
  onStep: (step: Step) => void;
  onFinish: () => void;
  /** The form for the company's facts; it belongs to another noun. */
  companyForm: (company: CompanyFacts, onChange: (company: CompanyFacts) => void) => ReactNode;
}

/** One question a page. Nothing that was typed is lost by going back, by a reload or by a mistake. */
export function Wizard({ editor, step, onStep, onFinish, companyForm }: WizardProps) {
  const { t } = useTranslation();
  const [tried, setTried] = useState<{ step: Step; times: number }>();
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  // What is wrong is shown once somebody has tried to go on, and goes away as it is put right.
  const problems = tried?.step === step ? problemsOf(step, editor.draft) : [];
  const errors = Object.fromEntries(problems.map((field) => [field, t(`wizard.problem.${field}`)]));

  function goOn(): void {
    const wrong = problemsOf(step, editor.draft).length > 0;
    const first = wrong ? step : after === undefined ? firstProblem(editor.draft) : undefined;
    if (first !== undefined) {
      setTried({ step: first, times: (tried?.times ?? 0) + 1 });
      if (first !== step) onStep(first);
    } else if (after !== undefined) onStep(after);
    else onFinish();
  }

  return (
    <div className="wizard">
      <form
        className="stack wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <Progress at={at} step={step} />
        {problems.length > 0 && (
          <ErrorSummary
            key={tried?.times}
            heading={t('wizard.errors')}
            errors={problems.map((field) => ({ field, message: t(`wizard.problem.${field}`) }))}
          />
        )}
        {stepView()}
        <div className="row">
          {before !== undefined && (
            <Button
              variant="secondary"
              onClick={() => {
                onStep(before);
              }}
            >
              {t('wizard.back')}
            </Button>
          )}
          <Button type="submit">
            {after === undefined ? t('wizard.finish') : t('wizard.next')}
            <Icon name="arrow-right" />
          </Button>
          <span className="quiet">{t('wizard.saved')}</span>
        </div>
      </form>
      <Quality need={editor.draft.need} />
    </div>
  );

  function stepView(): ReactNode {
    switch (step) {
      case 'goal':
        return <GoalStep editor={editor} errors={errors} />;
      case 'understood':
        return <UnderstoodStep editor={editor} errors={errors} />;
      case 'company':
        return (
          <div className="stack wide">
            <h1>{t('wizard.company')}</h1>
            <p className="lead">{t('wizard.companyHelp')}</p>
            {companyForm(editor.draft.company, editor.changeCompany)}
          </div>
        );
      case 'wants':
        return <WantsStep editor={editor} errors={errors} />;
      case 'when':
        return <WhenStep editor={editor} errors={errors} />;
      case 'means':
        return <MeansStep editor={editor} errors={errors} />;
    }
  }
}

function Progress({ at, step }: { at: number; step: Step }) {
  const { t } = useTranslation();
  return (
    <div className="wizard-progress">
      <p>
        <span>{t('wizard.step', { n: at + 1, total: STEPS.length })}</span>{' '}
        <strong>{t(`wizard.stepName.${step}`)}</strong>
      </p>
      <progress value={at + 1} max={STEPS.length} aria-label={t('wizard.title')} />
    </div>
  );
}
