import type { FundingCall } from '@koble/funding/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, moment, money, month } from '../../shared/format';
import { groupOf } from '@koble/funding/schema';
import { useRuleWords } from './rule-words';

/** The figures of a call; what the source does not state is said to be so. */
export function CallFacts({ call }: { call: FundingCall }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  return (
    <Facts
      facts={[
        { term: t('call.who'), value: who() },
        { term: t('call.amount'), value: <strong className="amount">{amount()}</strong> },
        {
          term: t('call.share'),
          value:
            call.sharePercent === null
              ? t('call.unknown')
              : t('call.shareValue', { percent: call.sharePercent }),
        },
        {
          term: t('call.opens'),
          value: call.opensOn === null ? null : date(call.opensOn),
        },
        { term: t('call.deadline'), value: deadline() },
        {
          term: t('call.perEmployee'),
          value: call.perEmployeeCapOre === null ? null : money(call.perEmployeeCapOre),
        },
        {
          term: t('call.perHour'),
          value: call.hourCapOre === null ? null : money(call.hourCapOre),
        },
        {
          term: t('call.duration'),
          value:
            call.durationMonthsMax === null
              ? null
              : t('call.durationValue', { count: call.durationMonthsMax }),
        },
        { term: t('call.pot'), value: call.potOre === null ? null : money(call.potOre) },
        { term: t('call.start'), value: start() },
        {
          term: t('call.end'),
          value: call.latestEndOn === null ? null : date(call.latestEndOn),
        },
        { term: 'TRL', value: readiness() },
        { term: t('call.basis'), value: t(`call.basisValue.${call.aidBasis}`) },
        {
          term: t('call.checked'),
          value: t('call.checkedValue', { date: date(call.checkedOn), by: call.checkedBy }),
        },
        {
          term: t('call.source'),
          value: (
            <a className="ds-link" href={call.sourceUrl} rel="noopener">
              {new URL(call.sourceUrl).hostname}
            </a>
          ),
        },
      ]}
    />
  );

  function amount(): string {
    if (call.amountMaxOre === null) return t('call.unknown');
    if (call.amountMinOre === null) return t('search.upTo', { amount: money(call.amountMaxOre) });
    return t('call.amountRange', { min: money(call.amountMinOre), max: money(call.amountMaxOre) });
  }

  /** What decides most; the rest stands further down. */
  function who(): string {
    const first = call.rules.filter((rule) => ['size', 'place', 'age'].includes(groupOf(rule)));
    if (first.length > 0) return first.map(words).join('. ');
    return call.rules.length === 0 ? t('call.unknown') : t('call.seeRules');
  }

  function start(): string | null {
    const { earliestStartOn: from, latestStartOn: to } = call;
    if (from !== null && to !== null)
      return t('call.startValue', { from: date(from), to: date(to) });
    if (from !== null) return t('call.startFrom', { date: date(from) });
    return to === null ? null : t('call.startBy', { date: date(to) });
  }

  function readiness(): string | null {
    const ends = [call.trlMin, call.trlMax].filter((end) => end !== null);
    return ends.length === 0 ? null : [...new Set(ends)].join('–');
  }

  function deadline(): string {
    if (call.forecastMonth !== null)
      return t('call.forecast', { month: month(call.forecastMonth) });
    const next = call.deadlines.find((at) => new Date(at).getTime() > Date.now());
    if (next !== undefined) return moment(next);
    return call.deadlines.length > 0
      ? t('search.passed')
      : t(`call.deadlineKind.${call.deadlineKind}`);
  }
}
