import type { EligibilityAnswers, FundingCall } from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useRuleWords } from './rule-words';

/** One open question at a time, as yes, no or don't know. */
export function CheckQuestion({
  call,
  ruleKey,
  at,
  total,
  onAnswer,
}: {
  call: FundingCall;
  ruleKey: string;
  at: number;
  total: number;
  onAnswer: (answer: EligibilityAnswers[string] | undefined) => void;
}) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const rule = call.rules.find(
    (one) => one.kind === 'needs' && ruleKey.startsWith(`needs:${one.what}`),
  );
  return (
    <section className="stack wide question" aria-live="polite">
      <p className="quiet">{t('funding.question', { n: at + 1, total })}</p>
      <h2>{rule === undefined ? ruleKey : words(rule)}</h2>
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
          variant="tertiary"
          onClick={() => {
            onAnswer(undefined);
          }}
        >
          {t('funding.dontKnow')}
        </Button>
      </div>
    </section>
  );
}
