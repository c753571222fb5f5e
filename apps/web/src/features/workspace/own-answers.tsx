import type { OwnAnswers as Answers } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';

/** How the organisation has answered in the last twelve months, in plain words. */
export function OwnAnswers({ answers: { asked, answered, answerDays } }: { answers: Answers }) {
  const { t } = useTranslation();
  if (asked === 0) return <p>{t('workspace.answers.none')}</p>;
  return (
    <>
      <p>
        {t('workspace.answers.said', { asked, answered })}{' '}
        {answerDays !== null &&
          (answerDays === 0
            ? t('workspace.answers.sameDay')
            : t('workspace.answers.days', { count: answerDays }))}
      </p>
      <p className="quiet">{t('workspace.answers.why')}</p>
    </>
  );
}
