import type { Services } from '@koble/api';
import { listWrittenMails, readWrittenMail, stopMails } from '@koble/notifications';
import { StopToken } from '@koble/notifications/schema';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerProblems } from './answer-problem';

const Token = z.object({ token: StopToken });
const Name = z.object({ name: z.string().max(200) });

/** Where a mail's one-click stop is posted to (RFC 8058): by the mail program, without a session, with a body that says nothing new. */
export function mountMailStop(app: FastifyInstance, { db }: Services, secret: string): void {
  void app.register((scope, _options, done) => {
    answerProblems(scope);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, next) => {
      next(null, undefined);
    });
    scope.post('/api/mail/stop/:token', async (request) =>
      stopMails({ db, secret }, Token.parse(request.params).token),
    );
    // Who follows the address as a link is asked first: programs that look at links follow them too.
    scope.get('/api/mail/stop/:token', async (request, reply) =>
      reply.redirect(
        `/varsler/stopp?token=${encodeURIComponent(Token.parse(request.params).token)}`,
      ),
    );
    done();
  });
}

/** In development mails are written to a folder; here they can be read. Never there where mails are sent. */
export function mountWrittenMails(app: FastifyInstance, folder: string): void {
  app.get('/api/dev/mails', () => listWrittenMails(folder));
  app.get('/api/dev/mails/:name', async (request, reply) => {
    const mail = await readWrittenMail(folder, Name.parse(request.params).name);
    return mail ?? reply.code(404).send();
  });
}
