import { useTranslation } from 'react-i18next';
import { problemOf, useProblem } from '../../shared/problem';

/** The sentence beside the field of an organisation number; a number that is none is refused before anybody is asked. */
export function useNumberProblem(): (error: unknown) => string | undefined {
  const { t } = useTranslation();
  const say = useProblem();
  return (error) => {
    if (error === null) return undefined;
    const { code, field } = problemOf(error);
    return code === 'input.invalid' && field === 'number'
      ? t('problem.accounts_number_check_digit')
      : say(error);
  };
}
