import { AppError } from '@koble/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Auth } from './auth';
import { parseInput } from './parse-input';
import type { SignInErrorCode } from '@koble/accounts/schema';

const Revoked = z.strictObject({ id: z.uuid() });

/** Where else somebody is signed in, and the end of one of those sessions. By their ids: a token never leaves the server. */
export function mountAuthSessions(app: FastifyInstance, auth: Auth): void {
  app.get('/api/auth/list-sessions', async (request) => {
    const { sessions, currentToken } = await ownSessions(auth, request);
    return sessions.map(({ id, createdAt, updatedAt, userAgent, token }) => ({
      id,
      createdAt,
      updatedAt,
      userAgent: userAgent ?? null,
      current: token === currentToken,
    }));
  });

  app.post('/api/auth/revoke-session', async (request) => {
    const input = parseInput(Revoked, request.body ?? {});
    const { sessions, headers } = await ownSessions(auth, request);
    const session = sessions.find(({ id }) => id === input.id);
    if (session === undefined)
      throw new AppError<SignInErrorCode>('sign_in.no_such_session', 'not_found');
    await auth.api.revokeSession({ headers, body: { token: session.token } });
    return { status: true };
  });
}

async function ownSessions(auth: Auth, request: FastifyRequest) {
  const headers = new Headers({ cookie: request.headers.cookie ?? '' });
  const current = await auth.api.getSession({ headers });
  if (current === null)
    throw new AppError<SignInErrorCode>('sign_in.signed_out', 'unauthenticated');
  const sessions = await auth.api.listSessions({ headers });
  return { headers, sessions, currentToken: current.session.token };
}
