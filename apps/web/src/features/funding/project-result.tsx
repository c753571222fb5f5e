import type { ProjectAnswer } from '@koble/funding/schema';
import { Alert, Facts } from '@koble/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';
import { ProjectAlternatives } from './project-alternatives';
import { ProjectCalls, ProjectRest } from './project-calls';
import { ProjectLiquidity } from './project-liquidity';
import { ProjectPayers } from './project-payers';

/** What the calls give together, what is left to the company, and what it takes of it on the way. */
export function ProjectResult({ answer }: { answer: ProjectAnswer }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer is read first when it comes.
  useEffect(() => {
    heading.current?.focus();
  }, [answer]);
  const paid = answer.money;
  const found = paid.grantOre > 0;
  return (
    <div className="stack wide">
      <section className="box stack">
        <h2 ref={heading} tabIndex={-1}>
          {t('project.result')}
        </h2>
        {found ? (
          <p className="headline">
            <span>{t('project.canGet')}</span> <strong>{money(paid.grantOre)}</strong>
          </p>
        ) : (
          <p>{t('project.nothing')}</p>
        )}
        <Facts
          facts={[
            { term: t('project.total'), value: money(paid.totalOre) },
            { term: t('project.youPay'), value: money(paid.ownCashOre) },
            {
              term: t('project.youWork'),
              value:
                paid.ownHours > 0
                  ? `${t('value.hours', { count: paid.ownHours })} (${money(paid.ownHoursOre)})`
                  : null,
            },
          ]}
        />
        {paid.deMinimisOre > 0 && (
          <p>{t('project.deMinimis', { amount: money(paid.deMinimisOre) })}</p>
        )}
        {!answer.proved && <Alert tone="warning">{t('project.unproved')}</Alert>}
        <p className="quiet">{t('project.guiding')}</p>
      </section>
      {found && (
        <>
          <ProjectCalls answer={answer} />
          <ProjectPayers answer={answer} />
        </>
      )}
      <ProjectLiquidity answer={answer} />
      <ProjectAlternatives answer={answer} />
      <ProjectRest answer={answer} />
    </div>
  );
}
