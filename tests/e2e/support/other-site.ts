import { freePort } from '@koble/embedded';
import { createServer } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

/** A site that is not ours, with pages as they are written to it. */
export interface OtherSite {
  readonly origin: string;
  /** From now on the site shows this, with a policy of its own where one is given. */
  show(body: string, policy?: string): void;
}

/** Runs while the tests of this file do. */
export function useOtherSite(): OtherSite {
  let origin = '';
  let page = { body: '', policy: '' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page.policy !== '') response.setHeader('content-security-policy', page.policy);
    response.end(
      `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nabolaget</title><link rel="icon" href="data:,"><main><h1>Nabolaget</h1>${page.body}</main></html>`,
    );
  });
  beforeAll(async () => {
    const port = await freePort();
    // Another name than Koble's in tests: a cookie does not tell ports apart.
    origin = `http://localhost:${port}`;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return {
    get origin() {
      return origin;
    },
    show(body, policy = '') {
      page = { body, policy };
    },
  };
}
