import { AppError, systemClock } from '@koble/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ActorResolver } from './actor-of-request';
import { answerProblems } from './answer-problem';
import type { Auth } from './auth';
import { addressKey } from './auth-address-key';
import { sendAnswer } from './auth-answer';
import type { Attempt } from './auth-attempt-limit';
import type { SignInErrorCode } from '@koble/accounts/schema';
import { createAuthLimit, type AuthLimit } from './auth-limits';
import { toWebRequest } from './auth-request';
import { AUTH_ROUTES, oidcRoutes, type AuthRoute } from './auth-routes';
import { mountAuthSessions } from './mount-auth-sessions';
import { parseInput } from './parse-input';

type Forgetful = Pick<ActorResolver, 'forget'>;

/** Sign-in under /api/auth, and which ways there are under /api/auth-options. */
export function mountAuth(app: FastifyInstance, auth: Auth, actors: Forgetful): void {
  void app.register((scope, _options, done) => {
    answerProblems(scope);
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    scope.get('/api/auth-options', () => ({
      password: true,
      magicLink: true,
      ansattporten: auth.providers.includes('ansattporten'),
      idporten: auth.providers.includes('idporten'),
    }));
    mountAuthSessions(scope, auth);
    for (const route of [...AUTH_ROUTES, ...oidcRoutes(auth.providers)])
      mountRoute(scope, route, { auth, actors });
    done();
  });
}

function mountRoute(
  scope: FastifyInstance,
  route: AuthRoute,
  { auth, actors }: { auth: Auth; actors: Forgetful },
): void {
  const limit = route.limited && createAuthLimit(route.limited, systemClock);
  scope.route({
    method: route.method,
    url: `/api/auth${route.path}`,
    // A program that looks up the links of a mail with HEAD would use them.
    exposeHeadRoute: false,
    async handler(request, reply) {
      const input = readInput(route, request);
      const attempt = limit && takeAttempt(limit, request, await accountOf(auth, request, input));
      const answer = await auth.handler(toWebRequest(request, input));
      // Only now: what was looked up meanwhile is of the session as it was.
      actors.forget(request);
      if (route.limited === 'guess' && answer.ok) attempt?.giveBack();
      return sendAnswer(reply, answer);
    },
  });
}

function readInput(route: AuthRoute, request: FastifyRequest): Record<string, unknown> {
  return parseInput(route.input, route.method === 'GET' ? request.query : (request.body ?? {}));
}

/** Whose attempt it is: of the address that the input names; a change of password, of the person who is signed in. */
async function accountOf(
  auth: Auth,
  request: FastifyRequest,
  { email, newEmail }: Record<string, unknown>,
): Promise<string> {
  for (const address of [email, newEmail]) if (typeof address === 'string') return address;
  const headers = new Headers({ cookie: request.headers.cookie ?? '' });
  const session = await auth.api.getSession({ headers });
  if (session === null)
    throw new AppError<SignInErrorCode>('sign_in.signed_out', 'unauthenticated');
  return session.user.id;
}

function takeAttempt(limit: AuthLimit, request: FastifyRequest, account: string): Attempt {
  const attempt = limit.take(account, addressKey(request.ip));
  if (attempt === undefined) throw new AppError<SignInErrorCode>('sign_in.too_many', 'too_many');
  return attempt;
}
