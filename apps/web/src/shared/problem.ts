import { useTranslation } from 'react-i18next';
import { useCodeWords } from './code-words';

interface KnownProblem {
  code: string;
  field?: string;
}

/** What the server says went wrong: its code, and the field where it names one. */
export function problemOf(error: unknown): KnownProblem {
  if (typeof error === 'object' && error !== null && 'data' in error) {
    const { data } = error;
    if (typeof data === 'object' && data !== null && 'koble' in data) {
      const { koble } = data;
      if (
        typeof koble === 'object' &&
        koble !== null &&
        'code' in koble &&
        typeof koble.code === 'string'
      )
        return {
          code: koble.code,
          ...('field' in koble && typeof koble.field === 'string' ? { field: koble.field } : {}),
        };
    }
  }
  return { code: navigator.onLine ? 'unknown' : 'offline' };
}

/** The sentence for an error, in the reader's words. */
export function useProblem(): (error: unknown) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (error) => {
    const code = problemOf(error).code.replaceAll('.', '_');
    const words = word('problem', code);
    return words === code ? t('problem.unknown') : words;
  };
}
