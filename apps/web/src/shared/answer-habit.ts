import { useTranslation } from 'react-i18next';

interface Habit {
  answers: 'few' | 'some' | 'many' | null;
  answerDays: number | null;
}

/** How an organisation usually answers, in words: "Answers most enquiries, usually within 4 days". Undefined: too little to say. */
export function useAnswerHabit(): (habit: Habit) => string | undefined {
  const { t } = useTranslation();
  return ({ answers, answerDays }) => {
    if (answers === null) return undefined;
    const words = t(`listing.answers.${answers}`);
    return answerDays === null
      ? words
      : `${words}, ${t('listing.answerDays', { count: answerDays })}`;
  };
}
