import type { FundingCall } from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRuleWords } from './rule-words';

/** One open question at a time, as yes, no or don't know. */
export function CheckQuestion({
  call,
  ruleKey,
  at,
  total,
  onAnswer,
  onBack,
}: {
  call: FundingCall;
  ruleKey: string;
  at: number;
  total: number;
  onAnswer: (answer: boolean | undefined) => void;
  onBack: () => void;
}) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The next question is read as if it were a new page.
  useEffect(() => {
    heading.current?.focus();
  }, [ruleKey]);
  const rule = call.rules.find(
    (one) => one.kind === 'needs' && ruleKey.startsWith(`needs:${one.what}`),
  );
  return (
    <section className="question stack wide">
      <div className="wizard-progress">
        <p>{t('funding.question', { n: at + 1, total })}</p>
        <progress value={at + 1} max={total} aria-label={t('funding.title')} />
      </div>
      <div className="stack">
        <p className="quiet">{t('funding.isItSo')}</p>
        <h2 ref={heading} tabIndex={-1}>
          {rule === undefined ? ruleKey : words(rule)}
        </h2>
      </div>
      <div className="row">
        <Button
          onClick={() => {
            onAnswer(true);
          }}
        >
          {t('funding.yes')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {t('funding.no')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            onAnswer(undefined);
          }}
        >
          {t('funding.dontKnow')}
        </Button>
        <Button variant="tertiary" onClick={onBack}>
          {t('wizard.back')}
        </Button>
      </div>
    </section>
  );
}
