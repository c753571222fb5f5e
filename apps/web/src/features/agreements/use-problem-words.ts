import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words';
import type { TermsProblem } from './typed-terms';

/** What to put right in a field of the terms. */
export function useProblemWords(): (problem: TermsProblem) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  return ({ field, rule }) => {
    if (rule !== null) return word('problem', rule);
    return field === 'nda' ? t('terms.nda') : t(`terms.wrong.${field}`);
  };
}
