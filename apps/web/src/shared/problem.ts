import { useTranslation } from 'react-i18next';
import { useCodeWords } from './code-words';

interface KnownProblem {
  code: string;
  field?: string;
}

/** What the server says went wrong: its code, and the field where it names one. */
export function problemOf(error: unknown): KnownProblem {
  const koble = kobleOf(error);
  if (koble !== undefined && 'code' in koble && typeof koble.code === 'string')
    return {
      code: koble.code,
      ...('field' in koble && typeof koble.field === 'string' ? { field: koble.field } : {}),
    };
  return { code: navigator.onLine ? 'unknown' : 'offline' };
}

/** A plain value that the server says with what went wrong. */
export function detailOf(error: unknown, name: string): string | undefined {
  const koble = kobleOf(error);
  if (koble === undefined || !('details' in koble)) return undefined;
  const details = new Map<string, unknown>(Object.entries(koble.details ?? {}));
  const value = details.get(name);
  return typeof value === 'string' ? value : undefined;
}

function kobleOf(error: unknown): object | undefined {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('koble' in data)) return undefined;
  return typeof data.koble === 'object' && data.koble !== null ? data.koble : undefined;
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
