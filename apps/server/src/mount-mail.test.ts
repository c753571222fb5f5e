import Fastify from 'fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { mountWrittenMails } from './mount-mail';

describe('mails that were written to a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koble-mail-'));
  const MAIL_URL = pathToFileURL(folder).href;
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function statusOn(env: { MAIL_URL: string; BASE_URL: string }): Promise<number> {
    const app = Fastify();
    mountWrittenMails(app, env);
    const { statusCode } = await app.inject({
      url: '/api/dev/mails',
      headers: { host: 'localhost' },
    });
    await app.close();
    return statusCode;
  }

  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'can be read where browsers reach Koble at %s',
    async (BASE_URL) => {
      expect(await statusOn({ MAIL_URL, BASE_URL })).toBe(200);
    },
  );

  test.each(['https://koble.example', 'http://localhost.koble.example', 'http://10.0.0.5:3000'])(
    'are not there at %s',
    async (BASE_URL) => {
      expect(await statusOn({ MAIL_URL, BASE_URL })).toBe(404);
    },
  );

  test('are not there where mails are sent', async () => {
    const MAIL_URL = 'smtp://mail.koble.example';
    expect(await statusOn({ MAIL_URL, BASE_URL: 'http://localhost:3000' })).toBe(404);
  });
});
