import { stopAnyMails } from '@koble/alerts';
import type { Services } from '@koble/api';
import { listWrittenMails, mailFolder, readWrittenMail } from '@koble/notifications';
import { StopToken } from '@koble/notifications/schema';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerProblems } from './answer-problem';
import type { Env } from './env';
import { parseInput } from './parse-input';

const Token = z.object({ token: StopToken });
const Name = z.object({ name: z.string().max(200) });
const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Where a mail's one-click stop is posted to (RFC 8058): by the mail program, without a session, with a body that says nothing new. */
export function mountMailStop(app: FastifyInstance, services: Services): void {
  void app.register((scope, _options, done) => {
    answerProblems(scope);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, next) => {
      next(null, undefined);
    });
    scope.post('/api/mail/stop/:token', async (request) =>
      stopAnyMails(services, parseInput(Token, request.params).token),
    );
    // Who follows the address as a link is asked first: programs that look at links follow them too.
    scope.get('/api/mail/stop/:token', async (request, reply) =>
      reply.redirect(
        `/varsler/stopp?token=${encodeURIComponent(parseInput(Token, request.params).token)}`,
      ),
    );
    done();
  });
}

/**
 * In development mails are written to a folder; here they can be read. Only where browsers reach Koble on their own machine:
 * mails hold links that sign in, so that elsewhere whoever reads them could be anybody.
 */
export function mountWrittenMails(
  app: FastifyInstance,
  { MAIL_URL, BASE_URL }: Pick<Env, 'MAIL_URL' | 'BASE_URL'>,
): void {
  const folder = mailFolder(MAIL_URL);
  if (folder === undefined || !THIS_MACHINE.includes(new URL(BASE_URL).hostname)) return;
  app.get('/api/dev/mails', () => listWrittenMails(folder));
  app.get('/api/dev/mails/:name', async (request, reply) => {
    const mail = await readWrittenMail(folder, parseInput(Name, request.params).name);
    return mail ?? reply.code(404).send();
  });
}
