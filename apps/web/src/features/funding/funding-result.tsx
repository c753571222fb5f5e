import type { FundingAnswer, RuleAnswer } from '@koble/funding/schema';
import { Alert, Button } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckChanges } from './check-changes';
import { DeMinimisBox } from './de-minimis-box';
import { MoneyBox } from './money-box';
import { RuleLine, type RuleSource } from './rule-line';
import { RULE_GROUPS, groupOf } from '@koble/funding/schema';
import { useRuleWords } from './rule-words';

const TONES = { fits: 'success', may_fit: 'info', does_not_fit: 'warning' } as const;

/** The answer in one line, what stops it, then rule by rule, in money, and what is left of de minimis aid. */
export function FundingResult({
  answer,
  onAgain,
  actions,
}: {
  answer: FundingAnswer;
  onAgain: () => void;
  actions: ReactNode;
}) {
  const { t } = useTranslation();
  const { overall, openQuestions, failing, rules } = answer.eligibility;
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer is read first when it comes.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const stopping = rules.find(({ key }) => key === failing);
  return (
    <div className="stack wide">
      <Alert tone={TONES[overall]}>
        <h2 ref={heading} tabIndex={-1}>
          {overall === 'may_fit'
            ? t('eligibility.may_fit', { count: openQuestions })
            : t(`eligibility.${overall}`)}
        </h2>
        {stopping !== undefined && <Stopping rule={stopping} />}
        <p className="quiet">{t('call.guiding')}</p>
      </Alert>
      <CheckChanges answer={answer} />
      {rules.length > 0 && (
        <section className="stack wide">
          <h2>{t('funding.rules')}</h2>
          {RULE_GROUPS.map((group) => (
            <RuleGroup
              key={group}
              heading={t(`funding.group.${group}`)}
              rules={rules.filter(({ rule }) => groupOf(rule) === group)}
              source={answer.call}
            />
          ))}
        </section>
      )}
      <MoneyBox money={answer.money} />
      <DeMinimisBox balance={answer.deMinimis} />
      <div className="row no-print">{actions}</div>
      <div className="row no-print">
        <Button variant="secondary" onClick={onAgain}>
          {t('funding.again')}
        </Button>
        <Link
          to="/sok"
          search={{ type: 'call', formal: answer.call.purposes.join(','), v: '1' }}
          className="ds-link"
        >
          {t('funding.others')}
        </Link>
        <Link to="/stotte/for-oss" className="ds-link">
          {t('check.allCalls')}
        </Link>
      </div>
    </div>
  );
}

function Stopping({ rule }: { rule: RuleAnswer }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  return (
    <p>
      <strong>{t('funding.stops')}</strong> {words(rule.rule)}.{' '}
      {rule.next !== null && (
        <>
          <strong>{t('funding.nextStep')}</strong> {t(`next.${rule.next}`)}.
        </>
      )}
    </p>
  );
}

function RuleGroup({
  heading,
  rules,
  source,
}: {
  heading: string;
  rules: readonly RuleAnswer[];
  source: RuleSource;
}) {
  if (rules.length === 0) return null;
  return (
    <div>
      <h3 className="small">{heading}</h3>
      <ul className="rules">
        {rules.map((rule) => (
          <RuleLine key={rule.key} answer={rule} source={source} />
        ))}
      </ul>
    </div>
  );
}
