import { PURPOSES, type AskedQuestion, type EligibilityAnswers } from '@koble/funding/schema';
import { Alert, Details, Select, Skeleton } from '@koble/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import type { CostAddress } from '../../shared/cost-address';
import { listOf } from '../../shared/format';
import { PageProblem } from '../../shared/page-states';
import { useProblem } from '../../shared/problem';
import { CheckAllCosts } from './check-all-costs';
import { CheckAllGroup } from './check-all-group';
import { CheckAllQuestion } from './check-all-question';
import { missingFacts, yesOrNo } from './check-asked';
import type { CheckDraft } from './check-draft';
import { useKeepAnswers } from './check-keep';
import { costsOf, costsOfAddress, hasCosts } from './project-costs';

/** Of each group: enough to begin with on a phone. */
const FIRST_LINES = 5;

type Company = CheckDraft['company'];
type Purpose = (typeof PURPOSES)[number];

/** Every open call for one company: what is known of it, one question at a time, and the calls in three groups as they narrow down. */
export function CheckAll({
  company: known,
  costs,
  companyForm,
  onCosts,
}: {
  company: Company;
  /** What the project costs, where it is said. */
  costs: CostAddress;
  companyForm: (company: Company, onChange: (company: Company) => void) => ReactNode;
  onCosts: (costs: CostAddress) => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [company, setCompany] = useState(known);
  const [answers, setAnswers] = useState<EligibilityAnswers>({});
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [most, setMost] = useState(FIRST_LINES);
  const { keep, isCompany, error: notKept } = useKeepAnswers();
  const typed = costsOfAddress(costs);
  const asked = hasCosts(typed) ? { costs: costsOf(typed) } : {};
  const question = { company, answers, purpose, most, ...asked };
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['calls-for-us', isCompany, question],
    queryFn: () => client.funding.answerAll.mutate(question),
    placeholderData: keepPreviousData,
    retry: false,
  });

  function answer({ key }: AskedQuestion, given: boolean | undefined): void {
    if (given === undefined) {
      setUnknown([...unknown, key]);
      return;
    }
    setAnswers({ ...answers, [key]: given });
    keep?.(key, given);
  }

  const missing = missingFacts(data?.questions ?? []);
  const left = yesOrNo(data?.questions ?? []).filter(({ key }) => !unknown.includes(key));
  return (
    <div className="stack wide">
      <Details summary={t('forUs.facts')} open={!isCompany && Object.keys(known).length === 0}>
        <div className="stack wide">
          <p className="quiet">{t('forUs.factsHelp')}</p>
          {companyForm(company, setCompany)}
        </div>
      </Details>
      <CheckAllCosts address={costs} onAsk={onCosts} />
      {missing.length > 0 && (
        <p className="quiet" aria-live="polite">
          {t('forUs.missing', { facts: listOf(missing.map((fact) => t(`forUs.fact.${fact}`))) })}
        </p>
      )}
      <Select
        id="purpose"
        label={t('forUs.purpose')}
        value={purpose ?? ''}
        options={[
          { value: '', text: t('forUs.anyPurpose') },
          ...PURPOSES.map((value) => ({ value, text: t(`purpose.${value}`) })),
        ]}
        onChange={(event) => {
          setPurpose(PURPOSES.find((one) => one === event.target.value) ?? null);
        }}
      />
      {notKept !== null && (
        <Alert tone="warning" live>
          {say(notKept)}
        </Alert>
      )}
      {error !== null && <PageProblem error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} label={t('forUs.checking')} />}
      {data !== undefined && (
        <>
          <CheckAllQuestion questions={left} keeps={keep !== undefined} onAnswer={answer} />
          <div className="stack wide" aria-busy={isPlaceholderData}>
            {data.groups.map((group) => (
              <CheckAllGroup
                key={group.overall}
                group={group}
                onMore={() => {
                  setMost(Math.min(200, most * 2));
                }}
              />
            ))}
          </div>
          <p className="quiet">{t('call.guiding')}</p>
        </>
      )}
    </div>
  );
}
