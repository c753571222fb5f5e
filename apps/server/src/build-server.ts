import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { createBusinessRegister, joinRepresented } from '@koble/accounts';
import type { Services } from '@koble/api';
import { createSearchMemory } from '@koble/catalogue';
import { openDatabase, watchSearchIndex } from '@koble/db';
import { openFileStore, openScanner } from '@koble/files';
import { systemClock, type Clock } from '@koble/kernel';
import { openSearchEngine } from '@koble/search';
import Fastify, { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { createActorResolver } from './actor-of-request';
import { answerProblems } from './answer-problem';
import { createAuth, type Auth } from './auth';
import type { Env } from './env';
import { hearChanges } from './hear-changes';
import { LOG_SERIALIZERS } from './log-serializers';
import { mailOfAuth } from './mail-of-auth';
import { mountAuth } from './mount-auth';
import { mountDeclaration } from './mount-declaration';
import { mountCalendar } from './mount-calendar';
import { mountFiles } from './mount-files';
import { mountHealth } from './mount-health';
import { mountLive } from './mount-live';
import { mountPlans } from './mount-plans';
import { mountMailStop, mountWrittenMails } from './mount-mail';
import { mountPublicApi } from './mount-public-api';
import { mountTrpc } from './mount-trpc';
import { mountWeb } from './mount-web';
import { oidcClientsOf } from './oidc-clients';
import { keepZeroHits } from './keep-zero-hits';
import { refuseForeignOrigin } from './refuse-foreign-origin';

export interface Server {
  app: FastifyInstance;
  auth: Auth;
}

/** Everything wired, not yet listening. `indexPrefix` and `clock` are for tests. `app.close()` ends what was opened. */
export async function buildServer(
  env: Env,
  options: { indexPrefix?: string; clock?: Clock } = {},
): Promise<Server> {
  const clock = options.clock ?? systemClock;
  const app = Fastify({
    logger: { level: env.LOG_LEVEL, serializers: LOG_SERIALIZERS },
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 5000 },
    bodyLimit: 1_000_000,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
  });
  const { db, close } = openDatabase(env.DATABASE_URL, {
    onIdleError: ({ message }) => {
      app.log.warn({ reason: message }, 'lost a database connection');
    },
  });
  const engine = openSearchEngine({
    url: env.MEILI_URL,
    key: env.MEILI_MASTER_KEY,
    ...(options.indexPrefix === undefined ? {} : { prefix: options.indexPrefix }),
  });
  const memory = createSearchMemory(db);
  const { cache, synonyms, zeroHits } = memory;
  // Tells of the index as it is, before it resolves; until then nothing is kept.
  const watch = await watchSearchIndex(env.DATABASE_URL, {
    onWriting: () => {
      cache.pause();
    },
    onWritten: () => {
      cache.resume();
    },
    onLost: () => {
      cache.pause();
    },
  });
  const register = createBusinessRegister({ baseUrl: env.BRREG_URL });
  const auth = createAuth({
    db,
    baseUrl: env.BASE_URL,
    secret: env.AUTH_SECRET,
    log: app.log,
    oidc: oidcClientsOf(env),
    mail: mailOfAuth(db, clock),
    onRepresentation: async ({ personId, sessionId }, organisations) => {
      // The one that was chosen; Ansattporten names no more.
      for (const { number } of organisations.slice(0, 1))
        await joinRepresented(
          { db, clock, register },
          { kind: 'candidate', personId },
          { number, sessionId },
        );
    },
  });
  const actors = createActorResolver(auth, db);

  answerProblems(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': env.BASE_URL.startsWith('https:') ? [] : null,
      },
    },
  });
  await app.register(rateLimit, { max: env.RATE_LIMIT_PER_MINUTE, timeWindow: '1 minute' });
  refuseForeignOrigin(app, env.BASE_URL);
  mountHealth(app, db, engine);
  mountAuth(app, auth, actors);
  const live = mountLive(app, actors);
  const changes = await hearChanges(env.DATABASE_URL, { actors, live, synonyms, log: app.log });
  const keeping = keepZeroHits({ db, clock, log: app.log }, zeroHits);
  const services: Services = {
    db,
    engine,
    ...memory,
    clock,
    register,
    files: openFileStore(env.FILES_URL),
    scanner: openScanner(env.FILE_SCAN_URL),
    secret: env.AUTH_SECRET,
    baseUrl: env.BASE_URL,
  };
  mountTrpc(app, services, actors);
  mountFiles(app, services, actors);
  mountPlans(app, services, actors);
  mountDeclaration(app, services, actors);
  mountCalendar(app, services);
  mountMailStop(app, services);
  mountWrittenMails(app, env);
  mountPublicApi(app, services, env.BASE_URL);
  if (env.WEB_ROOT !== undefined)
    await mountWeb(app, services, { webRoot: env.WEB_ROOT, baseUrl: env.BASE_URL });
  app.addHook('onClose', async () => {
    await changes.close();
    await keeping.close();
    await watch.close();
    await engine.close();
    await close();
  });
  return { app, auth };
}
