import type { RuleAnswer } from '@koble/funding/schema';
import { Tag, type IconName, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { RuleNext } from './rule-next';
import { useRuleValue } from './rule-value';
import { useRuleWords } from './rule-words';

type Status = RuleAnswer['status'];
const TONES: Record<Status, Tone> = { met: 'success', not_met: 'danger', unknown: 'neutral' };
const ICONS: Record<Status, IconName> = { met: 'check', not_met: 'cross', unknown: 'question' };

/** Where a rule was read, unless it says so itself. */
export interface RuleSource {
  sourceUrl: string;
  checkedOn: string;
}

/** One rule: met, not met or unknown, the company's own value and where it is from, where the rule is from, what would help. */
export function RuleLine({ answer, source }: { answer: RuleAnswer; source: RuleSource }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const value = useRuleValue();
  const { rule, parts } = answer;
  return (
    <li>
      <Tag tone={TONES[answer.status]} icon={ICONS[answer.status]}>
        {t(`eligibility.${answer.status}`)}
      </Tag>
      <div>
        <p>{rule.kind === 'any_of' ? t('check.either') : words(rule)}</p>
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
        {rule.kind === 'any_of' ? (
          <ul className="rules">
            {parts.map((part) => (
              <RuleLine key={part.key} answer={part} source={source} />
            ))}
          </ul>
        ) : (
          <Source url={urlOf(rule) ?? source.sourceUrl} checkedOn={source.checkedOn} />
        )}
        <RuleNext next={answer.next} />
      </div>
    </li>
  );
}

function urlOf(rule: RuleAnswer['rule']): string | undefined {
  return 'sourceUrl' in rule ? rule.sourceUrl : undefined;
}

function Source({ url, checkedOn }: { url: string; checkedOn: string }) {
  const { t } = useTranslation();
  return (
    <p className="quiet small">
      <a className="ds-link" href={url} rel="noopener">
        {t('check.source', { host: new URL(url).hostname, date: date(checkedOn) })}
      </a>
    </p>
  );
}
