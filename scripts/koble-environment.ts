import type { Services } from '@koble/embedded';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { authSecret, DATA_DIR, type Addresses } from './local-data';

export interface KobleEnvironment extends NodeJS.ProcessEnv, Addresses {
  BASE_URL: string;
}

export const PORT = Number(process.env['PORT'] ?? '3000');

/** The environment of the server and the worker; what the caller's own environment says about the rest goes before ours. */
export function kobleEnvironment(services: Services): KobleEnvironment {
  return {
    BASE_URL: `http://localhost:${PORT}`,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    ...process.env,
    PORT: String(PORT),
    AUTH_SECRET: authSecret(),
    MAIL_URL: process.env['MAIL_URL'] ?? pathToFileURL(join(DATA_DIR, 'mail')).href,
    FILES_URL: process.env['FILES_URL'] ?? pathToFileURL(join(DATA_DIR, 'files')).href,
    WEB_ROOT: resolve('apps/web/dist'),
    DATABASE_URL: services.databaseUrl,
    MEILI_URL: services.meiliUrl,
    MEILI_MASTER_KEY: services.meiliKey,
  };
}
