import type { AskedQuestion, EligibilityAnswers, FundingCall } from '@koble/funding/schema';
import { Alert, Button, Skeleton } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import { yesOrNo } from './check-asked';
import { CheckForm, costsOf, NO_AMOUNTS, type CheckFacts } from './check-form';
import { useKeepAnswers } from './check-keep';
import { CheckQuestion } from './check-questions';
import { FundingResult } from './funding-result';

type Company = CheckFacts['company'];

/** Facts first, then only the questions that can change the answer, then the answer. `actions`: what can be done about the call. */
export function FundingCheck({
  call,
  company: known,
  companyForm,
  actions,
}: {
  call: FundingCall;
  company: Company;
  companyForm: (company: Company, onChange: (company: Company) => void) => ReactNode;
  actions: ReactNode;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [first, setFirst] = useState({ company: known, amounts: NO_AMOUNTS });
  const [asked, setAsked] = useState(false);
  const [answers, setAnswers] = useState<EligibilityAnswers>({});
  const [questions, setQuestions] = useState<AskedQuestion[]>();
  const [at, setAt] = useState(0);
  const { keep, error: notKept } = useKeepAnswers();
  const {
    mutate,
    data: answer,
    error,
    isPending,
    reset,
  } = useMutation(api.funding.answer.mutationOptions());

  function ask({ company, amounts }: typeof first, given: EligibilityAnswers): void {
    mutate(
      { callId: call.id, company, answers: given, ...costsOf(amounts) },
      {
        // The first answer says which questions are left; they stay the same while they are answered.
        onSuccess: (got) => {
          setQuestions((kept) => kept ?? yesOrNo(got.questions));
        },
      },
    );
  }
  function backToFacts(): void {
    setAsked(false);
    setAnswers({});
    setQuestions(undefined);
    setAt(0);
    reset();
  }

  if (!asked)
    return (
      <CheckForm
        first={first}
        companyForm={companyForm}
        onDone={(company, amounts) => {
          setFirst({ company, amounts });
          setAsked(true);
          ask({ company, amounts }, answers);
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
                ask(first, answers);
              }}
            >
              {t('app.tryAgain')}
            </Button>
            <Button variant="tertiary" onClick={backToFacts}>
              {t('funding.again')}
            </Button>
          </div>
        </Alert>
      )}
      {notKept !== null && (
        <Alert tone="warning" live>
          {say(notKept)}
        </Alert>
      )}
      {isPending && <Skeleton lines={2} label={t('app.loading')} />}
      {question !== undefined && !isPending && (
        <CheckQuestion
          question={question}
          progress={{ at, total: questions?.length ?? 0 }}
          onBack={() => {
            if (at === 0) backToFacts();
            else setAt(at - 1);
          }}
          onAnswer={(given) => {
            const { [question.key]: _before, ...others } = answers;
            const all = given === undefined ? others : { ...others, [question.key]: given };
            if (given !== undefined) keep?.(question.key, given);
            setAnswers(all);
            setAt(at + 1);
            if (at + 1 >= (questions?.length ?? 0)) ask(first, all);
          }}
        />
      )}
      {question === undefined && !isPending && error === null && answer !== undefined && (
        <FundingResult answer={answer} onAgain={backToFacts} actions={actions} />
      )}
    </div>
  );
}
