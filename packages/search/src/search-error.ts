import { AppError } from '@koble/kernel';

/**
 * `search.unavailable`: the engine cannot answer now (down, overloaded, not filled, key refused).
 * `search.timeout`: it did not answer in time. `search.bad_request`: it will never answer this request.
 */
export type SearchErrorCode = 'search.unavailable' | 'search.timeout' | 'search.bad_request';

/** The engine's own words on why: its error code (`index_not_found`) or, of a broken connection, the system's. */
export function searchError(
  code: SearchErrorCode,
  reason: string,
  cause?: unknown,
): AppError<SearchErrorCode> {
  return new AppError(code, code === 'search.bad_request' ? 'invalid' : 'unavailable', {
    details: { reason },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** What went wrong according to an answer of the engine that is not 2xx. */
export function errorOfAnswer(status: number, body: string): AppError<SearchErrorCode> {
  const { code, message } = parseProblem(body);
  // An index that is gone is made again, and an answer other than 4xx is about the engine and not about the request.
  const refused =
    status >= 400 &&
    status < 500 &&
    ![401, 403, 408, 429].includes(status) &&
    code !== 'index_not_found';
  return searchError(refused ? 'search.bad_request' : 'search.unavailable', `${code}: ${message}`);
}

function parseProblem(body: string): { code: string; message: string } {
  try {
    const problem: unknown = JSON.parse(body);
    if (isProblem(problem)) return problem;
  } catch {
    // Not the engine's words: those of something between, or half an answer.
  }
  return { code: 'unknown', message: body.slice(0, 200) };
}

function isProblem(value: unknown): value is { code: string; message: string } {
  return (
    value !== null &&
    typeof value === 'object' &&
    'code' in value &&
    typeof value.code === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

/** What went wrong when there was no answer at all. */
export function errorOfConnection(cause: unknown): AppError<SearchErrorCode> {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const late = code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT';
  return searchError(late ? 'search.timeout' : 'search.unavailable', code, cause);
}
