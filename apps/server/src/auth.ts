import type { Db } from '@koble/db';
import { betterAuth } from 'better-auth';

export interface AuthOptions {
  db: Db;
  baseUrl: string;
  secret: string;
}

/**
 * Sign-in with e-mail and password on the shared pool. The tables are ours (`person`, `session`, `login`, `verification`),
 * made by the migrations: the library never changes the schema.
 */
export function createAuth({ db, baseUrl, secret }: AuthOptions) {
  return betterAuth({
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: { db, type: 'postgres' },
    user: { modelName: 'person' },
    session: {
      fields: { userId: 'personId' },
      expiresIn: 30 * 86_400,
      updateAge: 86_400,
    },
    account: { modelName: 'login', fields: { userId: 'personId' } },
    emailAndPassword: { enabled: true, minPasswordLength: 12, disableSignUp: true },
    advanced: { database: { generateId: 'uuid' }, cookiePrefix: 'koble' },
    // The server limits every route itself.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'warn' },
  });
}

export type Auth = ReturnType<typeof createAuth>;
