import type { Db } from '@koble/db';
import Fastify from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, vi } from 'vitest';
import { z } from 'zod';
import { createAuth, type Auth, type AuthOptions } from '../../apps/server/src/auth';
import type { AuthMail, AuthMailInput } from '../../apps/server/src/auth-mail';
import { mountAuth } from '../../apps/server/src/mount-auth';
import { refuseForeignOrigin } from '../../apps/server/src/refuse-foreign-origin';

export const ORIGIN = 'http://koble.example';
export const PASSWORD = 'fjell og fjord i Trøndelag';

export interface SentMail extends AuthMailInput {
  kind: keyof AuthMail;
}

export interface Answer {
  status: number;
  body: string;
  location: string | undefined;
  cookies: string[];
}

/** One that is undefined is not sent. */
type HeaderFields = Record<string, string | undefined>;

export interface Browser {
  /** By name, as the browser would send them. */
  cookies: Map<string, string>;
  get(address: string): Promise<Answer>;
  head(address: string): Promise<Answer>;
  post(path: string, body: object, headers?: HeaderFields): Promise<Answer>;
  /** The address of the person that the server takes this browser for. */
  who(): Promise<string | undefined>;
}

export interface SignInApp {
  auth: Auth;
  mails: SentMail[];
  /** Everything that was logged, as text. */
  log: string[];
  represented: { personId: string; organisations: { number: string; name: string }[] }[];
  /** A browser without cookies, behind this network address. */
  browser(address?: string): Browser;
  /** The next mail of this kind to somebody: taken out, or waited for. */
  nextMail(kind: keyof AuthMail, email: string): Promise<SentMail>;
  /** Somebody with a password and a confirmed address. */
  register(email: string): Promise<void>;
}

interface SignInAppOptions extends Partial<
  Pick<AuthOptions, 'oidc' | 'baseUrl' | 'onRepresentation'>
> {
  /** How long handing a mail over takes. */
  mailMs?: number;
}

/** Sign-in as the server mounts it, on this database, with its mails caught. Closed after the file's tests. */
export async function signInApp(db: Db, options: SignInAppOptions = {}): Promise<SignInApp> {
  const baseUrl = options.baseUrl ?? ORIGIN;
  const mails: SentMail[] = [];
  const log: string[] = [];
  const represented: SignInApp['represented'] = [];
  const note = (details: object, message: string): void => {
    log.push(`${message} ${JSON.stringify(details)}`);
  };
  const take =
    (kind: keyof AuthMail) =>
    async (input: AuthMailInput): Promise<void> => {
      await sleep(options.mailMs ?? 0);
      mails.push({ kind, ...input });
    };
  const auth = createAuth({
    db,
    baseUrl,
    secret: 'test'.repeat(10),
    oidc: options.oidc ?? {},
    log: { warn: note, error: note },
    mail: {
      signInLink: take('signInLink'),
      resetPassword: take('resetPassword'),
      verifyEmail: take('verifyEmail'),
      alreadyRegistered: take('alreadyRegistered'),
    },
    onRepresentation:
      options.onRepresentation ??
      (async ({ personId }, organisations) => {
        represented.push({ personId, organisations });
      }),
  });
  const app = Fastify();
  refuseForeignOrigin(app, baseUrl);
  mountAuth(app, auth, { forget: () => undefined });
  await app.ready();
  afterAll(() => app.close());

  function browser(address = '192.0.2.1'): Browser {
    const cookies = new Map<string, string>();
    const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    async function ask(
      method: 'GET' | 'HEAD' | 'POST',
      url: string,
      { body, headers }: { body?: object; headers?: HeaderFields },
    ): Promise<Answer> {
      const answer = await app.inject({
        method,
        url: url.replace(baseUrl, ''),
        remoteAddress: address,
        headers: Object.fromEntries(
          Object.entries({ cookie: cookie() || undefined, ...headers }).filter(
            ([, value]) => value !== undefined,
          ),
        ),
        ...(body === undefined ? {} : { payload: body }),
      });
      const set = [answer.headers['set-cookie'] ?? []].flat();
      for (const one of set) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
        if (/max-age=0(;|$)/i.test(one)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return {
        status: answer.statusCode,
        body: answer.body,
        location: answer.headers.location,
        cookies: set,
      };
    }
    return {
      cookies,
      get: (url) => ask('GET', url, {}),
      head: (url) => ask('HEAD', url, {}),
      post: (path, body, headers) =>
        ask('POST', `/api/auth${path}`, { body, headers: { origin: baseUrl, ...headers } }),
      async who() {
        const session = await auth.api.getSession({ headers: new Headers({ cookie: cookie() }) });
        return session?.user.email;
      },
    };
  }

  const nextMail: SignInApp['nextMail'] = (kind, email) =>
    vi.waitFor(
      () => {
        const i = mails.findIndex((mail) => mail.kind === kind && mail.email === email);
        const [mail] = i < 0 ? [] : mails.splice(i, 1);
        if (mail === undefined) throw new Error(`no ${kind} to ${email}`);
        return mail;
      },
      { timeout: 5000, interval: 10 },
    );

  return {
    auth,
    mails,
    log,
    represented,
    browser,
    nextMail,
    async register(email) {
      const own = browser();
      await own.post('/sign-up/email', { ...signUp(email), callbackURL: '/' });
      await own.get((await nextMail('verifyEmail', email)).url);
    },
  };
}

/** The code that an answer refuses with, in its body or in the address that it sends to. */
export function codeOf({ body, location }: Answer): string | undefined {
  if (location !== undefined)
    return new URL(location, ORIGIN).searchParams.get('error') ?? undefined;
  return Refusal.safeParse(JSON.parse(body)).data?.error.data.koble.code;
}

const Refusal = z.object({
  error: z.object({ data: z.object({ koble: z.object({ code: z.string() }) }) }),
});

/** What somebody signs up with. */
export function signUp(email: string): { name: string; email: string; password: string } {
  return { name: 'Demo-Eira Fiktivdal', email, password: PASSWORD };
}
