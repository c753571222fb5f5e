import type { AskedQuestion } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { Choices } from './check-questions';
import { useRuleWords } from './rule-words';

/** The question that decides most now. The focus stays where it is: the lists below are what changes. */
export function CheckAllQuestion({
  questions,
  keeps,
  onAnswer,
}: {
  questions: readonly AskedQuestion[];
  keeps: boolean;
  onAnswer: (question: AskedQuestion, answer: boolean | undefined) => void;
}) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const [question] = questions;
  return (
    <section className="question stack wide">
      {question === undefined ? (
        <p>{t('forUs.noQuestions')}</p>
      ) : (
        <>
          <div className="stack" aria-live="polite">
            <p className="quiet">
              {t('forUs.questionsLeft', { count: questions.length })} · {t('funding.isItSo')}
            </p>
            <h2>{words(question.rule)}</h2>
          </div>
          <div className="row">
            <Choices
              onAnswer={(answer) => {
                onAnswer(question, answer);
              }}
            />
          </div>
        </>
      )}
      {keeps && <p className="quiet">{t('check.keeps')}</p>}
    </section>
  );
}
