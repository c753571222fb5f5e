import { NEXT_STEPS, type Meeting, type NextStep } from '@koble/introductions/schema';
import { Button, Choice, ChoiceGroup } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useAct } from './use-act';

/** After the meeting: what is next? Both answer, and see the other's answer when both have. */
export function MeetingNextStep({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { mine, other, asked } = meeting.nextStep;
  if (mine === null) return asked ? <Ask id={meeting.id} /> : null;
  return (
    <div className="stack tight">
      <p>{t('meeting.nextStepMine', { step: t(`meeting.step.${mine}`).toLowerCase() })}</p>
      <p>
        {other === null
          ? t('meeting.nextStepWaits')
          : t('meeting.nextStepOther', { step: t(`meeting.step.${other}`).toLowerCase() })}
      </p>
    </div>
  );
}

function Ask({ id }: { id: string }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<NextStep>();
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAct();
  return (
    <form
      className="box stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (step !== undefined) mutate(() => client.meetings.nextStep.mutate({ id, step }));
      }}
    >
      <Outcome error={error} />
      <ChoiceGroup legend={t('meeting.nextStep')} description={t('meeting.nextStepHelp')}>
        {tried && step === undefined && (
          <p className="ds-validation-message" data-color="danger" role="alert">
            {t('meeting.nextStepMissing')}
          </p>
        )}
        {NEXT_STEPS.map((one) => (
          <Choice
            key={one}
            type="radio"
            name={`next-${id}`}
            label={t(`meeting.step.${one}`)}
            checked={step === one}
            onChange={() => {
              setStep(one);
            }}
          />
        ))}
      </ChoiceGroup>
      <div>
        <Button type="submit" busy={isPending}>
          {t('meeting.nextStepSend')}
        </Button>
      </div>
    </form>
  );
}
