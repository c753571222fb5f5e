import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REGISTER_ANSWER } from './register-examples';

/**
 * A business register on 127.0.0.1 that answers as Enhetsregisteret does, with one invented company under each number that is asked
 * for, but for those in `unknown`. `url` ends before `/enheter`.
 */
export async function startRegister(
  unknown: readonly string[] = [],
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const number = /^\/enheter\/(\d{9})$/.exec(request.url ?? '')?.[1];
    const known = number !== undefined && !unknown.includes(number);
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(known ? { ...REGISTER_ANSWER, organisasjonsnummer: number } : { status: 404 }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (typeof address === 'object' && address !== null) return address;
  throw new Error('the register listens on no port');
}
