import type { FundingAnswer, RuleAnswer } from '@koble/funding/schema';
import { Alert, Facts, Tag, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, euros, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { useRuleWords } from './rule-words';

const STATUS_TONE: Record<RuleAnswer['status'], Tone> = {
  met: 'success',
  not_met: 'danger',
  unknown: 'neutral',
};
const STATUS_SIGN: Record<RuleAnswer['status'], string> = { met: '✓', not_met: '✗', unknown: '?' };
const OVERALL_TONE = { fits: 'success', may_fit: 'info', does_not_fit: 'warning' } as const;

/** Rule by rule, in money, and what is left of de minimis aid. */
export function FundingResult({ answer }: { answer: FundingAnswer }) {
  const { t } = useTranslation();
  const { overall, openQuestions, rules } = answer.eligibility;
  return (
    <div className="stack wide">
      <Alert tone={OVERALL_TONE[overall]} live>
        <strong>
          {overall === 'may_fit'
            ? t('eligibility.may_fit', { count: openQuestions })
            : t(`eligibility.${overall}`)}
        </strong>
      </Alert>
      {rules.length > 0 && (
        <section className="stack wide">
          <h2>{t('funding.rules')}</h2>
          <ul className="rules">
            {rules.map((rule) => (
              <RuleLine key={rule.key} rule={rule} />
            ))}
          </ul>
        </section>
      )}
      <Money answer={answer} />
      <DeMinimis answer={answer} />
      <p className="quiet">{t('call.guiding')}</p>
    </div>
  );
}

function RuleLine({ rule }: { rule: RuleAnswer }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const value = useRuleValue();
  return (
    <li className="stack">
      <div className="row">
        <Tag tone={STATUS_TONE[rule.status]}>
          <span aria-hidden>{STATUS_SIGN[rule.status]} </span>
          {t(`eligibility.${rule.status}`)}
        </Tag>
        <span>{words(rule.rule)}</span>
      </div>
      {rule.value !== null && rule.valueSource !== null && (
        <p className="quiet">
          {t('funding.yourValue', { value: value(rule) })} (
          {t('funding.valueFrom', {
            source: t(`funding.source.${rule.valueSource.source}`),
            date: date(rule.valueSource.at),
          })}
          )
        </p>
      )}
      {rule.next !== null && <p>→ {t(`next.${rule.next}`)}</p>}
    </li>
  );
}

function useRuleValue(): (rule: RuleAnswer) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ rule, value }) => {
    if (typeof value === 'boolean') return value ? t('funding.yes') : t('funding.no');
    if (typeof value !== 'string') return String(value);
    if (rule.kind === 'municipality_in') return nameOf(names.municipalities, value);
    if (rule.kind === 'industry_in' || rule.kind === 'industry_not_in')
      return nameOf(names.industries, value);
    return value;
  };
}

function Money({ answer: { money: answer } }: { answer: FundingAnswer }) {
  const { t } = useTranslation();
  return (
    <section className="stack wide box">
      <h2>{t('funding.money')}</h2>
      {answer === null ? (
        <p>{t('funding.noMoney')}</p>
      ) : (
        <>
          <Facts
            facts={[
              { term: t('funding.total'), value: money(answer.totalOre) },
              { term: t('funding.eligible'), value: money(answer.eligibleOre) },
              { term: t('funding.grant'), value: money(answer.grantOre) },
              { term: t('funding.ownCash'), value: money(answer.ownCashOre) },
              {
                term: t('funding.ownTime'),
                value: `${money(answer.ownHoursOre)} (${t('value.hours', { count: answer.ownHours })})`,
              },
              { term: t('funding.gap'), value: answer.gapOre > 0 ? money(answer.gapOre) : null },
            ]}
          />
          <ul>
            {answer.limits.map((limit) => (
              <li key={limit}>{t(`funding.limit.${limit}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function DeMinimis({ answer: { deMinimis } }: { answer: FundingAnswer }) {
  const { t } = useTranslation();
  return (
    <section className="stack wide box">
      <h2>{t('funding.deMinimis')}</h2>
      {deMinimis === null ? (
        <p>{t('funding.signInForBalance')}</p>
      ) : (
        <>
          <p>
            {t('funding.deMinimisText', {
              remaining: euros(deMinimis.remainingCents),
              ceiling: euros(deMinimis.ceilingCents),
            })}
          </p>
          <Facts
            facts={[
              { term: t('funding.registered'), value: euros(deMinimis.registeredCents) },
              { term: t('funding.declared'), value: euros(deMinimis.declaredCents) },
            ]}
          />
          {deMinimis.nextReturn !== null && (
            <p>
              {t('funding.nextReturn', {
                date: date(deMinimis.nextReturn.on),
                amount: euros(deMinimis.nextReturn.cents),
              })}
            </p>
          )}
          {deMinimis.incomplete && <p className="quiet">{t('funding.incomplete')}</p>}
        </>
      )}
    </section>
  );
}
