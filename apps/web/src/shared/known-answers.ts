import type { QueryClient } from '@tanstack/react-query';

interface KnownAnswers {
  /** Whether they are those that this reader would get. */
  fresh: boolean;
  answers: { procedure: string[]; input: object; answer: unknown }[];
}

/**
 * Takes the answers that the server's page was made of, so that the web draws it without asking for them; those that may be
 * other ones for this reader are asked for all the same, while they are shown. Gives whether there were any.
 */
export function takeKnownAnswers(queries: QueryClient, page: Document): boolean {
  const written = page.querySelector('#root + script[type="application/json"]');
  const known: unknown = JSON.parse(written?.textContent ?? 'null');
  if (!areKnownAnswers(known)) return false;
  for (const { procedure, input, answer } of known.answers)
    queries.setQueryData([procedure, { input, type: 'query' }], answer, {
      updatedAt: known.fresh ? Date.now() : 0,
    });
  return true;
}

/** Written by this release's own server, so that its outer shape says enough. */
function areKnownAnswers(value: unknown): value is KnownAnswers {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fresh' in value &&
    'answers' in value &&
    Array.isArray(value.answers)
  );
}
