import { isAppError, type ErrorKind } from '@koble/kernel';
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { ZodError } from 'zod';

/** What the web reads of an error: a code it has words for, the field that was wrong, and plain values for the sentence. */
export interface KobleError {
  code: string;
  field?: string;
  details: Readonly<Record<string, string | number>>;
}

const TRANSPORT_CODES: Record<ErrorKind, TRPC_ERROR_CODE_KEY> = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  too_many: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
};

/** An expected failure in the transport's terms; anything else stays what it was, a 500 with its cause. */
export function toTransportError(error: TRPCError): TRPCError {
  const { cause } = error;
  if (!isAppError(cause)) return error;
  return new TRPCError({ code: TRANSPORT_CODES[cause.kind], message: cause.code, cause });
}

/** The public part of an error: never a stack, an SQL text or a message of another library. */
export function kobleError(error: TRPCError): KobleError {
  const { cause } = error;
  if (isAppError(cause))
    return {
      code: cause.code,
      ...(cause.field === undefined ? {} : { field: cause.field }),
      details: cause.details,
    };
  if (cause instanceof ZodError) {
    const first = cause.issues[0];
    return { code: 'input.invalid', field: first?.path.join('.') ?? '', details: {} };
  }
  return { code: `transport.${error.code.toLowerCase()}`, details: {} };
}
