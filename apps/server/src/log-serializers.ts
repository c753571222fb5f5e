import { errorForLog } from '@koble/db';
import type { FastifyRequest } from 'fastify';

/** What the log holds of a request and an error: nothing of who asks, what for, or what the database has of anybody. */
export const LOG_SERIALIZERS = {
  // An address holds what people searched for, and an IP is theirs: neither is logged.
  req: (request: FastifyRequest) => ({
    method: request.method,
    route: request.routeOptions.url ?? 'none',
  }),
  err: (error: Error) => ({ ...errorForLog(error) }),
};
