import type { Liquidity, ProjectAnswer } from '@koble/funding/schema';
import { Alert, Details } from '@koble/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf, money, month as monthName } from '../../shared/format';

/** How the company's money goes up and down by month, how low it gets, and what helps where it does not reach. */
export function ProjectLiquidity({ answer }: { answer: ProjectAnswer }) {
  const { t } = useTranslation();
  const { liquidity } = answer;
  const { neededOre, gapOre, lowest } = liquidity;
  return (
    <section className="stack">
      <h2>{t('project.flow')}</h2>
      <p>
        {neededOre > 0
          ? t('project.needed', { amount: money(neededOre) })
          : t('project.neededNone')}
        {gapOre !== null &&
          ` ${t('project.lowest', { month: monthName(lowest.month), amount: money(lowest.ore) })}`}
      </p>
      {gapOre !== null && (
        <Alert tone={gapOre > 0 ? 'warning' : 'success'}>
          {gapOre > 0 ? t('project.gap', { amount: money(gapOre) }) : t('project.noGap')}
        </Alert>
      )}
      {gapOre !== null && gapOre > 0 && <WhatHelps answer={answer} />}
      <figure className="stack tight">
        <Chart months={liquidity.months} />
        <p className="liquidity-ends" aria-hidden>
          <span>{monthName(liquidity.months[0]?.month ?? lowest.month)}</span>
          <span>{monthName(liquidity.months.at(-1)?.month ?? lowest.month)}</span>
        </p>
        <figcaption className="quiet">
          {t('project.chart')}. {t('project.hoursNotCash')}
        </figcaption>
      </figure>
      <Details summary={t('project.months')}>
        <MonthTable months={liquidity.months} />
      </Details>
    </section>
  );
}

function WhatHelps({ answer }: { answer: ProjectAnswer }) {
  const { t } = useTranslation();
  const heading = useId();
  const loans = answer.calls.filter(({ outcome }) => outcome === 'paid_back');
  return (
    <>
      <h3 id={heading} className="small">
        {t('project.helps')}
      </h3>
      <ul className="bullets" aria-labelledby={heading}>
        {answer.money.grantOre > 0 && <li>{t('project.help.advance')}</li>}
        <li>{t('project.help.later')}</li>
        {loans.length > 0 && (
          <li>{t('project.help.loan', { titles: listOf(loans.map(({ call }) => call.title)) })}</li>
        )}
      </ul>
    </>
  );
}

/** Steps of what is left at each month's end, with the line at nothing left. The numbers are in the table. */
function Chart({ months }: { months: Liquidity['months'] }) {
  const balances = months.map(({ balanceOre }) => balanceOre);
  const top = Math.max(0, ...balances);
  const height = Math.max(1, top - Math.min(0, ...balances));
  const y = (ore: number): number => (40 * (top - ore)) / height;
  const width = 100 / months.length;
  return (
    <svg className="liquidity" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden>
      {months.map(({ month, balanceOre }, at) => (
        <rect
          key={month}
          className={balanceOre < 0 ? 'below' : 'above'}
          x={at * width + width * 0.1}
          width={width * 0.8}
          y={Math.min(y(0), y(balanceOre))}
          height={Math.abs(y(0) - y(balanceOre))}
        />
      ))}
      <line x1="0" x2="100" y1={y(0)} y2={y(0)} />
    </svg>
  );
}

function MonthTable({ months }: { months: Liquidity['months'] }) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <>
      <h3 id={heading} className="small">
        {t('project.flow')}
      </h3>
      <table className="ds-table payers" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('project.month')}</th>
            <th scope="col">{t('project.out')}</th>
            <th scope="col">{t('project.in')}</th>
            <th scope="col">{t('project.balance')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, outOre, inOre, balanceOre }) => (
            <tr key={month}>
              <th scope="row">{monthName(month)}</th>
              <td>{money(outOre)}</td>
              <td>{money(inOre)}</td>
              <td>{money(balanceOre)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
