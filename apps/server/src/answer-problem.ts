import { isAppError, type ErrorKind } from '@koble/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
  unavailable: 503,
};

type Problem = Error & { statusCode?: number };

/** What an error is to whoever asked: a status, and a code in place of words. */
export interface Refusal {
  status: number;
  code: string;
  field?: string;
  details: Readonly<Record<string, string | number>>;
}

/**
 * What is refused on routes beside tRPC's is told in the same form as there, so that the web reads one. Fastify's own handler
 * would answer and log an unexpected error by its message, which may hold what the database has of somebody.
 */
export function answerProblems(scope: FastifyInstance): void {
  answerProblemsAs(scope, (reply, { status, ...koble }) =>
    reply.code(status).send({ error: { data: { koble } } }),
  );
}

/** The same in another form. */
export function answerProblemsAs(
  scope: FastifyInstance,
  send: (reply: FastifyReply, refusal: Refusal) => FastifyReply,
): void {
  scope.setErrorHandler<Problem>(async (error, request, reply) =>
    send(reply, refusalOf(error, request)),
  );
}

function refusalOf(error: Problem, request: FastifyRequest): Refusal {
  if (isAppError(error)) {
    const { code, field, details, kind } = error;
    return { status: STATUS[kind], code, ...(field === undefined ? {} : { field }), details };
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'failed');
  return { status, code: transportCode(status), details: {} };
}

function transportCode(status: number): string {
  if (status === 413) return 'transport.payload_too_large';
  if (status === 429) return 'transport.too_many_requests';
  return status < 500 ? 'transport.bad_request' : 'transport.internal_server_error';
}
