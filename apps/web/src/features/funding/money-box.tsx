import type { MoneyAnswer } from '@koble/funding/schema';
import { Facts, Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** Eligible cost times share within the caps, what the company pays and works for, and what is missing. */
export function MoneyBox({ money: answer }: { money: MoneyAnswer | null }) {
  const { t } = useTranslation();
  return (
    <section className="box stack wide">
      <h2>{t('funding.money')}</h2>
      {answer === null ? (
        <p>{t('funding.noMoney')}</p>
      ) : (
        <>
          <p className="headline">
            <span>{t('funding.grant')}</span> <strong>{money(answer.grantOre)}</strong>
          </p>
          <Facts
            facts={[
              { term: t('funding.total'), value: money(answer.totalOre) },
              { term: t('funding.eligible'), value: money(answer.eligibleOre) },
              { term: t('funding.ownCash'), value: money(answer.ownCashOre) },
              {
                term: t('funding.ownTime'),
                value: `${money(answer.ownHoursOre)} (${t('value.hours', { count: answer.ownHours })})`,
              },
              { term: t('funding.gap'), value: answer.gapOre > 0 ? money(answer.gapOre) : null },
            ]}
          />
          {answer.limits.length > 0 && (
            <ul className="bullets">
              {answer.limits.map((limit) => (
                <li key={limit}>{t(`funding.limit.${limit}`)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <Link to="/stotte/prosjekt" className="ds-link">
        {t('funding.wholeProject')}
        <Icon name="arrow-right" />
      </Link>
    </section>
  );
}
