import type { Db } from '@koble/db';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { answerProblems } from './answer-problem';
import { reasonOf } from './auth-log';
import { LOG_SERIALIZERS } from './log-serializers';

const EMAIL = 'hemmelig@koble.example';

describe('the log', async () => {
  const { db } = await testDatabase();

  /** What is logged, and what is answered, when a route fails with this. */
  async function failing(work: (db: Db) => Promise<unknown>) {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const app = Fastify({ logger: { level: 'info', serializers: LOG_SERIALIZERS, stream } });
    answerProblems(app);
    app.get('/', () => work(db));
    const { body } = await app.inject('/');
    await app.close();
    return { log: lines.join(''), body };
  }

  const twice = async (on: Db): Promise<void> => {
    await on
      .insertInto('person')
      .values([
        { name: 'Demo-Eira Fiktivdal', email: EMAIL, emailVerified: true },
        { name: 'Demo-Eira Fiktivdal', email: EMAIL, emailVerified: true },
      ])
      .execute();
  };
  const wrongType = (on: Db) => sql`select ${EMAIL}::text::uuid`.execute(on);

  test('tells of a refused row where and why, and nothing that was in it', async () => {
    const { log, body } = await failing(twice);
    expect(log + body).not.toContain(EMAIL);
    expect(log + body).not.toContain('Eira');
    expect(log).toContain('"code":"23505"');
    expect(log).toContain('"table":"person"');
    expect(log).toContain('log-serializers.test.ts');
  });

  test('tells nothing of a value that PostgreSQL puts into its message', async () => {
    const { log, body } = await failing(wrongType);
    expect(log + body).not.toContain(EMAIL);
    expect(log).toContain('"code":"22P02"');
    const error: unknown = await wrongType(db).catch((reason: unknown) => reason);
    expect(JSON.stringify(reasonOf(error))).not.toContain(EMAIL);
  });

  test('tells the message and the code of any other error, and none of its fields', async () => {
    const { log } = await failing(() =>
      Promise.reject(Object.assign(new Error('no way there'), { code: 'EPIPE', body: EMAIL })),
    );
    expect(log).toContain('no way there');
    expect(log).toContain('"code":"EPIPE"');
    expect(log).not.toContain(EMAIL);
  });
});
