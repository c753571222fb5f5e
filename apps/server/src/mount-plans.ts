import type { Services } from '@koble/api';
import { contentDisposition } from '@koble/files';
import { AppError } from '@koble/kernel';
import { readPlanPdf, readPlanTable } from '@koble/plans';
import { Locale } from '@koble/taxonomy/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ActorResolver } from './actor-of-request';
import { answerProblems } from './answer-problem';
import { parseInput } from './parse-input';

const One = z.object({ id: z.uuid() });
const Written = z.strictObject({ lang: Locale.default('nb') });

/** `GET /api/plans/:id.pdf` and `.csv`, each with `?lang=nb|nn|en`: a plan to take along, for whoever may read it. */
export function mountPlans(app: FastifyInstance, services: Services, actors: ActorResolver): void {
  void app.register((scope, _options, done) => {
    answerProblems(scope);
    scope.addHook('onSend', async (_request, reply) => {
      reply
        .header('cache-control', 'private, no-store')
        .header('content-security-policy', "default-src 'none'; sandbox");
    });
    scope.get('/api/plans/:id.pdf', async (request, reply) => {
      const { actor, asked } = await read(request);
      const bytes = await readPlanPdf(services, actor, asked);
      return reply
        .header('content-disposition', contentDisposition('plan.pdf'))
        .type('application/pdf')
        .send(Buffer.from(bytes));
    });
    scope.get('/api/plans/:id.csv', async (request, reply) => {
      const { actor, asked } = await read(request);
      return reply
        .header('content-disposition', contentDisposition('plan.csv'))
        .type('text/csv; charset=utf-8')
        .send(await readPlanTable(services, actor, asked));
    });
    done();
  });

  /** Who asks for which plan. Errors: `api.sign_in`, `api.wrong_role`. */
  async function read(request: FastifyRequest) {
    const { actor } = await actors.resolve(request);
    if (actor.kind === 'visitor') throw new AppError('api.sign_in', 'unauthenticated');
    if (actor.kind !== 'company' && actor.kind !== 'operator')
      throw new AppError('api.wrong_role', 'forbidden');
    const { lang } = parseInput(Written, request.query);
    return { actor, asked: { id: parseInput(One, request.params).id, language: lang } };
  }
}
