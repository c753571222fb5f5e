import type { AgreementTerms, AgreementView } from '@koble/agreements/schema';
import { useState } from 'react';
import { termsOf, typedOf, type TermsProblem, type TypedTerms } from './typed-terms';
import { useProblemWords } from './use-problem-words';

/** Terms that are being written, which begin with those on the table or in force, and what is to be put right in them. */
export function useTypedTerms({ nextTerms, calls }: Pick<AgreementView, 'nextTerms' | 'calls'>): {
  /** null where there is nothing to begin with. */
  typed: TypedTerms | null;
  setTyped: (typed: TypedTerms) => void;
  errors: { field: string; message: string }[];
  errorOf: (field: keyof AgreementTerms) => string | undefined;
  /** How often they were read. */
  attempt: number;
  /** The terms, or undefined where something is to be put right first, which is told from then on. */
  read: () => AgreementTerms | undefined;
} {
  const wordsOf = useProblemWords();
  const [typed, setTyped] = useState<TypedTerms | null>(
    nextTerms === null ? null : typedOf(nextTerms, calls),
  );
  const [wrong, setWrong] = useState<{ attempt: number; problems: readonly TermsProblem[] }>({
    attempt: 0,
    problems: [],
  });
  const errors = wrong.problems.map((problem) => ({
    field: `terms-${problem.field}`,
    message: wordsOf(problem),
  }));
  return {
    typed,
    setTyped,
    errors,
    errorOf: (field) => errors.find((one) => one.field === `terms-${field}`)?.message,
    attempt: wrong.attempt,
    read() {
      const terms = typed === null ? [] : termsOf(typed);
      const problems = Array.isArray(terms) ? terms : [];
      setWrong(({ attempt }) => ({ attempt: attempt + 1, problems }));
      return Array.isArray(terms) ? undefined : terms;
    },
  };
}
