import type { Problem } from '@koble/feeds/schema';
import type { FastifyInstance } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { answerProblemsAs } from './answer-problem';

const TRY_AGAIN_SECONDS = 60;

/** What the public API refuses is told as RFC 9457 has it, which programs that know nothing of Koble can read. */
export function answerPublicProblems(scope: FastifyInstance): void {
  answerProblemsAs(scope, (reply, { status, code, field }) => {
    const problem = {
      type: 'about:blank',
      title: STATUS_CODES[status] ?? '',
      status,
      code,
      ...(field === undefined ? {} : { field }),
    } satisfies Problem;
    if (status === 503) reply.header('retry-after', TRY_AGAIN_SECONDS);
    return reply.code(status).type('application/problem+json').send(JSON.stringify(problem));
  });
}
