import { Button, ErrorSummary } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyStep } from './company-step';
import { GoalStep } from './goal-step';
import { MeansStep } from './means-step';
import { Quality } from './quality';
import { UnderstoodStep } from './understood-step';
import type { DraftEditor } from './use-draft';
import { WantsStep } from './wants-step';
import { WhenStep } from './when-step';
import { problemsOf, STEPS, type Step } from './wizard-problems';

/** One question a page. Nothing that was typed is lost by going back, by a reload or by a mistake. */
export function Wizard({ editor, onFinish }: { editor: DraftEditor; onFinish: () => void }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState<{ field: string; message: string }[]>([]);
  const step: Step = STEPS[at] ?? 'goal';
  const last = at === STEPS.length - 1;

  function go(to: number): void {
    setShown([]);
    setAt(to);
    document.getElementById('content')?.focus();
    window.scrollTo(0, 0);
  }

  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const problems = problemsOf(step, editor.draft).map((problem) => ({
          field: problem,
          message: t(`wizard.problem.${problem}`),
        }));
        setShown(problems);
        if (problems.length > 0) return;
        if (last) onFinish();
        else go(at + 1);
      }}
    >
      <div>
        <p className="quiet">{t('wizard.step', { n: at + 1, total: STEPS.length })}</p>
        <progress
          className="wizard-progress"
          value={at + 1}
          max={STEPS.length}
          aria-label={t('wizard.title')}
        />
      </div>
      {shown.length > 0 && <ErrorSummary heading={t('wizard.errors')} errors={shown} />}
      {stepView()}
      <div className="row">
        {at > 0 && (
          <Button
            variant="secondary"
            onClick={() => {
              go(at - 1);
            }}
          >
            {t('wizard.back')}
          </Button>
        )}
        <Button type="submit">{last ? t('wizard.finish') : t('wizard.next')}</Button>
        <span className="quiet">{t('wizard.saved')}</span>
      </div>
      {at > 1 && <Quality need={editor.draft.need} />}
    </form>
  );

  function stepView(): ReactNode {
    const errors = Object.fromEntries(shown.map(({ field, message }) => [field, message]));
    switch (step) {
      case 'goal':
        return <GoalStep editor={editor} errors={errors} />;
      case 'understood':
        return <UnderstoodStep editor={editor} errors={errors} />;
      case 'company':
        return <CompanyStep editor={editor} />;
      case 'wants':
        return <WantsStep editor={editor} errors={errors} />;
      case 'when':
        return <WhenStep editor={editor} />;
      case 'means':
        return <MeansStep editor={editor} />;
    }
  }
}
