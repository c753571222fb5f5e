import type { RuleAnswer } from '@koble/funding/schema';
import { Tag, type IconName, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { useRuleWords } from './rule-words';

type Status = RuleAnswer['status'];
const TONES: Record<Status, Tone> = { met: 'success', not_met: 'danger', unknown: 'neutral' };
const ICONS: Record<Status, IconName> = { met: 'check', not_met: 'cross', unknown: 'question' };

/** One rule: met, not met or unknown, the company's own value and where it is from, and what would help. */
export function RuleLine({ answer }: { answer: RuleAnswer }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const value = useRuleValue();
  return (
    <li>
      <Tag tone={TONES[answer.status]} icon={ICONS[answer.status]}>
        {t(`eligibility.${answer.status}`)}
      </Tag>
      <div>
        <p>{words(answer.rule)}</p>
        {answer.value !== null && answer.valueSource !== null && (
          <p className="quiet">
            {t('funding.yourValue', { value: value(answer) })} (
            {t('funding.valueFrom', {
              source: t(`funding.source.${answer.valueSource.source}`),
              date: date(answer.valueSource.at),
            })}
            )
          </p>
        )}
        {answer.next !== null && <p className="next">{t(`next.${answer.next}`)}</p>}
      </div>
    </li>
  );
}

function useRuleValue(): (answer: RuleAnswer) => string {
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
