import type { AidLedger, OtherSupport } from '@koble/aid/schema';
import { Choice, ChoiceGroup } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useRefreshLedger } from './use-refresh-ledger';

const ANSWERS = ['no', 'yes', 'unknown'] as const satisfies OtherSupport['answer'][];

/** Whether there is more aid than the list shows: until it is answered, the room is not known. */
export function OtherSupportQuestion({ otherSupport }: Pick<AidLedger, 'otherSupport'>) {
  const { t } = useTranslation();
  const onSettled = useRefreshLedger();
  const [chosen, setChosen] = useState(otherSupport?.answer);
  const { mutate, error } = useMutation(
    api.aid.answerOtherSupport.mutationOptions({
      onError: () => {
        setChosen(otherSupport?.answer);
      },
      onSettled,
    }),
  );
  return (
    <section className="stack">
      <ChoiceGroup legend={t('aid.question')} description={t('aid.questionHelp')}>
        {ANSWERS.map((answer) => (
          <Choice
            key={answer}
            type="radio"
            name="other-support"
            label={t(`aid.answer.${answer}`)}
            checked={chosen === answer}
            onChange={() => {
              setChosen(answer);
              mutate({ otherSupport: answer });
            }}
          />
        ))}
      </ChoiceGroup>
      <p role="status" className="quiet">
        {otherSupport !== null && t('aid.answered', { date: date(otherSupport.on) })}
      </p>
      <Outcome error={error} />
    </section>
  );
}
