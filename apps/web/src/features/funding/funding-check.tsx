import type { FundingCall } from '@koble/funding/schema';
import { Alert, Button, Skeleton } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';
import type { CheckDraft } from './check-draft';
import { CheckForm } from './check-form';
import { CheckQuestion } from './check-questions';
import { FundingResult } from './funding-result';
import { useCallCheck } from './use-call-check';

type Company = CheckDraft['company'];

/** Facts first, then only the questions that can change the answer, then the answer. `actions`: what can be done about the call. */
export function FundingCheck({
  call,
  company,
  companyForm,
  actions,
}: {
  call: Pick<FundingCall, 'id'>;
  company: Company;
  companyForm: (company: Company, onChange: (company: Company) => void) => ReactNode;
  actions: ReactNode;
}) {
  const { t } = useTranslation();
  const problem = useProblem();
  const check = useCallCheck(call.id, company);
  if (!check.begun)
    return <CheckForm first={check.draft} companyForm={companyForm} onDone={check.begin} />;
  const { answer, question, progress, isPending, error, notKept } = check;
  return (
    <div className="stack wide">
      {error !== null && (
        <Alert tone="danger" live>
          <div className="row">
            {problem(error)}
            <Button variant="secondary" onClick={check.tryAgain}>
              {t('app.tryAgain')}
            </Button>
            <Button variant="tertiary" onClick={check.backToFacts}>
              {t('funding.again')}
            </Button>
          </div>
        </Alert>
      )}
      {notKept !== null && (
        <Alert tone="warning" live>
          {problem(notKept)}
        </Alert>
      )}
      {isPending && <Skeleton lines={2} label={t('app.loading')} />}
      {question !== undefined && !isPending && (
        <CheckQuestion
          question={question}
          progress={progress}
          onBack={check.back}
          onAnswer={(given) => {
            check.say(question, given);
          }}
        />
      )}
      {question === undefined && !isPending && error === null && answer !== undefined && (
        <FundingResult answer={answer} onAgain={check.backToFacts} actions={actions} />
      )}
    </div>
  );
}
