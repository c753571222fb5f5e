import type { EligibilityAnswers, FundingCall } from '@koble/funding/schema';
import { Alert, Button, Skeleton } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import { CheckForm, type CheckFacts } from './check-form';
import { CheckQuestion } from './check-questions';
import { FundingResult } from './funding-result';

/** Facts first, then only the questions that can change the answer, then the answer. */
export function FundingCheck({
  call,
  company,
}: {
  call: FundingCall;
  company: CheckFacts['company'];
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [facts, setFacts] = useState<CheckFacts>();
  const [answers, setAnswers] = useState<EligibilityAnswers>({});
  const [questions, setQuestions] = useState<string[]>();
  const [at, setAt] = useState(0);
  const {
    mutate,
    data: answer,
    error,
    isPending,
    reset,
  } = useMutation(api.funding.answer.mutationOptions());

  function ask(about: CheckFacts, given: EligibilityAnswers): void {
    mutate(
      {
        callId: call.id,
        company: about.company,
        answers: given,
        costs: about.costs,
        budgetOre: about.budgetOre,
      },
      {
        // The first answer says which questions are left; they stay the same while they are answered.
        onSuccess: (first) => {
          setQuestions(
            (known) => known ?? first.questions.filter((key) => key.startsWith('needs:')),
          );
        },
      },
    );
  }

  if (facts === undefined)
    return (
      <CheckForm
        company={company}
        onDone={(done) => {
          setFacts(done);
          ask(done, answers);
        }}
      />
    );
  const question = questions?.[at];
  return (
    <div className="stack wide">
      {error !== null && (
        <Alert tone="danger" live>
          <div className="row">
            {say(error)}
            <Button
              variant="secondary"
              onClick={() => {
                ask(facts, answers);
              }}
            >
              {t('app.tryAgain')}
            </Button>
          </div>
        </Alert>
      )}
      {isPending && <Skeleton lines={2} label={t('app.loading')} />}
      {question !== undefined && (
        <CheckQuestion
          call={call}
          ruleKey={question}
          at={at}
          total={questions?.length ?? 0}
          onAnswer={(given) => {
            const all = given === undefined ? answers : { ...answers, [question]: given };
            setAnswers(all);
            setAt(at + 1);
            if (at + 1 >= (questions?.length ?? 0)) ask(facts, all);
          }}
        />
      )}
      {question === undefined && !isPending && answer !== undefined && (
        <>
          <FundingResult answer={answer} />
          <div>
            <Button
              variant="secondary"
              onClick={() => {
                setFacts(undefined);
                setAnswers({});
                setQuestions(undefined);
                setAt(0);
                reset();
              }}
            >
              {t('funding.again')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
