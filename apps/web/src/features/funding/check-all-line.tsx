import type { CallLine } from '@koble/funding/schema';
import { RULE_STATUSES } from '@koble/funding/schema';
import { Details, Icon, Tag, type IconName, type Tone } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { RuleLine } from './rule-line';

const MARKS: Record<(typeof RULE_STATUSES)[number], { tone: Tone; icon: IconName }> = {
  met: { tone: 'success', icon: 'check' },
  not_met: { tone: 'danger', icon: 'cross' },
  unknown: { tone: 'neutral', icon: 'question' },
};

/** A call as one line: what it is, how its rules stand, what it pays, and on demand why. */
export function CheckAllLine({
  line: { call, eligibility, money: pays, deadline },
}: {
  line: CallLine;
}) {
  const { t } = useTranslation();
  const { rules } = eligibility;
  return (
    <li className="box stack">
      <h3>
        <Link to="/stotte/$slug" params={{ slug: call.slug }} className="ds-link">
          {call.title}
        </Link>
      </h3>
      <p className="quiet">
        {[
          call.funder.name,
          t(`instrument.${call.instrument}`),
          deadline === null ? t(`call.deadlineKind.${call.deadlineKind}`) : date(deadline),
        ].join(' · ')}
      </p>
      {pays !== null ? (
        <p>{t('forUs.grant', { amount: money(pays.grantOre) })}</p>
      ) : (
        call.amountMaxOre !== null && <p>{t('forUs.upTo', { amount: money(call.amountMaxOre) })}</p>
      )}
      {rules.length === 0 ? (
        <p className="quiet">{t('forUs.unchecked')}</p>
      ) : (
        <>
          <p className="tags">
            {RULE_STATUSES.map((status) => ({
              status,
              count: rules.filter((rule) => rule.status === status).length,
            }))
              .filter(({ count }) => count > 0)
              .map(({ status, count }) => (
                <Tag key={status} {...MARKS[status]}>
                  {t(`forUs.${status}`, { count })}
                </Tag>
              ))}
          </p>
          <Details summary={t('forUs.why')}>
            <ul className="rules">
              {rules.map((rule) => (
                <RuleLine key={rule.key} answer={rule} source={call} />
              ))}
            </ul>
          </Details>
        </>
      )}
      <p>
        <Link to="/stotte/$slug/sjekk" params={{ slug: call.slug }} className="ds-link">
          {t('forUs.fullCheck')}
          <span className="visually-hidden"> «{call.title}»</span>
          <Icon name="arrow-right" />
        </Link>
      </p>
    </li>
  );
}
