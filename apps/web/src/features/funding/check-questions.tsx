import type { AskedQuestion } from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRuleWords } from './rule-words';

/** One open question at a time, as yes, no or don't know. `progress`: how far one has come, or how much is left. */
export function CheckQuestion({
  question: { key, rule },
  progress,
  onAnswer,
  onBack,
}: {
  question: AskedQuestion;
  progress: { at: number; total: number };
  onAnswer: (answer: boolean | undefined) => void;
  onBack: () => void;
}) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The next question is read as if it were a new page.
  useEffect(() => {
    heading.current?.focus();
  }, [key]);
  const { at, total } = progress;
  return (
    <section className="question stack wide">
      <div className="wizard-progress">
        <p>{t('funding.question', { n: at + 1, total })}</p>
        <progress value={at + 1} max={total} aria-label={t('funding.title')} />
      </div>
      <div className="stack">
        <p className="quiet">{t('funding.isItSo')}</p>
        <h2 ref={heading} tabIndex={-1}>
          {words(rule)}
        </h2>
      </div>
      <div className="row">
        <Choices onAnswer={onAnswer} />
        <Button variant="tertiary" onClick={onBack}>
          {t('wizard.back')}
        </Button>
      </div>
    </section>
  );
}

/** Yes, no, and that one does not know: always possible. */
export function Choices({ onAnswer }: { onAnswer: (answer: boolean | undefined) => void }) {
  const { t } = useTranslation();
  const choices = [
    { words: t('funding.yes'), answer: true },
    { words: t('funding.no'), answer: false },
    { words: t('funding.dontKnow'), answer: undefined },
  ];
  return choices.map(({ words, answer }, at) => (
    <Button
      key={words}
      variant={at === 0 ? 'primary' : 'secondary'}
      onClick={() => {
        onAnswer(answer);
      }}
    >
      {words}
    </Button>
  ));
}
