/**
 * The one error of expected failures. `code` comes from a closed union that each package declares
 * (`type NeedErrorCode = 'need.not_found' | …`); the words are chosen in the web from the code.
 * `field` names the input that was wrong, `details` carries plain values for the message (never personal data).
 */
export class AppError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly kind: ErrorKind;
  readonly field: string | undefined;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: Code,
    kind: ErrorKind,
    options: { field?: string; details?: Record<string, string | number>; cause?: unknown } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.kind = kind;
    this.field = options.field;
    this.details = options.details ?? {};
  }
}

/** Whether this is an expected failure. `instanceof` alone would leave its code untyped. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** What went wrong in the terms of a transport; mapped to HTTP in one place, `packages/api`. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_many'
  | 'unavailable';
