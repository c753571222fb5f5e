import { getDeclarationPdf } from '@koble/aid';
import { DeclarationRequest } from '@koble/aid/schema';
import type { ErrorCode, Services } from '@koble/api';
import { contentDisposition } from '@koble/files';
import { AppError } from '@koble/kernel';
import type { FastifyInstance } from 'fastify';
import type { ActorResolver } from './actor-of-request';
import { answerProblems } from './answer-problem';
import { parseInput } from './parse-input';

const FILE_NAMES = { nb: 'egenerklaering.pdf', en: 'declaration.pdf' } as const;

/** `GET /api/aid/declaration?language=nb`: the declaration of the company that is acted for, as a PDF to sign. */
export function mountDeclaration(
  app: FastifyInstance,
  services: Services,
  actors: ActorResolver,
): void {
  void app.register((scope, _options, done) => {
    answerProblems(scope);
    scope.get('/api/aid/declaration', async (request, reply) => {
      const { actor } = await actors.resolve(request);
      if (actor.kind === 'visitor') throw new AppError<ErrorCode>('api.sign_in', 'unauthenticated');
      if (actor.kind !== 'company') throw new AppError<ErrorCode>('api.wrong_role', 'forbidden');
      const { language } = parseInput(DeclarationRequest, request.query);
      const bytes = await getDeclarationPdf(services, actor, language);
      return reply
        .header('content-disposition', contentDisposition(FILE_NAMES[language]))
        .header('cache-control', 'private, no-store')
        .type('application/pdf')
        .send(Buffer.from(bytes));
    });
    done();
  });
}
