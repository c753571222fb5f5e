import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sendersIn } from './outgoing-requests';
import { ROOT } from './tree-copy';

interface Sender {
  by: string[];
  /** Where the address is from: a variable of the environment, or as it is said. */
  to: string;
}

/**
 * Each source that could send something, by what, and where to. No address in it is one that a user of Koble writes, but for
 * the source links of calls, which are asked for nothing where they are not public.
 */
const KNOWN: Readonly<Record<string, Sender>> = {
  'apps/server/src/answer-public-problem.ts': { by: ['node:http'], to: 'nowhere: names a status' },
  'apps/server/src/auth-address-key.ts': { by: ['node:net'], to: 'nowhere: reads an address' },
  'apps/server/src/auth.ts': { by: ['better-auth'], to: 'nowhere but by its plugins' },
  'apps/server/src/oidc-plugin.ts': {
    by: ['better-auth/plugins/generic-oauth'],
    to: 'OIDC_IDPORTEN_ISSUER, OIDC_ANSATTPORTEN_ISSUER, and what these publish of themselves',
  },
  'apps/worker/src/calls-in/sedia-client.ts': {
    by: ['fetch'],
    to: 'SEDIA_URL or the command line, and no other address that it leads to',
  },
  'apps/worker/src/nav-feed/feed-client.ts': {
    by: ['fetch'],
    to: 'NAV_FEED_URL or the command line, and what the feed there names on its own host',
  },
  'apps/worker/src/source-links/is-private-address.ts': {
    by: ['node:net'],
    to: 'nowhere: reads an address',
  },
  'apps/worker/src/source-links/reach.ts': {
    by: ['node:dns', 'node:http', 'node:https', 'node:net'],
    to: 'source links that cataloguers write, each address looked at by is-private-address',
  },
  'packages/accounts/src/business-register.ts': { by: ['fetch'], to: 'BRREG_URL' },
  'packages/db/src/database.ts': { by: ['pg'], to: 'DATABASE_URL' },
  'packages/db/src/listen.ts': { by: ['pg'], to: 'DATABASE_URL' },
  'packages/db/src/search-leadership.ts': { by: ['pg'], to: 'DATABASE_URL' },
  'packages/files/src/s3-store.ts': { by: ['aws4fetch', 'fetch'], to: 'FILES_URL' },
  'packages/files/src/scanner.ts': { by: ['fetch'], to: 'FILE_SCAN_URL' },
  'packages/notifications/src/raw-mail.ts': {
    by: ['nodemailer/lib/mail-composer'],
    to: 'nowhere: fetches no attachment and reads no file',
  },
  'packages/notifications/src/smtp-transport.ts': {
    by: ['nodemailer/lib/smtp-connection'],
    to: 'MAIL_URL',
  },
  'packages/pdf/src/render-pdf.ts': {
    by: ['node:stream/consumers'],
    to: 'nowhere: collects what PDFKit writes',
  },
  'packages/pdf/src/sheet.ts': { by: ['pdfkit'], to: 'nowhere: is given no image and no address' },
  'packages/search/src/engine.ts': { by: ['meilisearch', 'undici'], to: 'MEILI_URL' },
  ...Object.fromEntries(
    [
      ...['command-line', 'meilisearch-program', 'meilisearch', 'ports', 'postgres-cluster'],
      ...['start-server', 'supervised-servers'],
    ].map((name) => [`packages/embedded/src/${name}.ts`, onThisMachine(name)]),
  ),
};

/** The servers that development and tests start on 127.0.0.1. */
function onThisMachine(name: string): Sender {
  const by = name === 'ports' ? ['node:net'] : ['node:child_process'];
  return { by: name === 'meilisearch' ? ['fetch', ...by] : by, to: 'this machine' };
}

/** What runs on a server; packages/ui is the browser's. */
const SOURCES = ['apps/server', 'apps/worker', 'packages']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  )
  .filter(
    (path) => /\/src\/.*\.ts$/.test(path) && !/\.test\.ts$|node_modules|^packages\/ui\//.test(path),
  );

test('nothing sends a request but what is known', () => {
  expect(SOURCES.length).toBeGreaterThan(300);
  const found = SOURCES.map((path) => [path, sendersIn(read(path))] as const);
  expect(Object.fromEntries(found.filter(([, by]) => by.length > 0))).toEqual(
    Object.fromEntries(Object.entries(KNOWN).map(([path, { by }]) => [path, by])),
  );
});

test('a variable that an address is from is one of the environment’s', () => {
  const variables = Object.values(KNOWN).flatMap(({ to }) => to.match(/[A-Z_]{5,}/g) ?? []);
  const environment = read('apps/server/src/env.ts') + read('apps/worker/src/env.ts');
  expect(variables.length).toBeGreaterThan(5);
  for (const name of variables) expect(environment).toContain(`${name}:`);
});

test.each([
  ['await fetch(company.homepage);', 'fetch'],
  ['const get = globalThis.fetch;', 'fetch'],
  ['const http = { get: fetch };', 'fetch'],
  ['const http = { fetch };', 'fetch'],
  ['new WebSocket(address);', 'WebSocket'],
  ["import { request } from 'node:https';", 'node:https'],
  ["import axios from 'axios';", 'axios'],
  ["export { request } from 'undici';", 'undici'],
  ["const { get } = await import('node:http');", 'node:http'],
  ["const got = require('got');", 'got'],
  ['await import(name);', 'import()'],
])('%s is caught', (source, sender) => {
  expect(sendersIn(source)).toEqual([sender]);
});

test('a comment, a type or a module of our own is not', () => {
  const source = `
    // fetch(company.homepage)
    import type { Dispatcher } from 'undici';
    import { AppError } from '@koble/kernel';
    import { z } from 'zod';
    import './fetch';
    const text = { fetch: 'fetch' };`;
  expect(sendersIn(source)).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
