import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';

const MEGABYTE = 1024 * 1024;

describe('what comes from somebody without a session', () => {
  const koble = useKoble();
  const upload = () =>
    `${koble.origin}/api/files?introduction=00000000-0000-4000-8000-000000000000&name=a.pdf`;

  test('a file is refused', async () => {
    const answer = await fetch(upload(), { method: 'POST', body: new Uint8Array(9 * MEGABYTE) });
    expect(answer.status).toBe(401);
  });

  test('a file is refused before its bytes have come', async () => {
    const sending = request(upload(), {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', 'content-length': 9 * MEGABYTE },
    });
    sending.on('error', () => undefined);
    sending.flushHeaders();
    const [answer]: IncomingMessage[] = await once(sending, 'response', {
      signal: AbortSignal.timeout(5000),
    });
    expect(answer?.statusCode).toBe(401);
    sending.destroy();
  });

  test.each(['GET', 'POST'])(
    'a stop of mails with a token that is none is refused (%s)',
    async (method) => {
      const answer = await fetch(`${koble.origin}/api/mail/stop/${'x'.repeat(4900)}`, {
        method,
        redirect: 'manual',
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({
        error: { data: { koble: { code: 'input.invalid', field: 'token', details: {} } } },
      });
    },
  );
});
