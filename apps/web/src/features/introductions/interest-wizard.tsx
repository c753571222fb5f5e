import type { InterestForm } from '@koble/introductions/schema';
import { Alert, Button, ErrorSummary, Icon } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, useProblem } from '../../shared/problem';
import { ConsentStep } from './consent-step';
import { CriteriaStep } from './criteria-step';
import { missingOf, stepOfField, stepsOf, type InterestStep } from './interest-draft';
import { ConflictAlert, SaveLine } from './save-line';
import { useInterest } from './use-interest';
import { useSendInterest, type SentInterest } from './use-send-interest';
import { WhyStep } from './why-step';

interface InterestWizardProps {
  form: InterestForm;
  /** Who writes it. */
  personId: string;
  step: InterestStep;
  onStep: (step: InterestStep) => void;
  onSent: (sent: SentInterest) => void;
  /** Lets go of what stands here and fetches the draft anew. */
  onTakeTheirs: () => void;
}

/** Interest in two or three short steps. Nothing that was typed is lost by going back, by a reload or without a network. */
export function InterestWizard(props: InterestWizardProps) {
  const { form, personId, step, onStep, onSent, onTakeTheirs } = props;
  const { t } = useTranslation();
  const say = useProblem();
  const editor = useInterest(form, personId);
  const { send, isPending, refused, putRight } = useSendInterest(editor, {
    onSent,
    onRefused: onStep,
  });
  const [tries, setTries] = useState(0);
  const steps = stepsOf(form);
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const after = steps[at + 1];
  const missing = tries > 0 ? missingOf(step, form, editor.fields) : [];
  // The criteria and the text have elements of these ids.
  const refusedAt = stepOfField(problemOf(refused).field);
  const errors = missing.map((field) => ({ field, message: t(`interest.problem.${field}`) }));

  function goOn(): void {
    const first = steps.find(
      (one) =>
        (after === undefined || one === step) && missingOf(one, form, editor.fields).length > 0,
    );
    if (first !== undefined) {
      setTries(tries + 1);
      if (first !== step) onStep(first);
      return;
    }
    setTries(0);
    if (after === undefined) send();
    else {
      putRight();
      onStep(after);
    }
  }

  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <div className="wizard-progress">
        <p>
          <span>{t('interest.step', { n: at + 1, total: steps.length })}</span>{' '}
          <strong>{t(`interest.stepName.${step}`)}</strong>
        </p>
        <progress value={at + 1} max={steps.length} aria-label={t('interest.title')} />
      </div>
      <ConflictAlert editor={editor} onTakeTheirs={onTakeTheirs} />
      {errors.length > 0 && (
        <ErrorSummary key={tries} heading={t('interest.errors')} errors={errors} />
      )}
      {refused !== null &&
        (refusedAt === undefined ? (
          <Alert tone="danger" live>
            {say(refused)}
          </Alert>
        ) : (
          <ErrorSummary
            heading={t('interest.errors')}
            errors={[{ field: refusedAt, message: say(refused) }]}
          />
        ))}
      {stepView()}
      <div className="row">
        {before !== undefined && (
          <Button
            variant="secondary"
            onClick={() => {
              onStep(before);
            }}
          >
            {t('interest.previous')}
          </Button>
        )}
        <Button type="submit" busy={isPending}>
          {after === undefined ? t('interest.send') : t('interest.next')}
          <Icon name="arrow-right" />
        </Button>
        <SaveLine editor={editor} />
      </div>
    </form>
  );

  function stepView(): ReactNode {
    switch (step) {
      case 'criteria':
        return <CriteriaStep form={form} editor={editor} />;
      case 'why':
        return (
          <WhyStep
            form={form}
            editor={editor}
            errors={Object.fromEntries(errors.map(({ field, message }) => [field, message]))}
          />
        );
      case 'consent':
        return <ConsentStep form={form} fields={editor.fields} onEdit={onStep} />;
    }
  }
}
