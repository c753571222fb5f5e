import { isAppError, type ErrorKind } from '@koble/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
  unavailable: 503,
};

/**
 * What is refused on routes beside tRPC's is told in the same form as there, so that the web reads one. Fastify's own handler
 * would answer and log an unexpected error by its message, which may hold what the database has of somebody.
 */
export function answerProblems(scope: FastifyInstance): void {
  scope.setErrorHandler<Error & { statusCode?: number }>(async (error, request, reply) => {
    if (isAppError(error)) {
      const { code, field, details, kind } = error;
      return send(reply, STATUS[kind], {
        code,
        ...(field === undefined ? {} : { field }),
        details,
      });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'failed');
    return send(reply, status, { code: transportCode(status), details: {} });
  });
}

function transportCode(status: number): string {
  if (status === 413) return 'transport.payload_too_large';
  if (status === 429) return 'transport.too_many_requests';
  return status < 500 ? 'transport.bad_request' : 'transport.internal_server_error';
}

function send(reply: FastifyReply, status: number, koble: object): FastifyReply {
  return reply.code(status).send({ error: { data: { koble } } });
}
